package org.mingzhang.ledger.group;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingEnteredReview;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.contracts.event.FilingReturned;
import org.mingzhang.contracts.event.FilingWithdrawn;
import org.mingzhang.contracts.event.PostingRefused;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.ledger.posting.Poster;

/**
 * Keeps the books. Each event takes effect at most once: a repeat is answered again, an
 * event that a later one has overtaken changes nothing, a contradiction is refused aloud.
 */
public final class Ledger {

	/** Each lost try is the success of another process, so few are ever needed. */
	private static final int TRIES = 1000;

	private final Poster poster;

	private final Groups groups;

	private final Bookkeeper bookkeeper;

	private final Turns turns;

	private final BookingDesk desk;

	/**
	 * Creates a ledger.
	 * @param poster turns filings into entries
	 * @param groups where groups are kept
	 * @param turns shared with whatever else writes links of their chains
	 * @param clock tells booking dates
	 */
	public Ledger(Poster poster, Groups groups, Turns turns, Clock clock) {
		this.poster = poster;
		this.groups = groups;
		this.turns = turns;
		this.bookkeeper = new Bookkeeper(groups);
		this.desk = new BookingDesk(groups, this.bookkeeper, clock);
	}

	/**
	 * Creates a ledger that is alone in writing to its chains.
	 * @param poster turns filings into entries
	 * @param groups where groups are kept
	 * @param clock tells booking dates
	 */
	public Ledger(Poster poster, Groups groups, Clock clock) {
		this(poster, groups, new Turns(), clock);
	}

	/**
	 * Applies what happened to a filing.
	 * @param event the event; those the ledger has no part in are passed over
	 * @return what the other services have to be told, the same for every repeat
	 * @throws ConflictException if the event contradicts what was booked
	 */
	public Optional<Event> apply(Event event) {
		return switch (event) {
			case FilingEnteredReview review -> reserve(review);
			case FilingApproved approval -> post(approval);
			case FilingReturned returned -> voidReservation(returned, "退回：" + returned.reason());
			case FilingWithdrawn withdrawn -> voidReservation(withdrawn, "撤回 (withdrawn)");
			default -> Optional.empty();
		};
	}

	private Optional<Event> reserve(FilingEnteredReview review) {
		change(review.filing(), (group) -> {
			Optional<Attempt> same = group.attempts()
				.stream()
				.filter((attempt) -> attempt.revision() == review.revision())
				.findFirst();
			if (same.isPresent()) {
				requireSame(same.get().contentHash(), review.contentHash(), review);
				return group;
			}
			if (review.revision() <= group.revision()) {
				return group;
			}
			requireUnposted(group, review);
			return submitted(group, review, review.content(), review.contentHash());
		});
		return Optional.empty();
	}

	/**
	 * Books an approval that was kept out of the books, if the reason has passed: if its
	 * year is open again. It stands in its group with all it takes, so its event need not
	 * come again.
	 * @param filing the filing version
	 * @return what the other services have to be told, until they {@link #told are}
	 */
	public Optional<Event> bookLate(FilingId filing) {
		Group group = inTurn(filing, () -> change(filing, (before) -> (before.booking() != null) ? before
				: before.last().map((attempt) -> late(before, attempt)).orElse(before)));
		if (group.booking() == null || !group.isToTell()) {
			return Optional.empty();
		}
		this.bookkeeper.keepUp(group.booking());
		return Optional.of(posted(group.booking()));
	}

	/**
	 * Remembers that others were told of what was booked late.
	 * @param filing the filing version
	 */
	public void told(FilingId filing) {
		change(filing, Group::told);
	}

	private Group late(Group group, Attempt attempt) {
		LocalDate repliedOn = attempt.repliedOn();
		if (repliedOn == null || !attempt.isKeptOut()) {
			return group;
		}
		return switch (this.desk.book(group.filing(), attempt, attempt.revision(), repliedOn)) {
			case BookingDesk.Outcome.Booked(Booking booking) -> group.bookedLate(booking);
			case BookingDesk.Outcome.KeptOut(String reason) -> group.keptOut(attempt.revision(), repliedOn, reason);
		};
	}

	private Optional<Event> voidReservation(Event event, String reason) {
		change(event.filing(), (group) -> {
			boolean isRepeat = event.revision() == group.revision() && group.state() == State.VOIDED;
			if (event.revision() < group.revision() || isRepeat) {
				return group;
			}
			requireUnposted(group, event);
			return group.voided(event.revision(), reason, millis(event.at()));
		});
		return Optional.empty();
	}

