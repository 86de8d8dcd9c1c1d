package org.mingzhang.ledger.group;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.posting.Poster;

/**
 * Keeps the books. Each event takes effect at most once: a repeat is answered again, an
 * event that a later one has overtaken changes nothing, a contradiction is refused aloud.
 */
public final class Ledger {

	/** Each lost try is somebody else's success, so few are ever needed. */
	private static final int TRIES = 100;

	private final Poster poster;

	private final Groups groups;

	private final Clock clock;

	/**
	 * Creates a ledger.
	 * @param poster turns filings into entries
	 * @param groups where groups are kept
	 * @param clock tells booking dates
	 */
	public Ledger(Poster poster, Groups groups, Clock clock) {
		this.poster = poster;
		this.groups = groups;
		this.clock = clock;
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
		Group group = change(approval.filing(), (before) -> {
			if (before.booking() != null) {
				requireSame(before.booking().contentHash(), approval.contentHash(), approval);
				return before;
			}
			return (approval.revision() < before.revision()) ? before : approved(before, approval);
		});
		if (group.booking() != null) {
			return Optional.of(posted(group.booking()));
		}
		return group.last()
			.filter((attempt) -> attempt.state() == State.REFUSED && attempt.revision() == approval.revision())
			.map((attempt) -> refused(approval, attempt));
	}

	private Group approved(Group before, FilingApproved approval) {
		Group group = standsBy(before, approval) ? before
				: submitted(before, approval, approval.content(), approval.contentHash());
		Attempt attempt = group.attempts().getLast();
		if (!attempt.isBookable()) {
			return group;
		}
		Head head = this.groups.head(approval.filing().series().department().district());
		String refusal = period(approval.filing()).refusal();
		return (refusal != null) ? group.refused(approval.revision(), refusal)
				: group.posted(book(head, attempt, approval));
	}

	/**
	 * Read after the end of the chain: if it is closed afterwards, that end has moved.
	 */
	private Period period(FilingId filing) {
		return this.groups.period(filing.series().department().district(), filing.series().year());
	}

	/** Whether the newest attempt is what was approved, and need not be made anew. */
	private static boolean standsBy(Group group, FilingApproved approval) {
		return group.last().filter((attempt) -> {
			boolean isRefusedAlready = attempt.state() == State.REFUSED && attempt.revision() == approval.revision();
			return attempt.contentHash().equals(approval.contentHash())
					&& (attempt.state() == State.RESERVED || isRefusedAlready);
		}).isPresent();
	}

	/**
	 * The booking of what was approved, with the reversal of the version before. The end
	 * of the chain was read first: if anything of the district is booked afterwards, this
	 * booking is overtaken and made anew.
	 */
	private Booking book(Head head, Attempt attempt, FilingApproved approval) {
		FilingId filing = approval.filing();
		List<Entry> entries = new ArrayList<>();
		Booking newest = this.groups.bookings(filing.series())
			.stream()
			.max(Comparator.comparingInt((booking) -> booking.filing().version()))
			.orElse(null);
		FilingId reverses = null;
		if (newest != null) {
			// A version that comes after its successor leaves no trace in the balances.
			boolean isLate = newest.filing().version() > filing.version();
			reverses = isLate ? filing : newest.filing();
			(isLate ? attempt.entries() : newest.ownEntries()).forEach((entry) -> entries.add(entry.reversed()));
		}
		entries.addAll(attempt.entries());
		return Booking.appended(head, filing, approval.revision(), approval.contentHash(), millis(this.clock.instant()),
				approval.repliedOn(), reverses, entries);
	}

	private Group submitted(Group group, Event event, FilingContent content, String contentHash) {
		return group.submitted(event.revision(), contentHash, this.poster.post(content), millis(event.at()));
	}

	private Group change(FilingId filing, UnaryOperator<Group> change) {
		for (int i = 0; i < TRIES; i++) {
			Group before = this.groups.find(filing).orElseGet(() -> Group.unheard(filing));
			Group after = change.apply(before);
			if (after.equals(before) || this.groups.write(after) == Groups.Written.DONE) {
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

	/** Dates are kept in milliseconds. */
	private static Instant millis(Instant at) {
		return at.truncatedTo(ChronoUnit.MILLIS);
	}

}
