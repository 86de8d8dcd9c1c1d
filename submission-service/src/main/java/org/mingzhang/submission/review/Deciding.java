package org.mingzhang.submission.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.CellRemark;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.template.Template;
import org.mingzhang.submission.correction.Corrections;
import org.mingzhang.submission.filing.Act;
import org.mingzhang.submission.filing.Actor;
import org.mingzhang.submission.filing.Approval;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.Filings;
import org.mingzhang.submission.filing.Overview;
import org.mingzhang.submission.filing.Precondition;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Return;
import org.mingzhang.submission.filing.Rights;
import org.mingzhang.submission.filing.Stage;
import org.mingzhang.submission.filing.Trouble;

/**
 * The bureau decides, once: of two decisions at the same time one wins, the other finds
 * the filing decided.
 */
public final class Deciding {

	private final Filings filings;

	private final Function<FilingContent, Template> templates;

	/**
	 * Creates the use case.
	 * @param filings the filings
	 * @param templates tells the template of a content
	 */
	public Deciding(Filings filings, Function<FilingContent, Template> templates) {
		this.filings = filings;
		this.templates = templates;
	}

	/**
	 * Approves a filing.
	 * @param actor who approves
	 * @param id the filing
	 * @param seen the revision that was seen
	 * @param repliedOn the date of 批复
	 * @param comment a comment, may be empty
	 * @return the approved filing
	 * @throws Refused if the caller may not decide, the filing is not in review, or it
	 * changed
	 */
	public Overview approve(Actor actor, FilingId id, Precondition seen, LocalDate repliedOn, String comment) {
		Rights.toDecide(actor.caller(), id.series().department());
		Approval approval = new Approval(actor.caller().account(), repliedOn, comment.strip());
		return Overview.of(this.filings.change(id, (filing) -> {
			inReview(actor, filing, Act.APPROVED);
			seen.holds(filing);
			return filing.approve(approval, actor.signature());
		}));
	}

	/**
	 * Returns a filing.
	 * @param actor who returns it
	 * @param id the filing
	 * @param seen the revision that was seen
	 * @param reason why, not empty
	 * @param remarks remarks at cells, may be none
	 * @return the returned filing
	 * @throws Refused as {@link #approve} does, and with everything that is wrong about
	 * reason and remarks
	 */
	public Overview giveBack(Actor actor, FilingId id, Precondition seen, String reason, List<CellRemark> remarks) {
		Rights.toDecide(actor.caller(), id.series().department());
		Return decision = new Return(actor.caller().account(), reason.strip(), remarks);
		return Overview.of(this.filings.change(id, (filing) -> {
			inReview(actor, filing, Act.RETURNED);
			seen.holds(filing);
			prove(decision, filing.dossier().content());
			return filing.giveBack(decision, actor.signature());
		}));
	}

	/**
	 * Approves several filings under one act. Nothing is approved unless all can be.
	 * @param actor who approves
	 * @param ids the filings, at least one
	 * @param repliedOn the date of 批复
	 * @param comment a comment, may be empty
	 * @return the approved filings
	 * @throws Refused with every filing that cannot be approved; if one was decided by
	 * somebody else in this very moment, those before it in the list are approved
	 */
	public List<Overview> approveAll(Actor actor, List<FilingId> ids, LocalDate repliedOn, String comment) {
		List<Trouble> troubles = ids.stream().flatMap((id) -> reasonsAgainst(actor, id).stream()).toList();
		if (!troubles.isEmpty()) {
			throw new Refused(Reason.WRONG_STATE,
					"%d 份申报不能批复，全部未批复。 Nothing was approved: these filings can't be.".formatted(troubles.size()),
					troubles);
		}
		return ids.stream().map((id) -> approve(actor, id, Precondition.NONE, repliedOn, comment)).toList();
	}

	private List<Trouble> reasonsAgainst(Actor actor, FilingId id) {
		Rights.toDecide(actor.caller(), id.series().department());
		try {
			inReview(actor, this.filings.find(id), Act.APPROVED);
			return List.of();
		}
		catch (Refused refused) {
			return List.of(Trouble.with(id, String.valueOf(refused.getMessage())));
		}
	}

	private static void inReview(Actor actor, Filing filing, Act act) {
		Rights.toSee(actor.caller(), Overview.of(filing));
		filing.in(Stage.InReview.class, act);
		Rights.fourEyes(actor.caller(), filing);
	}

	private void prove(Return decision, FilingContent content) {
		List<Trouble> troubles = new ArrayList<>();
		if (decision.reason().isEmpty()) {
			troubles.add(Trouble.of("退回须说明原因（reason）。 A return needs a reason."));
		}
		decision.remarks()
			.stream()
			.filter((remark) -> remark.remark().isBlank())
			.forEach((remark) -> troubles.add(Trouble.at(remark.cell().form(), remark.cell().row(),
					remark.cell().column(), "批注不能为空。 A remark needs a text.")));
		troubles.addAll(Corrections.reasonsAgainst(content, this.templates.apply(content),
				decision.remarks().stream().map(CellRemark::cell).toList()));
		if (!troubles.isEmpty()) {
			throw new Refused(Reason.INVALID_ENTRIES, "退回内容有误，未退回。 The filing was not returned: mend these entries.",
					troubles);
		}
	}

}
