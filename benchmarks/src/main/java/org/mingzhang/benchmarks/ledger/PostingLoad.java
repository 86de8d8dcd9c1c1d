package org.mingzhang.benchmarks.ledger;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

import com.sun.management.OperatingSystemMXBean;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.contracts.event.Topic;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.verification.Replay;
import org.mingzhang.ledger.verification.Verification;

/**
 * Posts filings at a given rate, whether the ones before are done or not, and measures
 * each from the moment it was due. Every filing enters review and is approved; as many
 * listeners work as a topic has partitions, each on series of its own. In the end the
 * books are proved.
 */
final class PostingLoad {

	private static final int CODES = 40;

	private static final int DISTRICTS = 5;

	private static final int YEARS = 20;

	private final EmbeddedLedger embedded;

	private final Filings filings = new Filings(20, CODES);

	private final Ledger ledger;

	private PostingLoad(EmbeddedLedger embedded) {
		this.embedded = embedded;
		this.ledger = embedded.ledger();
	}

	/** Arguments: filings per second, seconds of warm-up, seconds measured. */
	public static void main(String[] arguments) throws Exception {
		int rate = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 50;
		int warmUp = (arguments.length > 1) ? Integer.parseInt(arguments[1]) : 30;
		int measured = (arguments.length > 2) ? Integer.parseInt(arguments[2]) : 60;
		try (EmbeddedLedger embedded = new EmbeddedLedger()) {
			PostingLoad load = new PostingLoad(embedded);
			load.run(rate, 0, rate * warmUp);
			System.out.printf("%d filings/s for %d s, %d figures each%n", rate, measured, load.filings.figures());
			long before = processorNanos();
			long[][] times = load.run(rate, rate * warmUp, rate * measured);
			System.out.printf("processor %.1f ms a filing, database included%n",
					(processorNanos() - before) / 1e6 / (rate * measured));
			System.out.println("review   " + Percentiles.of(times[0]));
			System.out.println("approval " + Percentiles.of(times[1]));
			load.prove(rate * (warmUp + measured));
		}
	}

	private static long processorNanos() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	/** The times of reviews and of approvals. */
	private long[][] run(int rate, int first, int count) throws Exception {
		long[][] times = new long[2][count];
		long start = System.nanoTime() + 100_000_000L;
		try (ExecutorService listeners = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> done = new ArrayList<>();
			for (int listener = 0; listener < Topic.PARTITIONS; listener++) {
				int own = listener;
				done.add(listeners.submit(() -> {
					for (int i = own; i < count; i += Topic.PARTITIONS) {
						post(first + i, start + i * 1_000_000_000L / rate, times, i);
					}
				}));
			}
			for (Future<?> future : done) {
				future.get();
			}
		}
		return times;
	}

	private void post(int number, long due, long[][] times, int place) {
		FilingId filing = Filings.id(number % DISTRICTS, number / DISTRICTS / YEARS % 800, number / DISTRICTS % YEARS,
				1 + number / DISTRICTS / YEARS / 800);
		while (System.nanoTime() < due) {
			LockSupport.parkNanos(due - System.nanoTime());
		}
		this.ledger.apply(this.filings.review(filing, number));
		long reviewed = System.nanoTime();
		Event answer = this.ledger.apply(this.filings.approval(filing, number)).orElseThrow();
		if (!(answer instanceof FilingPosted)) {
			throw new IllegalStateException("Not posted: " + answer);
		}
		times[0][place] = reviewed - due;
		times[1][place] = System.nanoTime() - due;
	}

	private void prove(int expected) {
		long groups = 0;
		for (int district = 0; district < DISTRICTS; district++) {
			Verification found = Replay.verify(this.embedded.groups(), Filings.district(district));
			if (!found.differences().isEmpty()) {
				throw new IllegalStateException(found.differences().toString());
			}
			groups += found.groups();
		}
		System.out.println(groups + " groups, no difference");
		if (groups != expected) {
			throw new IllegalStateException("Expected " + expected + " groups");
		}
	}

}
