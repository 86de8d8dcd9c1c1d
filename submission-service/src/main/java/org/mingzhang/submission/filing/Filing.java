package org.mingzhang.submission.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.Explanation;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingEnteredReview;
import org.mingzhang.contracts.event.FilingReturned;
import org.mingzhang.contracts.event.FilingSubmitted;
import org.mingzhang.contracts.event.FilingWithdrawn;
import org.mingzhang.contracts.event.Purpose;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Finding;

/**
 * One version of a filing. Every act returns the change it makes; an act that its stage
 * does not know is refused with {@link Reason#WRONG_STATE}.
 *
 * @param id its id
 * @param revision counts from 1 what people see change: the content, an explanation, the
 * state; a check alone changes nothing they could overwrite
 * @param stage where it stands in its life
 * @param dossier what is filed and what is known about it
 * @param history every act
 * @param receipt the request that made it
 * @param originals the documents it was made from, the first one first
 */
public record Filing(FilingId id, long revision, Stage stage, Dossier dossier, History history, Receipt receipt,
		List<Original> originals) {

	public Filing {
		originals = List.copyOf(originals);
	}

	/**
	 * Begins a filing.
	 * @param id its id
	 * @param dossier what is filed
	 * @param receipt the request that made it
	 * @param by who begins it
	 * @param note where it comes from
	 * @param originals the documents it is made from
	 * @return the draft
	 */
	public static Change drafted(FilingId id, Dossier dossier, Receipt receipt, Signature by, String note,
			List<Original> originals) {
		Filing nothing = new Filing(id, 0, new Stage.Draft(), dossier, History.NONE, receipt, originals);
		return new Change(nothing.step(1, nothing.stage, dossier, new Deed(Act.CREATED, by, note, List.of())),
				List.of());
	}

	/**
	 * The same with one more document that it is made from. It becomes lasting with the
	 * act that takes something from the document.
	 * @param original the document
	 * @return the filing, which names each document once
	 */
	public Filing with(Original original) {
		List<Original> all = new ArrayList<>(this.originals);
		if (all.stream().noneMatch((known) -> known.sha256().equals(original.sha256()))) {
			all.add(original);
		}
		return new Filing(this.id, this.revision, this.stage, this.dossier, this.history, this.receipt, all);
	}

	/**
	 * Corrects figures.
	 * @param content the new content
	 * @param contentHash its hash
	 * @param changes the cells that change
	 * @param gaps the forms that are still missing
	 * @param note what else is to be said; null if nothing
	 * @param by who corrects
	 * @return the change
	 * @throws Refused with {@link Reason#TOO_LARGE} if more was corrected in this filing
	 * than its history can hold
	 */
	public Change correct(FilingContent content, String contentHash, List<CellChange> changes, List<Gap> gaps,
			@Nullable String note, Signature by) {
		Stage.Editable stage = in(Stage.Editable.class, Act.CORRECTED);
		this.history.refuseMore(changes.size());
		Set<Cell> cells = changes.stream().map(CellChange::cell).collect(Collectors.toSet());
		Dossier corrected = this.dossier.corrected(content, contentHash, cells, gaps);
		return silent(stage, corrected, new Deed(Act.CORRECTED, by, note, changes));
	}

	/**
	 * Explains a finding.
	 * @param finding the finding, of the present check
	 * @param text the explanation
	 * @param by who explains
	 * @return the change
	 */
	public Change explain(Finding finding, String text, Signature by) {
		Stage.Editable stage = in(Stage.Editable.class, Act.EXPLAINED);
		Dossier explained = this.dossier.explained(new Explanation(finding, text, by.account()));
		return silent(stage, explained, new Deed(Act.EXPLAINED, by, finding.id() + "：" + text, List.of()));
	}

	/**
	 * Asks for a check without submitting. What an earlier check said of the same content
	 * does not count any more: what the bureau decided and the ledger knows may be
	 * different now.
	 * @param by who asks
	 * @return the change, which tells validation
	 */
	public Change requestCheck(Signature by) {
		Stage.Editable stage = in(Stage.Editable.class, Act.CHECK_REQUESTED);
		Filing after = step(stage, this.dossier.unchecked(), Deed.of(Act.CHECK_REQUESTED, by));
		return new Change(after, List.of(after.toCheck(Purpose.CHECK, by)));
	}

	/**
	 * Takes the answer to such a request.
	 * @param check what the rule book said about the present content
	 * @param by the service that told it
	 * @return the change
	 */
	public Change check(Check check, Signature by) {
		Stage.Editable stage = in(Stage.Editable.class, Act.CHECKED);
		return silent(stage, this.dossier.checked(check), Deed.of(Act.CHECKED, by));
	}

	/**
	 * Submits.
	 * @param by who submits
	 * @return the change, which tells validation
	 */
	public Change submit(Signature by) {
		Stage.Editable stage = in(Stage.Editable.class, Act.SUBMITTED);
		Filing after = step(stage.submit(), this.dossier, Deed.of(Act.SUBMITTED, by));
		return new Change(after, List.of(after.toCheck(Purpose.SUBMISSION, by)));
	}

	/**
	 * Keeps record of a submission that known blockers forbid.
	 * @param by who tried
	 * @return the change
	 */
	public Change refuseSubmission(Signature by) {
		Stage.Editable stage = in(Stage.Editable.class, Act.REFUSED);
		String note = this.dossier.blockers().size() + " blockers";
		return silent(stage.refuse(), this.dossier, new Deed(Act.REFUSED, by, note, List.of()));
	}

	/**
	 * Takes the rule book's answer to a submission.
	 * @param check what it said about the present content
	 * @param by the service that told it
	 * @return the change; if nothing blocks, it tells that the bureau has the filing
	 */
	public Change judge(Check check, Signature by) {
		Stage.Submitted stage = in(Stage.Submitted.class, Act.ENTERED_REVIEW);
		Dossier checked = this.dossier.checked(check);
		int blockers = checked.blockers().size();
		if (blockers > 0) {
			return silent(stage.fail(), checked, new Deed(Act.FAILED, by, blockers + " blockers", List.of()));
		}
		Filing after = step(stage.pass(), checked, Deed.of(Act.ENTERED_REVIEW, by));
		return new Change(after, List
			.of(new FilingEnteredReview(this.id, after.revision, checked.content(), checked.contentHash(), by.at())));
	}

	/**
	 * The bureau approves.
	 * @param approval the decision
	 * @param by who approves
	 * @return the change, which tells the ledger and publication
	 */
	public Change approve(Approval approval, Signature by) {
		Stage.InReview stage = in(Stage.InReview.class, Act.APPROVED);
		Filing after = step(stage.approve(approval), this.dossier,
				new Deed(Act.APPROVED, by, approval.comment().isBlank() ? null : approval.comment(), List.of()));
		return new Change(after,
				List.of(new FilingApproved(this.id, after.revision, this.dossier.content(), this.dossier.contentHash(),
						this.dossier.explanations(), lastSubmission().at(), approval.by(), approval.repliedOn(),
						approval.comment(), by.at())));
	}

	/**
	 * The bureau returns it.
	 * @param decision the decision
	 * @param by who returns it
	 * @return the change, which tells the ledger
	 */
	public Change giveBack(Return decision, Signature by) {
		Stage.InReview stage = in(Stage.InReview.class, Act.RETURNED);
		Filing after = step(stage.giveBack(decision), this.dossier,
				new Deed(Act.RETURNED, by, decision.note(), List.of()));
		return new Change(after, List.of(new FilingReturned(this.id, after.revision, decision.by(), decision.reason(),
				decision.remarks(), by.at())));
	}

	/**
	 * Withdraws it.
	 * @param by who withdraws
	 * @return the change, which tells the ledger if anyone has heard of the filing
	 */
	public Change withdraw(Signature by) {
		Stage.Withdrawable stage = in(Stage.Withdrawable.class, Act.WITHDRAWN);
		Filing after = step(stage.withdraw(), this.dossier, Deed.of(Act.WITHDRAWN, by));
		boolean known = this.history.last(Act.SUBMITTED).isPresent();
		return new Change(after,
				known ? List.of(new FilingWithdrawn(this.id, after.revision, by.account(), by.at())) : List.of());
	}

	/**
	 * Any step that other services are not told of.
	 * @param stage the stage after it
	 * @param deed what is done
	 * @return the change
	 */
	Change silent(Stage stage, Deed deed) {
		return silent(stage, this.dossier, deed);
	}

	/**
	 * Tells that an act needs a stage.
	 * @param wanted the stages that know the act
	 * @param act the act
	 * @param <S> the type of these stages
	 * @return the present stage
	 */
	public <S extends Stage> S in(Class<S> wanted, Act act) {
		if (!wanted.isInstance(this.stage)) {
			throw Refused.wrongState(this.id, this.stage.state(), act);
		}
		return wanted.cast(this.stage);
	}

	/**
	 * {@return the last submission}
	 */
	public Entry lastSubmission() {
		return this.history.last(Act.SUBMITTED)
			.orElseThrow(() -> new IllegalStateException(this.id + " was never submitted"));
	}

	private Event toCheck(Purpose purpose, Signature by) {
		return new FilingSubmitted(this.id, this.revision, purpose, this.dossier.content(), this.dossier.contentHash(),
				by.at());
	}

	private Change silent(Stage stage, Dossier dossier, Deed deed) {
		return new Change(step(stage, dossier, deed), List.of());
	}

	private Filing step(Stage stage, Dossier dossier, Deed deed) {
		boolean seen = !stage.equals(this.stage) || !dossier.filesTheSameAs(this.dossier);
		return step(seen ? this.revision + 1 : this.revision, stage, dossier, deed);
	}

	private Filing step(long revision, Stage stage, Dossier dossier, Deed deed) {
		Entry entry = new Entry(this.history.size() + 1L, deed.act(), stage.state(), revision, deed.by().account(),
				deed.by().trace(), deed.by().at(), dossier.contentHash(), deed.note(), deed.changes(), "");
		return new Filing(this.id, revision, stage, dossier, this.history.with(entry), this.receipt, this.originals);
	}

	/**
	 * What is done in a step.
	 *
	 * @param act the act
	 * @param by who does it
	 * @param note what else is to be said
	 * @param changes the cells that change
	 */
	record Deed(Act act, Signature by, @Nullable String note, List<CellChange> changes) {

		static Deed of(Act act, Signature by) {
			return new Deed(act, by, null, List.of());
		}

	}

}
