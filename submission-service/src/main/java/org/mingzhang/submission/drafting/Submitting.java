package org.mingzhang.submission.drafting;

import java.util.List;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.submission.filing.Act;
import org.mingzhang.submission.filing.Actor;
import org.mingzhang.submission.filing.Change;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.Filings;
import org.mingzhang.submission.filing.Overview;
import org.mingzhang.submission.filing.Precondition;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Rights;
import org.mingzhang.submission.filing.Stage;
import org.mingzhang.submission.filing.Trouble;

/**
 * A department submits. What is known to block is told at once; otherwise the rule book
 * decides, which leads to review or back to the department.
 */
public final class Submitting {

	private final Filings filings;

	/**
	 * Creates the use case.
	 * @param filings the filings
	 */
	public Submitting(Filings filings) {
		this.filings = filings;
	}

	/**
	 * Submits a filing.
	 * @param actor who submits
	 * @param id the filing
	 * @param seen the revision that was seen
	 * @return the submitted filing
	 * @throws Refused if the filing is not the caller's, not in its hands, or changed;
	 * with {@link Reason#BLOCKED} and every known blocker, in which case the filing is
	 * now invalid
	 */
	public Overview submit(Actor actor, FilingId id, Precondition seen) {
		Rights.toFile(actor.caller(), id.series().department());
		Filing filing = this.filings.change(id, (present) -> {
			present.in(Stage.Editable.class, Act.SUBMITTED);
			seen.holds(present);
			return submitOrRefuse(present, actor);
		});
		if (filing.stage() instanceof Stage.Invalid) {
			throw blocked(filing);
		}
		return Overview.of(filing);
	}

	private static Change submitOrRefuse(Filing filing, Actor actor) {
		boolean blocked = !filing.dossier().blockers().isEmpty();
		return blocked ? filing.refuseSubmission(actor.signature()) : filing.submit(actor.signature());
	}

	private static Refused blocked(Filing filing) {
		List<Trouble> blockers = filing.dossier().blockers();
		String more = (filing.dossier().check() != null) ? ""
				: "其余校验尚未进行。 The other checks have not run yet: have the draft validated to see them all.";
		return new Refused(Reason.BLOCKED,
				"有 %d 项阻止提交，请逐项更正或说明后重新提交。%d things block the submission: correct or explain each and submit again.%s"
					.formatted(blockers.size(), blockers.size(), more),
				blockers, filing.id());
	}

}
