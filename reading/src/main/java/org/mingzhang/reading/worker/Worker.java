package org.mingzhang.reading.worker;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One process as its caller knows it. Used by one thread at a time. */
final class Worker {

	/** What a process says beyond this is not passed on; it goes on being taken in. */
	private static final int MOST_LINES = 200;

	private static final int LONGEST_LINE = 500;

	/** A virtual machine that needs longer to start will read nothing either. */
	private static final Duration START_LIMIT = Duration.ofSeconds(60);

	/** How long a process that has closed its output may take to be gone. */
	private static final Duration ENDING = Duration.ofSeconds(5);

	private final Process process;

	private final DataOutputStream out;

	private final DataInputStream in;

	private int documents;

	private Instant idleSince = Instant.MIN;

	private Worker(Process process) {
		this.process = process;
		this.out = new DataOutputStream(process.getOutputStream());
		this.in = new DataInputStream(process.getInputStream());
	}

	/**
	 * Starts a process and waits until it is ready: starting is no fault of a document.
	 */
	static Worker start(Class<?> main, int heapMegabytes, ScheduledExecutorService clock, WorkerWatch watch)
			throws IOException {
		Worker worker = new Worker(Launch.start(main, heapMegabytes));
		Thread.ofPlatform().daemon().name("reading-" + worker.pid()).start(() -> worker.listen(watch));
		try {
			ScheduledFuture<?> alarm = clock.schedule(worker::end, START_LIMIT.toSeconds(), TimeUnit.SECONDS);
			try {
				Frames.read(worker.in, Frames.LONGEST_ANSWER);
				return worker;
			}
			finally {
				alarm.cancel(false);
			}
		}
		catch (IOException | RuntimeException ex) {
			worker.end();
			throw ex;
		}
	}

	/**
	 * Has a document read. Whenever the outcome is not {@link Outcome.Done} the process
	 * has ended.
	 */
	Outcome read(Task task, byte[] document, Duration limit, ScheduledExecutorService clock) {
		this.documents++;
		AtomicBoolean late = new AtomicBoolean();
		ScheduledFuture<?> alarm = clock.schedule(() -> {
			late.set(true);
			this.process.destroyForcibly();
		}, limit.toMillis(), TimeUnit.MILLISECONDS);
		try {
			task.send(this.out);
			Frames.write(this.out, document);
			this.out.flush();
			byte[] answer = Frames.read(this.in, Frames.LONGEST_ANSWER);
			if (alarm.cancel(false) && !Answer.isBroken(answer)) {
				return new Outcome.Done(Answer.result(answer));
			}
			end();
			return late.get() ? new Outcome.TooSlow() : new Outcome.Broken();
		}
		catch (IOException | IllegalArgumentException ex) {
			return ended(late);
		}
		finally {
			alarm.cancel(false);
		}
	}

	/**
	 * An end that was not asked for has its cause in the exit status, so a process that
	 * is ending is given time to do it.
	 */
	private Outcome ended(AtomicBoolean late) {
		this.process.onExit().completeOnTimeout(this.process, ENDING.toMillis(), TimeUnit.MILLISECONDS).join();
		end();
		int status = this.process.onExit().join().exitValue();
		if (late.get()) {
			return new Outcome.TooSlow();
		}
		return (status == ReadingProcess.OUT_OF_MEMORY) ? new Outcome.TooLarge() : new Outcome.Broken();
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	long pid() {
		return this.process.pid();
	}

	int documents() {
		return this.documents;
	}

	void rest(Instant now) {
		this.idleSince = now;
	}

	boolean isIdleSince(Instant before) {
		return this.idleSince.isBefore(before);
	}

	/** Ends the process, which has nothing to tidy up. */
	void end() {
		this.process.destroyForcibly();
	}

	/** Without somebody who takes in what it says, a process would wait for that. */
	private void listen(WorkerWatch watch) {
		try (BufferedReader errors = this.process.errorReader()) {
			int lines = 0;
			StringBuilder line = new StringBuilder();
			for (int symbol = errors.read(); symbol >= 0; symbol = errors.read()) {
				if (symbol != '\n' && line.length() < LONGEST_LINE) {
					line.append((char) symbol);
				}
				else if (symbol == '\n' && lines++ < MOST_LINES) {
					watch.said(pid(), line.toString());
				}
				if (symbol == '\n') {
					line.setLength(0);
				}
			}
		}
		catch (IOException ex) {
			watch.said(pid(), "cannot be heard any more: " + ex.getMessage());
		}
	}

}
