package org.mingzhang.reading.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a process is started: with the Java, the classes and the folder of this one, a heap
 * of its own, and nothing of the environment but the language. It leaves no files.
 */
final class Launch {

	/** An application in one file, whose classes lie in jars inside of it. */
	private static final String NESTED = "jar:nested:";

	private static final String NESTED_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

	/**
	 * Without these a process does not start on every system, or garbles its messages.
	 */
	private static final Set<String> ENVIRONMENT = Set.of("LANG", "LC_ALL", "TZ", "SystemRoot");

	private Launch() {
	}

	static Process start(Class<?> main, int heapMegabytes) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command(main, heapMegabytes));
		builder.environment().keySet().retainAll(ENVIRONMENT);
		return builder.start();
	}

	private static List<String> command(Class<?> main, int heapMegabytes) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
				"-XX:MaxDirectMemorySize=32m", "-XX:MaxMetaspaceSize=128m", "-XX:ReservedCodeCacheSize=64m",
				"-XX:-UsePerfData", "-XX:+DisableAttachMechanism", "-XX:-CreateCoredumpOnCrash",
				"-XX:+ErrorFileToStderr", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
				"-Dlogback.configurationFile=org/mingzhang/reading/worker/logback.xml", "-cp",
				System.getProperty("java.class.path")));
		if (location(main).startsWith(NESTED)) {
			command.addAll(List.of("-Dloader.main=" + main.getName(), NESTED_LAUNCHER));
		}
		else {
			command.add(main.getName());
		}
		return command;
	}

	private static String location(Class<?> type) {
		return String.valueOf(type.getProtectionDomain().getCodeSource().getLocation());
	}

}
