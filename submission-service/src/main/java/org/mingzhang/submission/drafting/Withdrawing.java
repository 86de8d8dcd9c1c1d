package org.mingzhang.submission.drafting;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.submission.filing.Act;
import org.mingzhang.submission.filing.Actor;
import org.mingzhang.submission.filing.Filings;
import org.mingzhang.submission.filing.Overview;
import org.mingzhang.submission.filing.Precondition;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Rights;
import org.mingzhang.submission.filing.Stage;

/** A department withdraws what is not decided; its series is free for another filing. */
public final class Withdrawing {

	private final Filings filings;

	/**
	 * Creates the use case.
	 * @param filings the filings
	 */
	public Withdrawing(Filings filings) {
		this.filings = filings;
	}

	/**
	 * Withdraws a filing.
	 * @param actor who withdraws
	 * @param id the filing
	 * @param seen the revision that was seen
	 * @return the withdrawn filing
	 * @throws Refused if the filing is not the caller's, is decided, or changed
	 */
	public Overview withdraw(Actor actor, FilingId id, Precondition seen) {
		Rights.toFile(actor.caller(), id.series().department());
		return Overview.of(this.filings.change(id, (filing) -> {
			filing.in(Stage.Withdrawable.class, Act.WITHDRAWN);
			seen.holds(filing);
			return filing.withdraw(actor.signature());
		}));
	}

}
