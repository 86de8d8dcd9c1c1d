package org.mingzhang.submission.filing;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Where a filing stands in its life, with what is only known there. A transition is a
 * method of the stages that have it, so one that the life cycle does not know does not
 * compile:
 *
 * <pre>
 * draft → submitted → invalid (back to the department)
 *                   → in-review → returned (back to the department)
 *                               → approved → posted → published → superseded
 * </pre>
 *
 * What is not decided can be withdrawn.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
@JsonSubTypes({ @JsonSubTypes.Type(value = Stage.Draft.class, name = "draft"),
		@JsonSubTypes.Type(value = Stage.Submitted.class, name = "submitted"),
		@JsonSubTypes.Type(value = Stage.Invalid.class, name = "invalid"),
		@JsonSubTypes.Type(value = Stage.InReview.class, name = "in-review"),
		@JsonSubTypes.Type(value = Stage.Returned.class, name = "returned"),
		@JsonSubTypes.Type(value = Stage.Approved.class, name = "approved"),
		@JsonSubTypes.Type(value = Stage.Posted.class, name = "posted"),
		@JsonSubTypes.Type(value = Stage.Published.class, name = "published"),
		@JsonSubTypes.Type(value = Stage.Withdrawn.class, name = "withdrawn"),
		@JsonSubTypes.Type(value = Stage.Superseded.class, name = "superseded") })
public sealed interface Stage {

	/**
	 * {@return the state this stage is shown as}
	 */
	FilingState state();

	/** In the hands of the department, which may change and submit it. */
	sealed interface Editable extends Stage permits Draft, Invalid, Returned {

		/** The department submits. */
		default Submitted submit() {
			return new Submitted();
		}

		/** The department submits, but it is known already that something blocks it. */
		default Invalid refuse() {
			return new Invalid();
		}

	}

	/** Not decided yet, so the department may withdraw it. */
	sealed interface Withdrawable extends Stage permits Draft, Invalid, Returned, Submitted, InReview {

		/** The department withdraws it. */
		default Withdrawn withdraw() {
			return new Withdrawn();
		}

	}

	/** Approved, and not yet public. */
	sealed interface Publishable extends Stage permits Approved, Posted {

		/** The disclosure is public. */
		Published publish(Disclosure disclosure);

	}

	record Draft() implements Editable, Withdrawable {

		@Override
		public FilingState state() {
			return FilingState.DRAFT;
		}

	}

	record Submitted() implements Withdrawable {

		@Override
		public FilingState state() {
			return FilingState.SUBMITTED;
		}

		/** The rule book found what blocks it. */
		Invalid fail() {
			return new Invalid();
		}

		/** Nothing blocks it: it goes to the bureau. */
		InReview pass() {
			return new InReview();
		}

	}

	record Invalid() implements Editable, Withdrawable {

		@Override
		public FilingState state() {
			return FilingState.INVALID;
		}

	}

	record InReview() implements Withdrawable {

		@Override
		public FilingState state() {
			return FilingState.IN_REVIEW;
		}

		/** The bureau approves. */
		Approved approve(Approval approval) {
			return new Approved(approval);
		}

		/** The bureau returns it. */
		Returned giveBack(Return decision) {
			return new Returned(decision);
		}

	}

	record Returned(Return decision) implements Editable, Withdrawable {

		@Override
		public FilingState state() {
			return FilingState.RETURNED;
		}

	}

	record Approved(Approval approval) implements Publishable {

		@Override
		public FilingState state() {
			return FilingState.APPROVED;
		}

		/** The ledger booked it. */
		Posted post(Posting posting) {
			return new Posted(this.approval, posting);
		}

		@Override
		public Published publish(Disclosure disclosure) {
			return new Published(this.approval, null, disclosure);
		}

	}

	record Posted(Approval approval, Posting posting) implements Publishable {

		@Override
		public FilingState state() {
			return FilingState.POSTED;
		}

		@Override
		public Published publish(Disclosure disclosure) {
			return new Published(this.approval, this.posting, disclosure);
		}

	}

	/**
	 * It is public.
	 *
	 * @param approval the approval
	 * @param posting what the ledger booked; null until its news, which travel on another
	 * topic, have arrived
	 * @param disclosure what was published
	 */
	record Published(Approval approval, @Nullable Posting posting, Disclosure disclosure) implements Stage {

		@Override
		public FilingState state() {
			return FilingState.PUBLISHED;
		}

		/** The ledger's news arrived after those of the publication. */
		Published post(Posting late) {
			return new Published(this.approval, late, this.disclosure);
		}

		/** A later version is public. */
		Superseded supersede(FilingId by) {
			return new Superseded(this.approval, this.posting, this.disclosure, by);
		}

	}

	record Withdrawn() implements Stage {

		@Override
		public FilingState state() {
			return FilingState.WITHDRAWN;
		}

	}

	record Superseded(Approval approval, @Nullable Posting posting, Disclosure disclosure,
			FilingId by) implements Stage {

		@Override
		public FilingState state() {
			return FilingState.SUPERSEDED;
		}

	}

}
