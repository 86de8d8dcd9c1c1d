package org.mingzhang.local.stack;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How each part is started, and how it finds the others.
 *
 * @param installation the jars and the JDK
 * @param folders where data and logs go
 * @param ports where each part listens
 * @param settings environment variables for every part
 * @param keepsClasses whether a part that ends keeps its loaded classes for the next
 * start, which is quicker then; it ends a second later for it, once after every change of
 * the code
 */
record Wiring(Installation installation, Folders folders, Ports ports, Map<String, String> settings,
		boolean keepsClasses) {

	/**
	 * A part ends when the launcher tells it to, in good order. So it takes no notice of
	 * the Ctrl-C and the closed terminal that reach every process of a terminal; a JVM
	 * keeps the signals ignored that it was started with ignored.
	 */
	private static final List<String> DEAF_TO_THE_TERMINAL = List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"",
			"mingzhang");

	/** The rule book's secret at the provider, public like all of the demo. */
	private static final String DEMO_SECRET = "demo";

	/** Quick to start and small, which counts for more here than top speed. */
	private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
			"-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError", "-Xlog:cds*=off",
			"--sun-misc-unsafe-memory-access=allow");

	/**
	 * {@return the public address of the system}
	 */
	String baseUrl() {
		return "http://localhost:" + this.ports.of(Part.GATEWAY);
	}

	/**
	 * {@return the address of a part for the other parts, on the loopback address}
	 * @param part a part that speaks HTTP
	 */
	String address(Part part) {
		return "http://127.0.0.1:" + this.ports.of(part);
	}

	/**
	 * {@return where Kafka clients connect}
	 */
	String kafka() {
		return "127.0.0.1:" + this.ports.of(Part.BROKER);
	}

	/**
	 * {@return where MongoDB clients connect}
	 */
	String mongodb() {
		return "mongodb://127.0.0.1:" + this.ports.of(Part.DATABASE);
	}

	/**
	 * Prepares the process of a part.
	 * @param part the part
	 * @return what to start
	 */
	ProcessBuilder process(Part part) {
		ProcessBuilder process = new ProcessBuilder(command(part)).directory(this.folders.root().toFile())
			.redirectInput(new File("/dev/null"))
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.folders.log(part).toFile()));
		process.environment().putAll(environment(part));
		return process;
	}

	private List<String> command(Part part) {
		List<String> command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
		command.add(this.installation.java().toString());
		command.add("-Xmx" + part.heapMegabytes() + "m");
		command.addAll(JVM);
		command.addAll(classArchive(part));
		command.addAll(program(part));
		return command;
	}

	private List<String> classArchive(Part part) {
		Path archive = this.installation.classArchive(part);
		if (this.keepsClasses) {
			return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive);
		}
		return Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive) : List.of();
	}

	private List<String> program(Part part) {
		String jar = this.installation.startable(part).toString();
		String data = this.folders.data(part).toString();
		String port = Integer.toString(this.ports.of(part));
		return switch (part) {
			case BROKER -> List.of("-jar", jar, part.id(), data, port, Integer.toString(this.ports.controller()));
			case DATABASE -> List.of("-jar", jar, part.id(), data, port);
			default -> List.of("-jar", jar);
		};
	}

	private Map<String, String> environment(Part part) {
		Map<String, String> environment = new HashMap<>(this.settings);
		environment.put("SERVER_ADDRESS", "127.0.0.1");
		environment.put("SERVER_PORT", Integer.toString(this.ports.of(part)));
		// Nobody is left to send anything when a part ends here.
		environment.put("SPRING_REACTOR_NETTY_SHUTDOWN_QUIET_PERIOD", "0s");
		environment.put("MINGZHANG_DATA", this.folders.data(part).toString());
		environment.put("MINGZHANG_KAFKA", kafka());
		environment.put("MINGZHANG_MONGODB", mongodb());
		environment.put("MINGZHANG_ISSUER", baseUrl());
		environment.put("MINGZHANG_JWKS", address(Part.IDENTITY) + "/oauth2/jwks");
		environment.put("MINGZHANG_SUBMISSION", address(Part.SUBMISSION));
		environment.put("MINGZHANG_VALIDATION", address(Part.VALIDATION));
		environment.put("MINGZHANG_LEDGER", address(Part.LEDGER));
		environment.put("MINGZHANG_PUBLICATION", address(Part.PUBLICATION));
		environment.put("MINGZHANG_VALIDATION_SECRET", DEMO_SECRET);
		environment.put("MINGZHANG_IDENTITY", address(Part.IDENTITY));
		return environment;
	}

}
