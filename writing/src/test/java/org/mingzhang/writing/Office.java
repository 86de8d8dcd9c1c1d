package org.mingzhang.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** LibreOffice, where it is installed: another program's opinion about the files. */
public final class Office {

	private static final long MINUTES = 8;

	private Office() {
	}

	/**
	 * Converts files in one go, which is what takes the time.
	 * @param format such as xlsx or pdf
	 * @param into the folder the results go to
	 * @param files the files
	 */
	public static void convert(String format, Path into, List<Path> files) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(program().toString(), "-env:UserInstallation=" + into.resolve("profile").toUri(), "--headless",
						"--norestore", "--convert-to", format, "--outdir", into.toString()));
		files.forEach((file) -> command.add(file.toString()));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(into.resolve("office.log").toFile())
			.start();
		if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new IllegalStateException("LibreOffice did not end within " + MINUTES + " minutes");
		}
	}

	/** The program; a test that needs it is skipped where it is absent. */
	public static Path program() {
		Optional<Path> program = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
			.map((folder) -> Path.of(folder, "soffice"))
			.filter(Files::isExecutable)
			.findFirst();
		Assumptions.assumeTrue(program.isPresent(), "LibreOffice (soffice) is not on the path");
		return program.orElseThrow();
	}

	/** Writes a file for it to read. */
	public static Path file(Path folder, String name, byte[] bytes) {
		try {
			return Files.write(folder.resolve(name), bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
