package org.mingzhang.reading.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.mingzhang.reading.ReadableFormat;
import org.mingzhang.reading.recognition.Hints;

/**
 * The processes that read documents. They are started when they are needed, kept warm for
 * the next document, replaced after a number of them, and ended at the time limit. Safe
 * for use by many threads.
 */
public final class ReadingWorkers implements AutoCloseable {

	private final Class<?> main;

	private final WorkerSettings settings;

	private final WorkerWatch watch;

	private final Clock clock = Clock.systemUTC();

	/** Pipes block their thread, so these are no virtual ones. */
	private final ThreadPoolExecutor callers;

	private final ScheduledExecutorService alarms = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("reading-limits").factory());

	private final ScheduledFuture<?> tidying;

	/** Also guards those that are reading. */
	private final Deque<Worker> resting = new ArrayDeque<>();

	private final Set<Worker> reading = new HashSet<>();

	private boolean closed;

	/**
	 * Creates the workers; no process is started yet.
	 * @param settings how much reading may take
	 * @param watch hears what happens
	 */
	public ReadingWorkers(WorkerSettings settings, WorkerWatch watch) {
		this(ReadingProcess.class, settings, watch);
	}

	/**
	 * Creates workers whose processes run a main class of their own.
	 * @param main the class, which serves as {@link ReadingProcess} does
	 * @param settings how much reading may take
	 * @param watch hears what happens
	 */
	public ReadingWorkers(Class<?> main, WorkerSettings settings, WorkerWatch watch) {
		this.main = main;
		this.settings = settings;
		this.watch = watch;
		this.callers = new ThreadPoolExecutor(settings.atOnce(), settings.atOnce(), 0, TimeUnit.SECONDS,
				(settings.waiting() > 0) ? new LinkedBlockingQueue<>(settings.waiting()) : new SynchronousQueue<>(),
				Thread.ofPlatform().daemon().name("reading-", 1).factory());
		long idle = settings.idle().toMillis();
		this.tidying = this.alarms.scheduleWithFixedDelay(this::endIdle, idle, idle, TimeUnit.MILLISECONDS);
	}

	/**
	 * Reads a document.
	 * @param format its format
	 * @param document the document
	 * @param hints what the sender says about it
	 * @return what came of it
	 * @throws InterruptedException if the caller is told to stop waiting
	 */
	public Outcome read(ReadableFormat format, byte[] document, Hints hints) throws InterruptedException {
		Outcome outcome = waited(new Task(format, hints), document);
		this.watch.read(format, outcome);
		return outcome;
	}

	private Outcome waited(Task task, byte[] document) throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		try {
			Future<Outcome> reading = this.callers.submit(() -> {
				begun.countDown();
				return read(task, document);
			});
			if (!begun.await(this.settings.limit().toMillis(), TimeUnit.MILLISECONDS) && reading.cancel(false)) {
				this.callers.purge();
				return new Outcome.Busy();
			}
			return reading.get();
		}
		catch (RejectedExecutionException ex) {
			return new Outcome.Busy();
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RejectedExecutionException) {
				return new Outcome.Busy();
			}
			throw new IllegalStateException("Reading failed on the caller's side", ex);
		}
	}

	private Outcome read(Task task, byte[] document) {
		Worker worker = take();
		boolean back = false;
		try {
			Outcome outcome = worker.read(task, document, this.settings.limit(), this.alarms);
			if (outcome instanceof Outcome.Done) {
				back = giveBack(worker);
			}
			else {
				this.watch.killed(worker.pid(), outcome, document.length);
			}
			return outcome;
		}
		finally {
			if (!back) {
				end(worker);
			}
		}
	}

	private Worker take() {
		synchronized (this.resting) {
			while (!this.resting.isEmpty()) {
				Worker worker = this.resting.pop();
				if (worker.isAlive()) {
					this.reading.add(worker);
					return worker;
				}
			}
		}
		try {
			Worker worker = Worker.start(this.main, this.settings.heapMegabytes(), this.alarms, this.watch);
			this.watch.started(worker.pid());
			synchronized (this.resting) {
				if (!this.closed) {
					this.reading.add(worker);
					return worker;
				}
			}
			worker.end();
			throw new RejectedExecutionException("Closed while a process was started");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No process could be started to read a document", ex);
		}
	}

	/** Whether it may rest until the next document. */
	private boolean giveBack(Worker worker) {
		worker.rest(this.clock.instant());
		synchronized (this.resting) {
			boolean back = !this.closed && worker.documents() < this.settings.documentsEach();
			if (back) {
				this.reading.remove(worker);
				this.resting.push(worker);
			}
			return back;
		}
	}

	private void end(Worker worker) {
		synchronized (this.resting) {
			this.reading.remove(worker);
		}
		worker.end();
	}

	private void endIdle() {
		synchronized (this.resting) {
			this.resting.removeIf((worker) -> {
				boolean idle = worker.isIdleSince(this.clock.instant().minus(this.settings.idle()));
				if (idle) {
					worker.end();
				}
				return idle;
			});
		}
	}

	/** Ends every process; documents that are read just now end with theirs. */
	@Override
	public void close() {
		synchronized (this.resting) {
			this.closed = true;
			this.resting.forEach(Worker::end);
			this.resting.clear();
			this.reading.forEach(Worker::end);
			this.reading.clear();
		}
		this.callers.shutdownNow();
		this.tidying.cancel(false);
		this.alarms.shutdown();
	}

}
