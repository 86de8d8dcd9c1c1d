package org.mingzhang.local.stack;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The parts that run, found by the files that starting them left. So whoever stops them
 * need not be who started them.
 */
final class RunningParts {

	/** How long a part may take to end in good order. */
	private static final Duration GRACE = Duration.ofSeconds(30);

	/** Who talks ends before who is talked to. */
	private static final List<Set<Part>> ORDER = List.of(EnumSet.complementOf(EnumSet.of(Part.BROKER, Part.DATABASE)),
			EnumSet.of(Part.BROKER, Part.DATABASE));

	private final Folders folders;

	private final Progress progress;

	RunningParts(Folders folders, Progress progress) {
		this.folders = folders;
		this.progress = progress;
	}

	Optional<ProcessHandle> find(Part part) {
		return this.folders.process(part).process();
	}

	Set<Part> alive() {
		Set<Part> alive = EnumSet.noneOf(Part.class);
		Part.all().stream().filter((part) -> find(part).isPresent()).forEach(alive::add);
		return alive;
	}

	/**
	 * Stops parts in good order, and by force those that take too long.
	 * @param parts the parts; those that don't run are left aside
	 */
	void stop(Collection<Part> parts) {
		for (Set<Part> together : ORDER) {
			Map<Part, ProcessHandle> processes = new EnumMap<>(Part.class);
			together.stream()
				.filter(parts::contains)
				.forEach((part) -> find(part).ifPresent((process) -> processes.put(part, process)));
			processes.values().forEach(ProcessHandle::destroy);
			long deadline = System.nanoTime() + GRACE.toNanos();
			processes.forEach((part, process) -> awaitEnd(part, process, deadline));
		}
		parts.forEach((part) -> this.folders.process(part).delete());
	}

	/**
	 * Ends a part at once, as a crash would.
	 * @param part the part
	 */
	void kill(Part part) {
		find(part).ifPresent((process) -> {
			process.destroyForcibly();
			process.onExit().join();
		});
		this.folders.process(part).delete();
	}

	private void awaitEnd(Part part, ProcessHandle process, long deadline) {
		if (!ends(process, deadline)) {
			process.destroyForcibly();
			process.onExit().join();
		}
		this.progress.stopped(part);
	}

	private static boolean ends(ProcessHandle process, long deadline) {
		try {
			process.onExit().get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
			return true;
		}
		catch (TimeoutException ex) {
			return false;
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
