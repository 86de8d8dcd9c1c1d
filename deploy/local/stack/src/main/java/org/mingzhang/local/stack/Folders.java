package org.mingzhang.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the local system keeps things.
 *
 * @param root the folder that holds {@code data} and {@code logs}
 */
record Folders(Path root) {

	private static final List<String> OWN_DATA = List.of("broker", "database", "identity");

	/**
	 * Makes the folders, where they are missing.
	 */
	void create() {
		try {
			Files.createDirectories(run());
			Files.createDirectories(logs());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path data() {
		return this.root.resolve("data");
	}

	Path data(Part part) {
		return data().resolve(part.id());
	}

	Path logs() {
		return this.root.resolve("logs");
	}

	Path log(Part part) {
		return logs().resolve(part.id() + ".log");
	}

	PidFile process(Part part) {
		return new PidFile(run().resolve(part.id() + ".pid"));
	}

	PidFile launcher() {
		return new PidFile(run().resolve("launcher.pid"));
	}

	/** Holds the public address of the system that is up. */
	Path address() {
		return run().resolve("address");
	}

	private Path run() {
		return data().resolve("run");
	}

	/**
	 * Deletes what the parts have kept, and nothing else that may lie in the folder.
	 */
	void clear() {
		OWN_DATA.stream().map(data()::resolve).filter(Files::exists).forEach(Folders::delete);
	}

	/**
	 * Sets the logs of the last start aside, where the logs before them are replaced.
	 */
	void setLogsAside() {
		Path aside = logs().resolve("previous");
		try {
			Files.createDirectories(aside);
			for (Part part : Part.values()) {
				if (Files.exists(log(part))) {
					Files.move(log(part), aside.resolve(log(part).getFileName()), StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
