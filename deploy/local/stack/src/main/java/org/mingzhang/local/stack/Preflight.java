package org.mingzhang.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mingzhang.local.terminal.Sentence;

/** What has to hold before anything is started. All that does not is told at once. */
final class Preflight {

	/** Room for the logs of the broker and the file of the database to grow. */
	static final long NEEDED_BYTES = 1L << 30;

	private static final int OLDEST_JDK = 25;

	private static final long MEGABYTE = 1L << 20;

	private Preflight() {
	}

	/**
	 * Checks everything.
	 * @throws StackFailure with a sentence for each thing that is missing
	 */
	static void check(Installation installation, Folders folders, Ports ports) {
		List<Sentence> reasons = new ArrayList<>();
		jdk(Runtime.version().feature()).ifPresent(reasons::add);
		jars(installation.missingJars()).ifPresent(reasons::add);
		disk(folders.root(), usableBytes(folders.root())).ifPresent(reasons::add);
		reasons.addAll(takenPorts(ports));
		if (!reasons.isEmpty()) {
			throw new StackFailure(reasons);
		}
	}

	static Optional<Sentence> jdk(int feature) {
		return (feature >= OLDEST_JDK) ? Optional.empty() : Optional
			.of(new Sentence("需要 JDK 25 或更新的版本，现在用的是 " + feature + "：安装 JDK 25，或把 JAVA_HOME 指向它。",
					"JDK 25 or newer is needed, this is " + feature + ": install JDK 25, or point JAVA_HOME to it."));
	}

	static Optional<Sentence> jars(List<String> missing) {
		String names = String.join(", ", missing);
		return missing.isEmpty() ? Optional.empty()
				: Optional.of(new Sentence("还没有构建：" + names + "。请运行 mvn -DskipTests package。",
						"Not built yet: " + names + ". Run mvn -DskipTests package."));
	}

	static Optional<Sentence> disk(Path folder, long usableBytes) {
		long free = usableBytes / MEGABYTE;
		return (usableBytes >= NEEDED_BYTES) ? Optional.empty()
				: Optional.of(new Sentence("磁盘快满了：" + folder + " 只剩 " + free + " MB，至少需要 1 GB，请先腾出空间。",
						"The disk is nearly full: " + folder + " has " + free
								+ " MB left and needs 1 GB at least; make room first."));
	}

	private static List<Sentence> takenPorts(Ports ports) {
		List<Sentence> taken = new ArrayList<>();
		for (Part part : Part.values()) {
			if (!Ports.isFree(ports.of(part))) {
				taken.add(taken(ports.of(part), part));
			}
		}
		if (!Ports.isFree(ports.controller())) {
			taken.add(taken(ports.controller(), Part.BROKER));
		}
		return taken;
	}

	static Sentence taken(int port, Part part) {
		boolean gateway = part == Part.GATEWAY;
		String chinese = gateway ? "用 --port 换一个端口" : "加上 --free-ports 自动选用空闲的内部端口";
		String english = gateway ? "choose another port with --port"
				: "add --free-ports to let the inner parts use free ones";
		return new Sentence(
				"端口 %d（%s）被别的程序占用：停掉它（lsof -i :%1$d 可查是谁），或%s。".formatted(port, part.title().chinese(), chinese),
				"Port %d (%s) is taken by another program: stop it (lsof -i :%1$d tells which), or %s.".formatted(port,
						part.title().english(), english));
	}

	private static long usableBytes(Path folder) {
		Path existing = folder.toAbsolutePath();
		while (!Files.exists(existing)) {
			existing = existing.resolve("..").normalize();
		}
		try {
			return Files.getFileStore(existing).getUsableSpace();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
