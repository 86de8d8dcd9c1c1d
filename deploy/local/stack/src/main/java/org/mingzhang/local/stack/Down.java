package org.mingzhang.local.stack;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import org.mingzhang.local.terminal.Console;

/**
 * The command {@code deploy/local/down}: stops what {@code up} started and nothing else,
 * even if the launcher that started it is gone.
 */
final class Down {

	/** How long the launcher may take, which stops the parts too. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private Down() {
	}

	static void main(String[] args) {
		Console console = Console.standard();
		Installation installation = Installation.find();
		Folders folders = installation.standardFolders();
		RunningParts running = new RunningParts(folders, new ProgressLines(console));
		Optional<ProcessHandle> launcher = folders.launcher().process();
		Set<Part> parts = running.alive();
		if (launcher.isEmpty() && parts.isEmpty()) {
			console.print("没有在运行的部分。Nothing is running.");
			return;
		}
		console.print(installation.farewell().inOneLine());
		// Told first, or it would report every part as lost.
		launcher.ifPresent(ProcessHandle::destroy);
		running.stop(parts);
		folders.launcher().endsWithin(PATIENCE);
		running.stop(running.alive());
		folders.launcher().delete();
		console.print("已停止，数据保留。Stopped; the data stay.");
	}

}
