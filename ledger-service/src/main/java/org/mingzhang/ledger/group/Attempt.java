package org.mingzhang.ledger.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.posting.Posting;
import org.mingzhang.ledger.posting.Reconciled;

/**
 * One submission of a filing version, as the ledger met it. A returned filing that is
 * submitted again is the next attempt in the same group.
 *
 * @param revision revision of the filing that was submitted
 * @param contentHash SHA-256 of what was submitted
 * @param state how far it has come
 * @param startedAt when it entered review, or was approved if that was seen first
 * @param endedAt when it was posted or voided
 * @param reasons why it was refused, and why it was voided
 * @param entries what it would book, or books
 * @param reconciliation every printed total that was compared
 * @param repliedOn the date of 批复, if it was approved and kept out of the books for a
 * reason that may pass
 */
public record Attempt(long revision, String contentHash, State state, Instant startedAt, @Nullable Instant endedAt,
		List<String> reasons, List<Entry> entries, List<Reconciled> reconciliation, @Nullable LocalDate repliedOn) {

	public Attempt {
		reasons = List.copyOf(reasons);
		entries = List.copyOf(entries);
		reconciliation = List.copyOf(reconciliation);
	}

	static Attempt of(long revision, String contentHash, Posting posting, Instant at) {
		return switch (posting) {
			case Posting.Balanced(List<Entry> entries, List<Reconciled> reconciliation) ->
				new Attempt(revision, contentHash, State.RESERVED, at, null, List.of(), entries, reconciliation, null);
			case Posting.Refused(List<String> reasons) ->
				new Attempt(revision, contentHash, State.REFUSED, at, null, reasons, List.of(), List.of(), null);
		};
	}

	Attempt voided(String reason, Instant at) {
		List<String> reasons = new ArrayList<>(this.reasons);
		reasons.add(reason);
		return new Attempt(this.revision, this.contentHash, State.VOIDED, this.startedAt, at, reasons, this.entries,
				this.reconciliation, null);
	}

	/**
	 * The same attempt, approved and kept out of the books for a reason that may pass.
	 */
	Attempt keptOut(long approved, LocalDate repliedOn, String reason) {
		return new Attempt(approved, this.contentHash, State.REFUSED, this.startedAt, null, List.of(reason),
				this.entries, this.reconciliation, repliedOn);
	}

	/** Whether it could be booked but for the time at which it came. */
	public boolean isBookable() {
		return this.state == State.RESERVED || isKeptOut();
	}

	/** Whether it is approved, and refused for a reason that may pass. */
	boolean isKeptOut() {
		return this.state == State.REFUSED && this.repliedOn != null;
	}

	/** The same attempt in the books; its entries stand in the booking from now on. */
	Attempt posted(Instant at) {
		return new Attempt(this.revision, this.contentHash, State.POSTED, this.startedAt, at, List.of(), List.of(),
				this.reconciliation, null);
	}

	boolean isOpen() {
		return this.state == State.RESERVED || this.state == State.REFUSED;
	}

}
