package org.mingzhang.ledger.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.ledger.posting.Posting;

/**
 * Everything the ledger knows of one filing version.
 *
 * @param filing the filing version, which is the group's id
 * @param stamp how often the group was written; 0 if it never was
 * @param revision revision of the filing that was heard of last
 * @param attempts its submissions, oldest first
 * @param booking its booking, once it is posted
 */
public record Group(FilingId filing, long stamp, long revision, List<Attempt> attempts, @Nullable Booking booking) {

	public Group {
		attempts = List.copyOf(attempts);
	}

	/**
	 * A group that nothing was heard of.
	 * @param filing the filing version
	 * @return the empty group
	 */
	public static Group unheard(FilingId filing) {
		return new Group(filing, 0, 0, List.of(), null);
	}

	/**
	 * {@return how far it has come; a filing that was withdrawn before its review was
	 * heard of counts as voided}
	 */
	public State state() {
		if (this.booking != null) {
			return State.POSTED;
		}
		return last().map(Attempt::state).orElse(State.VOIDED);
	}

	/**
	 * {@return the newest attempt}
	 */
	public Optional<Attempt> last() {
		return this.attempts.isEmpty() ? Optional.empty() : Optional.of(this.attempts.getLast());
	}

	/**
	 * The same group as it was written.
	 * @return the group with the next stamp
	 */
	public Group written() {
		return new Group(this.filing, this.stamp + 1, this.revision, this.attempts, this.booking);
	}

	/** The group after a submission; an open attempt before it is over. */
	Group submitted(long revision, String contentHash, Posting posting, Instant at) {
		List<Attempt> attempts = new ArrayList<>(
				closed("被后一次提交取代 (superseded by the submission of revision " + revision + ")", at));
		attempts.add(Attempt.of(revision, contentHash, posting, at));
		return new Group(this.filing, this.stamp, revision, attempts, null);
	}

	/** The group after its filing was returned or withdrawn. */
	Group voided(long revision, String reason, Instant at) {
		return new Group(this.filing, this.stamp, revision, closed(reason, at), null);
	}

	/** The group after its newest attempt was booked. */
	Group posted(Booking booking) {
		return with(booking.revision(), this.attempts.getLast().posted(booking.at()), booking);
	}

	/** The group after its newest attempt was approved and kept out of the books. */
	Group keptOut(long revision, LocalDate repliedOn, String reason) {
		return with(revision, this.attempts.getLast().keptOut(revision, repliedOn, reason), null);
	}

	/** The group after what was kept out is booked; others still know it as refused. */
	Group bookedLate(Booking booking) {
		return with(booking.revision(), this.attempts.getLast(), booking);
	}

	/** The group after others were told that it is booked. */
	Group told() {
		return (this.booking != null && isToTell()) ? posted(this.booking) : this;
	}

	/**
	 * {@return whether it was refused, is booked by now, and the others may not know yet:
	 * no event comes again that would tell them}
	 */
	public boolean isToTell() {
		return this.booking != null && last().filter(Attempt::isKeptOut).isPresent();
	}

	private Group with(long revision, Attempt newest, @Nullable Booking booking) {
		List<Attempt> attempts = new ArrayList<>(this.attempts);
		attempts.set(attempts.size() - 1, newest);
		return new Group(this.filing, this.stamp, revision, attempts, booking);
	}

	private List<Attempt> closed(String reason, Instant at) {
		return this.attempts.stream()
			.map((attempt) -> attempt.isOpen() ? attempt.voided(reason, at) : attempt)
			.toList();
	}

}
