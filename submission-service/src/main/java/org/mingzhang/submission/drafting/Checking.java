package org.mingzhang.submission.drafting;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.submission.filing.Act;
import org.mingzhang.submission.filing.Actor;
import org.mingzhang.submission.filing.Change;
import org.mingzhang.submission.filing.Doorbell;
import org.mingzhang.submission.filing.Doorbell.Listening;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.Filings;
import org.mingzhang.submission.filing.Overview;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Rights;
import org.mingzhang.submission.filing.Stage;

/**
 * A department has its draft checked without submitting it. The rule book answers by
 * message; the caller waits for it. It is asked anew each time, for what the bureau
 * decided and what the ledger knows may have changed though the content has not.
 */
public final class Checking {

	/** The answer may reach another process, so the caller looks for it now and then. */
	private static final Duration LOOK = Duration.ofMillis(500);

	private final Filings filings;

	private final Doorbell doorbell;

	private final Duration limit;

	/**
	 * Creates the use case.
	 * @param filings the filings
	 * @param doorbell tells when a filing changed
	 * @param limit how long a caller waits at most
	 */
	public Checking(Filings filings, Doorbell doorbell, Duration limit) {
		this.filings = filings;
		this.doorbell = doorbell;
		this.limit = limit;
	}

	/**
	 * Checks a draft.
	 * @param actor who asks
	 * @param id the filing
	 * @return the filing, with the counts of its findings
	 * @throws Refused if the filing is not the caller's or not in its hands; with
	 * {@link Reason#CHECK_PENDING} if the answer does not come in time
	 */
	public Overview check(Actor actor, FilingId id) {
		Rights.toFile(actor.caller(), id.series().department());
		Semaphore rung = new Semaphore(0);
		try (Listening listening = this.doorbell.listen(id, rung::release)) {
			this.filings.change(id, (filing) -> request(filing, actor));
			return await(id, rung);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw pending();
		}
	}

	private static Change request(Filing filing, Actor actor) {
		filing.in(Stage.Editable.class, Act.CHECK_REQUESTED);
		return filing.requestCheck(actor.signature());
	}

	private Overview await(FilingId id, Semaphore rung) throws InterruptedException {
		long end = System.nanoTime() + this.limit.toNanos();
		Overview filing = this.filings.overview(id);
		while (filing.checkedAt() == null) {
			long left = end - System.nanoTime();
			if (left <= 0) {
				throw pending();
			}
			boolean heard = rung.tryAcquire(Math.min(left, LOOK.toNanos()), TimeUnit.NANOSECONDS);
			if (heard) {
				rung.drainPermits();
			}
			filing = this.filings.overview(id);
		}
		return filing;
	}

	private Refused pending() {
		return new Refused(Reason.CHECK_PENDING,
				"校验在 %d 秒内没有完成，仍在进行，请稍后读取校验结果。 The check goes on beyond %d s: read the findings later."
					.formatted(this.limit.toSeconds(), this.limit.toSeconds()));
	}

}
