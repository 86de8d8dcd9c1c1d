package org.mingzhang.submission.drafting;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.submission.filing.Act;
import org.mingzhang.submission.filing.Actor;
import org.mingzhang.submission.filing.Check;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.Filings;
import org.mingzhang.submission.filing.Precondition;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Rights;
import org.mingzhang.submission.filing.Stage;

/** A department explains what may fail in a correct filing. */
public final class Explaining {

	private static final int LONGEST = 2000;

	private final Filings filings;

	/**
	 * Creates the use case.
	 * @param filings the filings
	 */
	public Explaining(Filings filings) {
		this.filings = filings;
	}

	/**
	 * Explains a finding; an earlier explanation is replaced.
	 * @param actor who explains
	 * @param id the filing
	 * @param seen the revision that was seen
	 * @param findingId the finding
	 * @param text the explanation, 1 to 2000 characters
	 * @return the filing after it
	 * @throws Refused if the filing is not the caller's or not in its hands, the finding
	 * does not exist or takes no explanation, or the text is empty or too long
	 */
	public Filing explain(Actor actor, FilingId id, Precondition seen, String findingId, String text) {
		Rights.toFile(actor.caller(), id.series().department());
		String said = proved(text);
		return this.filings.change(id, (filing) -> {
			filing.in(Stage.Editable.class, Act.EXPLAINED);
			seen.holds(filing);
			return filing.explain(explainable(filing, findingId), said, actor.signature());
		});
	}

	private static Finding explainable(Filing filing, String findingId) {
		Check check = filing.dossier().check();
		if (check == null) {
			throw new Refused(Reason.NO_SUCH_FINDING,
					"现内容尚未校验，请先校验。 The present content wasn't checked yet: check it first.");
		}
		Finding finding = check.finding(findingId)
			.orElseThrow(() -> new Refused(Reason.NO_SUCH_FINDING,
					"本次校验没有结果 %s，请重新读取校验结果。 The present check has no finding %s: read the findings again."
						.formatted(findingId, findingId)));
		if (!finding.needsExplanation()) {
			throw new Refused(Reason.INVALID_ENTRIES,
					"该校验结果不需要说明（严重程度 %s，状态 %s）。 This finding takes no explanation: only a failed one of severity explain does."
						.formatted(finding.severity().id(), finding.state().id()));
		}
		return finding;
	}

	private static String proved(String text) {
		String said = text.strip();
		if (said.isEmpty() || said.length() > LONGEST) {
			throw new Refused(Reason.INVALID_ENTRIES,
					"说明须为 1 至 %d 个字。 An explanation has 1 to %d characters.".formatted(LONGEST, LONGEST));
		}
		return said;
	}

}
