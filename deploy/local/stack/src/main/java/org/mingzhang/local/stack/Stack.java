package org.mingzhang.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.mingzhang.local.terminal.Sentence;

/**
 * The whole system on this machine. The command {@code deploy/local/up} starts one at the
 * ports of the README; a test starts one of its own, at free ports in a folder of its
 * own: <pre>
 * try (Stack stack = Stack.startIn(folder)) {
 *     stack.kill(Part.LEDGER);
 *     stack.start(Part.LEDGER);
 * }
 * </pre>
 */
public final class Stack implements AutoCloseable {

	/**
	 * How long a part may take to be ready, on a machine that is busy with all the
	 * others.
	 */
	private static final Duration LIMIT = Duration.ofMinutes(3);

	private static final Duration LOOK_AGAIN = Duration.ofMillis(40);

	private final Wiring wiring;

	private final Progress progress;

	private final Readiness readiness;

	private final RunningParts running;

	private final Map<Part, Long> startedAt = new EnumMap<>(Part.class);

	private final CountDownLatch closing = new CountDownLatch(1);

	private Stack(Wiring wiring, Progress progress) {
		this.wiring = wiring;
		this.progress = progress;
		this.readiness = new Readiness(wiring);
		this.running = new RunningParts(wiring.folders(), progress);
	}

	/**
	 * Starts a system of its own, at ports that are free, from the jars of the
	 * repository.
	 * @param folder where its data and logs go; what an earlier one left there is taken
	 * up
	 * @return the system, every part of it ready
	 * @throws StackFailure if it can't start; what was started is stopped again
	 */
	public static Stack startIn(Path folder) {
		return startIn(folder, Map.of());
	}

	/**
	 * Starts a system of its own with settings of its own.
	 * @param folder where its data and logs go; what an earlier one left there is taken
	 * up
	 * @param settings environment variables for every part, such as
	 * {@code MINGZHANG_TOKEN_LIFETIME}
	 * @return the system, every part of it ready
	 * @throws StackFailure if it can't start; what was started is stopped again
	 */
	public static Stack startIn(Path folder, Map<String, String> settings) {
		Folders folders = new Folders(folder.toAbsolutePath());
		return start(new Wiring(Installation.find(), folders, Ports.free(), settings, false), Progress.SILENT);
	}

	static Stack start(Wiring wiring, Progress progress) {
		Stack stack = prepare(wiring, progress);
		try {
			stack.startAll();
			return stack;
		}
		catch (StackFailure failure) {
			stack.close();
			throw failure;
		}
	}

	/**
	 * Checks what has to hold, and starts nothing yet. Whoever gets the answer can close
	 * it at any time, even while another thread is starting it.
	 */
	static Stack prepare(Wiring wiring, Progress progress) {
		Preflight.check(wiring.installation(), wiring.folders(), wiring.ports());
		wiring.folders().create();
		wiring.folders().setLogsAside();
		return new Stack(wiring, progress);
	}

	/**
	 * {@return the public address, which is the gateway's, without a slash at the end}
	 */
	public String baseUrl() {
		return this.wiring.baseUrl();
	}

	/**
	 * {@return the address at which a part answers on this machine}
	 * @param part a part that speaks HTTP
	 */
	public String address(Part part) {
		return this.wiring.address(part);
	}

	/**
	 * {@return host and port of the broker}
	 */
	public String kafka() {
		return this.wiring.kafka();
	}

	/**
	 * {@return connection string of the database}
	 */
	public String mongodb() {
		return this.wiring.mongodb();
	}

	/**
	 * {@return the log of a part}
	 * @param part the part
	 */
	public Path log(Part part) {
		return this.wiring.folders().log(part);
	}

	/**
	 * Starts a part that was stopped or killed, and waits until it is ready.
	 * @param part the part
	 * @throws StackFailure if it ends while it starts, or takes too long
	 */
	public void start(Part part) {
		launch(part);
		await(EnumSet.of(part));
	}

	/**
	 * Stops a part in good order.
	 * @param part the part
	 */
	public void stop(Part part) {
		this.running.stop(Set.of(part));
	}

	/**
	 * Ends a part at once, as a crash would (SIGKILL).
	 * @param part the part
	 */
	public void kill(Part part) {
		this.running.kill(part);
	}

	/**
	 * Tells which parts run.
	 * @return those whose process is alive
	 */
	Set<Part> alive() {
		return this.running.alive();
	}

	/**
	 * Stops every part. Data and logs stay.
	 */
	@Override
	public void close() {
		synchronized (this.startedAt) {
			this.closing.countDown();
		}
		this.running.stop(Part.all());
	}

	void startAll() {
		Set<Part> early = EnumSet.noneOf(Part.class);
		Part.all().stream().filter((part) -> !part.needsData()).forEach(early::add);
		early.forEach(this::launch);
		await(EnumSet.of(Part.BROKER, Part.DATABASE));
		Set<Part> late = EnumSet.complementOf(EnumSet.copyOf(early));
		late.forEach(this::launch);
		await(EnumSet.complementOf(EnumSet.of(Part.BROKER, Part.DATABASE)));
	}

	private void launch(Part part) {
		synchronized (this.startedAt) {
			requireOpen();
			try {
				Process process = this.wiring.process(part).start();
				this.startedAt.put(part, System.nanoTime());
				this.wiring.folders().process(part).write(process.toHandle());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private void await(Collection<Part> parts) {
		Set<Part> waiting = EnumSet.copyOf(parts);
		waiting.removeIf(this::isReady);
		while (!waiting.isEmpty() && !isClosedWithin(LOOK_AGAIN)) {
			waiting.removeIf(this::isReady);
		}
		requireOpen();
	}

	/**
	 * Waits, but not longer than until it is closed, by this thread or another.
	 * @param time how long to wait at most
	 * @return whether it is closed
	 */
	boolean isClosedWithin(Duration time) {
		try {
			return this.closing.await(time.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return true;
		}
	}

	private void requireOpen() {
		if (isClosedWithin(Duration.ZERO)) {
			throw new StackFailure(new Sentence("系统正在停止。", "The system is being stopped."));
		}
	}

	private boolean isReady(Part part) {
		boolean alive = this.running.find(part).isPresent();
		if (this.readiness.isReady(part) && alive) {
			this.progress.ready(part, sinceStart(part));
			return true;
		}
		if (!alive) {
			requireOpen();
			throw StackFailure.of(part, new Sentence("启动时停止了", "ended while it started"), log(part));
		}
		if (sinceStart(part).compareTo(LIMIT) > 0) {
			throw StackFailure.of(part, new Sentence("过了 " + LIMIT.toSeconds() + " 秒还没有就绪",
					"is not ready after " + LIMIT.toSeconds() + " seconds"), log(part));
		}
		return false;
	}

	private Duration sinceStart(Part part) {
		synchronized (this.startedAt) {
			return Duration.ofNanos(System.nanoTime() - this.startedAt.getOrDefault(part, System.nanoTime()));
		}
	}

}
