package org.mingzhang.local.stack;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.mingzhang.local.terminal.Sentence;

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
			List<Part> asked = together.stream().filter(parts::contains).filter(this::ask).toList();
			long deadline = System.nanoTime() + GRACE.toNanos();
			asked.forEach((part) -> awaitEnd(part, Duration.ofNanos(deadline - System.nanoTime())));
		}
		parts.forEach((part) -> this.folders.process(part).delete());
	}

	/**
	 * Ends a part at once, as a crash would.
	 * @param part the part
	 */
	void kill(Part part) {
		PidFile file = this.folders.process(part);
		file.process().ifPresent((process) -> {
			process.destroyForcibly();
			if (!file.endsWithin(GRACE)) {
				throw new StackFailure(new Sentence("进程 " + process.pid() + " 无法终止，请手动结束它。",
						"Process " + process.pid() + " can't be ended: end it by hand."));
			}
		});
		file.delete();
	}

	/** Asks a part to end; whether it was there to be asked. */
	private boolean ask(Part part) {
		return find(part).filter(ProcessHandle::destroy).isPresent();
	}

	private void awaitEnd(Part part, Duration limit) {
		if (!this.folders.process(part).endsWithin(limit)) {
			kill(part);
		}
		this.progress.stopped(part);
	}

}
