package org.mingzhang.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.mingzhang.local.demo.Demo;
import org.mingzhang.local.demo.DemoFailure;
import org.mingzhang.local.terminal.Console;
import org.mingzhang.local.terminal.Sentence;

/** The command {@code deploy/local/up}, once everything is built. */
final class Up {

	private static final Duration WATCH = Duration.ofSeconds(1);

	private final Console console;

	private final Options options;

	private final Installation installation;

	private final Folders folders;

	private volatile boolean stopping;

	private Up(Console console, Options options, Installation installation) {
		this.console = console;
		this.options = options;
		this.installation = installation;
		this.folders = installation.standardFolders();
	}

	static void main(String[] args) {
		Console console = Console.standard();
		int status;
		try {
			status = new Up(console, Options.parse(args), Installation.find()).run();
		}
		catch (StackFailure failure) {
			console.print(failure.text());
			status = 1;
		}
		catch (UncheckedIOException failure) {
			console.print("文件读写失败 A file can't be read or written: " + failure.getCause());
			status = 1;
		}
		System.exit(status);
	}

	private int run() {
		Set<Part> alive = new RunningParts(this.folders, Progress.SILENT).alive();
		if (!alive.isEmpty() || this.folders.launcher().process().isPresent()) {
			return isUp(alive) ? useWhatIsUp() : refuseHalf(alive);
		}
		if (this.options.fresh()) {
			this.folders.clear();
		}
		return start();
	}

	private static boolean isUp(Set<Part> alive) {
		return alive.equals(Part.all());
	}

	private int useWhatIsUp() {
		if (this.options.fresh()) {
			throw new StackFailure(new Sentence("系统正在运行，不能清空：请先运行 deploy/local/down。",
					"The system is up and can't be emptied: run deploy/local/down first."));
		}
		String baseUrl = address();
		this.console.print(new Sentence("系统已经在运行：" + baseUrl, "The system is already up: " + baseUrl));
		this.console.print(Welcome.text(baseUrl, this.folders));
		return demo(baseUrl);
	}

	private int refuseHalf(Set<Part> alive) {
		throw new StackFailure(
				new Sentence("系统正在启动、停止或只剩一部分在运行（" + alive.size() + " 个）：稍等，或运行 deploy/local/down 再重新启动。",
						"The system is starting, stopping, or only partly up (" + alive.size()
								+ " parts): wait, or run deploy/local/down and start again."));
	}

	private int start() {
		Wiring wiring = new Wiring(this.installation, this.folders, this.options.ports(), Map.of(), true);
		Stack stack = Stack.prepare(wiring, new ProgressLines(this.console));
		remember(stack);
		Thread stopper = new Thread(() -> stop(stack), "stopper");
		Runtime.getRuntime().addShutdownHook(stopper);
		try {
			startAll(stack);
		}
		catch (StackFailure failure) {
			tell(failure.text());
			return 1;
		}
		int status = demo(stack.baseUrl());
		if (this.options.detach()) {
			this.console.print("在后台运行，用 deploy/local/down 停止。Running in the background; deploy/local/down stops it.");
			this.folders.launcher().delete();
			Runtime.getRuntime().removeShutdownHook(stopper);
		}
		else if (!this.options.exit()) {
			this.console.print("按 Ctrl-C 停止，数据保留。Ctrl-C stops; the data stay.");
			watch(stack);
		}
		return status;
	}

	private void startAll(Stack stack) {
		this.console.print("启动明账 Starting Mingzhang");
		long began = System.nanoTime();
		stack.startAll();
		Duration took = Duration.ofNanos(System.nanoTime() - began);
		this.console.print("明账已就绪 Mingzhang is ready" + Console.seconds(took));
		this.console.print(Welcome.text(stack.baseUrl(), this.folders));
	}

	private int demo(String baseUrl) {
		if (!this.options.demo()) {
			return 0;
		}
		try {
			new Demo(baseUrl, this.installation.samples(), this.console).run();
			return 0;
		}
		catch (DemoFailure failure) {
			tell(failure.text());
			return 1;
		}
	}

	/** Once it is being stopped, everything fails, and whoever stops it knows why. */
	private void tell(String failure) {
		if (!this.stopping) {
			this.console.print(failure);
		}
	}

	/** Tells of parts that end while nobody asked them to; the others go on. */
	private void watch(Stack stack) {
		Set<Part> known = EnumSet.copyOf(Part.all());
		while (!known.isEmpty() && !stack.isClosedWithin(WATCH)) {
			Set<Part> ended = EnumSet.copyOf(known);
			ended.removeAll(stack.alive());
			known.removeAll(ended);
			ended.forEach((part) -> this.console
				.print(new Sentence(part.title().chinese() + "意外停止，日志在 " + stack.log(part),
						"The " + part.title().english() + " has ended unexpectedly; its log is " + stack.log(part))));
		}
	}

	private void stop(Stack stack) {
		this.stopping = true;
		this.console.print(this.installation.farewell().inOneLine());
		stack.close();
		this.folders.launcher().delete();
	}

	private void remember(Stack stack) {
		this.folders.launcher().write(ProcessHandle.current());
		try {
			Files.writeString(this.folders.address(), stack.baseUrl());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String address() {
		try {
			return Files.readString(this.folders.address()).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
