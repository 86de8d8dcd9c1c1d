package org.mingzhang.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

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

	private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

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
				.filter((process) -> process.isAlive() && startedAt(process, start) && !isDefunct(process));
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Waits until the process has ended.
	 * @param limit how long to wait at most
	 * @return whether it has ended
	 */
	boolean endsWithin(Duration limit) {
		long deadline = System.nanoTime() + limit.toNanos();
		while (process().isPresent()) {
			if (System.nanoTime() > deadline) {
				return false;
			}
			LockSupport.parkNanos(LOOK_AGAIN.toNanos());
		}
		return true;
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

	/**
	 * On Linux, a process that has ended is still listed until its parent asks how. In a
	 * container nobody may ever ask.
	 */
	private static boolean isDefunct(ProcessHandle process) {
		try {
			String status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
			return status.startsWith("Z", status.lastIndexOf(')') + 2);
		}
		catch (IOException ex) {
			return false;
		}
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
