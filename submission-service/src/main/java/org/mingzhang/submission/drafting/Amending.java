package org.mingzhang.submission.drafting;

import java.util.List;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.submission.filing.Actor;
import org.mingzhang.submission.filing.Change;
import org.mingzhang.submission.filing.Dossier;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.Filings;
import org.mingzhang.submission.filing.Overview;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Receipt;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Rights;
import org.mingzhang.submission.filing.Stage;

/**
 * A department changes what is public: a new version begins as a copy, with what is
 * explained and what is missing. What is public stays so until the new version takes its
 * place.
 */
public final class Amending {

	private final Filings filings;

	private final FilingStore store;

	/**
	 * Creates the use case.
	 * @param filings the filings
	 * @param store tells the versions and what is open
	 */
	public Amending(Filings filings, FilingStore store) {
		this.filings = filings;
		this.store = store;
	}

	/**
	 * Begins a new version.
	 * @param actor who begins it
	 * @param id the published version
	 * @return the new draft
	 * @throws Refused if it is not the caller's, is not published, or a newer version is
	 * open
	 */
	public Overview amend(Actor actor, FilingId id) {
		Rights.toFile(actor.caller(), id.series().department());
		Filing published = this.filings.find(id);
		if (!(published.stage() instanceof Stage.Published)) {
			throw new Refused(Reason.WRONG_STATE,
					"只有已公开的申报可以更正为新版本，该申报为“%s”。 Only a published filing can be amended; this one is %s."
						.formatted(published.stage().state().label(), published.stage().state()),
					List.of(), id);
		}
		FilingSeries series = id.series();
		FilingId next = series.version(this.store.versions(series).getLast().id().version() + 1);
		Dossier copy = published.dossier().unchecked();
		Receipt receipt = new Receipt("amendment of " + id + " as " + next, copy.contentHash());
		Change first = Filing.drafted(next, copy, receipt, actor.signature(), "amends " + id, published.originals());
		if (!this.filings.add(first)) {
			this.store.open(series).ifPresent(Amending::refuseSecond);
			throw new Refused(Reason.BUSY, "该申报正被多人同时操作，请稍后重试。 Too many act on this filing at once: try again.");
		}
		return Overview.of(first.filing());
	}

	static void refuseSecond(FilingId open) {
		throw new Refused(Reason.ALREADY_OPEN,
				"该部门当年同类申报 %s 尚未办结，请在其上继续，或先撤回。 %s is open for the same department, year and kind: go on with it, or withdraw it."
					.formatted(open, open),
				List.of(), open);
	}

}
