package org.mingzhang.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process from one run of the launcher to the next. Beside the number it
 * keeps when the process was started, because a number is given again to others: what
 * does not agree in both is somebody else's process and is never touched.
 *
 * @param file holds the number, a space, and the start in milliseconds since 1970
 */
record PidFile(Path file) {

	/** A start is derived from the time of boot, which clocks adjust by a little. */
	private static final Duration CLOCK_ADJUSTMENT = Duration.ofSeconds(2);

	/**
	 * Remembers a process.
	 * @param process a living process
	 */
	void write(ProcessHandle process) {
		long start = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
		try {
			Files.createDirectories(this.file.toAbsolutePath().getParent());
			Files.writeString(this.file, process.pid() + " " + start);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Finds the process.
	 * @return the process, or nothing if it has ended or was never started
	 */
	Optional<ProcessHandle> process() {
		String[] words = read().strip().split(" ", -1);
		if (words.length != 2) {
			return Optional.empty();
		}
		try {
			Instant start = Instant.ofEpochMilli(Long.parseLong(words[1]));
			return ProcessHandle.of(Long.parseLong(words[0]))
				.filter((process) -> process.isAlive() && startedAt(process, start));
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	void delete() {
		try {
			Files.deleteIfExists(this.file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean startedAt(ProcessHandle process, Instant start) {
		return process.info()
			.startInstant()
			.filter((actual) -> Duration.between(actual, start).abs().compareTo(CLOCK_ADJUSTMENT) <= 0)
			.isPresent();
	}

	private String read() {
		try {
			return Files.readString(this.file);
		}
		catch (NoSuchFileException ex) {
			return "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
