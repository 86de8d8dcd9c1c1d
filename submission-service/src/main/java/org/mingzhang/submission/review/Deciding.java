package org.mingzhang.submission.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.mingzhang.contracts.DepartmentCode;
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
		this.filings.seenBy(actor.caller(), id);
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
		this.filings.seenBy(actor.caller(), id);
		Return decision = new Return(actor.caller().account(), reason.strip(), remarks);
		return Overview.of(this.filings.change(id, (filing) -> {
			inReview(actor, filing, Act.RETURNED);
			seen.holds(filing);
			prove(decision, filing.dossier().content());
			return filing.giveBack(decision, actor.signature());
		}));
	}

	/**
	 * Approves several filings under one act. Nothing is approved unless all can be. What
	 * the account approved already, as of the same day, is approved: whoever lost the
	 * answer may ask again.
	 * @param actor who approves
	 * @param chosen the filings, at least one
	 * @param repliedOn the date of 批复
	 * @param comment a comment, may be empty
	 * @return the approved filings
	 * @throws Refused with every filing that cannot be approved; {@link Refused#done}
	 * tells which are approved all the same: by an earlier request, or because somebody
	 * else decided on one in this very moment
	 */
	public List<Overview> approveAll(Actor actor, List<Chosen> chosen, LocalDate repliedOn, String comment) {
		Approval approval = new Approval(actor.caller().account(), repliedOn, comment.strip());
		List<FilingId> earlier = new ArrayList<>();
		List<Trouble> troubles = collected(chosen, (one) -> {
			if (isApproved(actor, one, approval)) {
				earlier.add(one.id());
			}
		});
		if (!troubles.isEmpty()) {
			boolean rights = chosen.stream().anyMatch((one) -> actor.caller().decidesFor(one.department()));
			throw Refused.partly(rights ? Reason.WRONG_STATE : Reason.FORBIDDEN,
					"%d 份申报不能批复，本次全部未批复。 Nothing was approved now: these filings can't be.".formatted(troubles.size()),
					troubles, earlier);
		}
		List<Overview> approved = new ArrayList<>();
		List<Trouble> overtaken = collected(chosen, (one) -> approved.add(approveOnce(actor, one, approval)));
		if (!overtaken.isEmpty()) {
			throw Refused.partly(Reason.WRONG_STATE,
					"%d 份申报刚被他人处理，未能批复；其余 %d 份已批复。 Somebody was faster with these filings; the other %d are approved."
						.formatted(overtaken.size(), approved.size(), approved.size()),
					overtaken, approved.stream().map(Overview::id).toList());
		}
		return approved;
	}

	private static List<Trouble> collected(List<Chosen> chosen, Consumer<Chosen> act) {
		List<Trouble> troubles = new ArrayList<>();
		for (Chosen one : chosen) {
			try {
				act.accept(one);
			}
			catch (Refused refused) {
				troubles.add(Trouble.with(one.id(), String.valueOf(refused.getMessage())));
			}
		}
		return troubles;
	}

	/** Approved just so already, or else it can be. */
	private boolean isApproved(Actor actor, Chosen one, Approval wanted) {
		Rights.toDecide(actor.caller(), one.department());
		Filing filing = this.filings.seenBy(actor.caller(), one.id());
		if (isApproved(filing.stage(), wanted)) {
			return true;
		}
		inReview(actor, filing, Act.APPROVED);
		one.seen().holds(filing);
		return false;
	}

	private static boolean isApproved(Stage stage, Approval wanted) {
		Approval given = switch (stage) {
			case Stage.Approved approved -> approved.approval();
			case Stage.Posted posted -> posted.approval();
			case Stage.Published published -> published.approval();
			case Stage.Superseded superseded -> superseded.approval();
			case Stage.Draft _, Stage.Submitted _, Stage.Invalid _, Stage.InReview _, Stage.Returned _,
					Stage.Withdrawn _ ->
				null;
		};
		return given != null && given.by().equals(wanted.by()) && given.repliedOn().equals(wanted.repliedOn());
	}

	/** The same request may be here twice at once. */
	private Overview approveOnce(Actor actor, Chosen one, Approval wanted) {
		try {
			return isApproved(actor, one, wanted) ? this.filings.overview(one.id())
					: approve(actor, one.id(), one.seen(), wanted.repliedOn(), wanted.comment());
		}
		catch (Refused refused) {
			if (isApproved(actor, one, wanted)) {
				return this.filings.overview(one.id());
			}
			throw refused;
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

	/**
	 * One of several filings to approve.
	 *
	 * @param id its id
	 * @param seen the revision that was seen
	 */
	public record Chosen(FilingId id, Precondition seen) {

		private DepartmentCode department() {
			return this.id.series().department();
		}

	}

}
