package org.mingzhang.ledger.group;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Sums;
import org.mingzhang.ledger.book.Standing;
import org.mingzhang.ledger.posting.Posting;

/** Makes bookings, each as the next link of its district's chain. */
final class BookingDesk {

	private final Groups groups;

	private final Bookkeeper bookkeeper;

	private final Clock clock;

	BookingDesk(Groups groups, Bookkeeper bookkeeper, Clock clock) {
		this.groups = groups;
		this.bookkeeper = bookkeeper;
		this.clock = clock;
	}

	/**
	 * The booking of what was approved, or why there is none: its year is closed, or a
	 * sum of its book would leave 64 bits. The end of the chain is read first: if
	 * anything of the district is booked or closed afterwards, that end has moved, and
	 * this has to be made anew.
	 */
	Outcome book(FilingId filing, Attempt attempt, long revision, LocalDate repliedOn) {
		FilingSeries series = filing.series();
		String district = series.department().district();
		Head head = this.groups.head(district);
		String refusal = this.groups.period(district, series.year()).refusal();
		if (refusal != null) {
			return new Outcome.KeptOut(refusal);
		}
		try {
			Standing book = this.bookkeeper.readFor(filing);
			Booking booking = booking(head, book, filing, attempt, revision, repliedOn);
			requireFits(book, booking);
			return new Outcome.Booked(booking);
		}
		catch (ArithmeticException ex) {
			return new Outcome.KeptOut(String.join("；", Posting.Refused.tooLarge(ex).reasons()));
		}
	}

	/** The booking of what was approved, with the reversal of the version before. */
	private Booking booking(Head head, Standing book, FilingId filing, Attempt attempt, long revision,
			LocalDate repliedOn) {
		List<Entry> entries = new ArrayList<>();
		Booking newest = this.bookkeeper.newest(book).orElse(null);
		FilingId reverses = null;
		if (newest != null) {
			// A version that comes after its successor leaves no trace in the balances.
			boolean isLate = newest.filing().version() > filing.version();
			reverses = isLate ? filing : newest.filing();
			(isLate ? attempt.entries() : newest.ownEntries()).forEach((entry) -> entries.add(entry.reversed()));
		}
		entries.addAll(attempt.entries());
		// Dates are kept in milliseconds.
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		return Booking.appended(head, filing, revision, attempt.contentHash(), now, repliedOn, reverses, entries);
	}

	/** Nothing is booked that would make a sum of its book overflow. */
	private static void requireFits(Standing book, Booking booking) {
		Sums after = book.plus(booking.filing().version(), booking.entries()).total();
		if (!after.areEqual()) {
			throw new IllegalStateException(
					"Debits and credits in the book of %s would differ: %s".formatted(booking.filing(), after));
		}
	}

	/** What comes of wanting something booked. */
	sealed interface Outcome {

		/** It is the next link, provided that its place is still free. */
		record Booked(Booking booking) implements Outcome {
		}

		/** It cannot be booked now. */
		record KeptOut(String reason) implements Outcome {
		}

	}

}