	private Optional<Event> post(FilingApproved approval) {
		Group group = inTurn(approval.filing(), () -> change(approval.filing(), (before) -> {
			if (before.booking() != null) {
				requireSame(before.booking().contentHash(), approval.contentHash(), approval);
				return before;
			}
			if (approval.revision() < before.revision()) {
				return before;
			}
			requireNotVoidedBy(before, approval);
			return approved(before, approval);
		}));
		if (group.booking() != null) {
			this.bookkeeper.keepUp(group.booking());
			return Optional.of(posted(group.booking()));
		}
		return group.last()
			.filter((attempt) -> attempt.state() == State.REFUSED && attempt.revision() == approval.revision())
			.map((attempt) -> refused(approval, attempt));
	}

	private Group inTurn(FilingId filing, Supplier<Group> posting) {
		return this.turns.take(filing.series().department().district(), posting);
	}

	private Group approved(Group before, FilingApproved approval) {
		Group group = standsBy(before, approval) ? before
				: submitted(before, approval, approval.content(), approval.contentHash());
		Attempt attempt = group.attempts().getLast();
		return attempt.isBookable() ? posted(group, attempt, approval) : group;
	}

	private Group posted(Group group, Attempt attempt, FilingApproved approval) {
		return switch (this.desk.book(group.filing(), attempt, approval.revision(), approval.repliedOn())) {
			case BookingDesk.Outcome.Booked(Booking booking) -> group.posted(booking);
			case BookingDesk.Outcome.KeptOut(String reason) ->
				group.keptOut(approval.revision(), approval.repliedOn(), reason);
		};
	}

	/** Whether the newest attempt is what was approved, and need not be made anew. */
	private static boolean standsBy(Group group, FilingApproved approval) {
		return group.last().filter((attempt) -> {
			boolean isRefusedAlready = attempt.state() == State.REFUSED && attempt.revision() == approval.revision();
			return attempt.contentHash().equals(approval.contentHash())
					&& (attempt.state() == State.RESERVED || isRefusedAlready);
		}).isPresent();
	}

	private Group submitted(Group group, Event event, FilingContent content, String contentHash) {
		return group.submitted(event.revision(), contentHash, this.poster.post(content), millis(event.at()));
	}

	private Group change(FilingId filing, UnaryOperator<Group> change) {
		for (int i = 0; i < TRIES; i++) {
			Group before = this.groups.find(filing).orElseGet(() -> Group.unheard(filing));
			if (before.stamp() == 0) {
				this.bookkeeper.list(filing);
			}
			Group after = change.apply(before);
			if (after.equals(before)) {
				return after;
			}
			if (this.groups.write(after) == Groups.Written.DONE) {
				return after;
			}
		}
		throw new IllegalStateException("Others kept changing the ledger while " + filing + " was being written");
	}

	private static Event posted(Booking booking) {
		return new FilingPosted(booking.filing(), booking.revision(), booking.contentHash(), booking.entries().size(),
				booking.hash(), booking.at());
	}

	private static Event refused(FilingApproved approval, Attempt attempt) {
		return new PostingRefused(approval.filing(), approval.revision(), String.join("；", attempt.reasons()),
				approval.at());
	}

	private static void requireSame(String known, String told, Event event) {
		if (!known.equals(told)) {
			throw new ConflictException("The ledger holds " + event.filing() + " with content " + known + ", event "
					+ event.id() + " brings content " + told);
		}
	}

	private static void requireUnposted(Group group, Event event) {
		if (group.booking() != null) {
			throw new ConflictException(
					"The ledger has booked " + event.filing() + " already; event " + event.id() + " comes too late");
		}
	}

	/** One revision is one decision: who returned it there cannot have approved it. */
	private static void requireNotVoidedBy(Group group, FilingApproved approval) {
		if (approval.revision() == group.revision() && group.state() == State.VOIDED) {
			throw new ConflictException("Revision %d of %s was returned or withdrawn; event %s says it was approved"
				.formatted(approval.revision(), approval.filing(), approval.id()));
		}
	}

	/** Dates are kept in milliseconds. */
	private static Instant millis(Instant at) {
		return at.truncatedTo(ChronoUnit.MILLIS);
	}

}
