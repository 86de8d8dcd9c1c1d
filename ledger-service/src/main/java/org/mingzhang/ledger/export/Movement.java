package org.mingzhang.ledger.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.mingzhang.ledger.account.Book;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.group.Booking;
import org.mingzhang.ledger.group.Link;
import org.mingzhang.ledger.group.PeriodAct;

/**
 * One link of the chain as a journal tells it: everything that was booked at once.
 *
 * @param sequence number in the district's chain
 * @param group id of the group: a filing version, or an act on a year
 * @param kind {@code filing}, or what was done to a year
 * @param at booking date and time
 * @param effectiveOn effective date
 * @param hash hash of the link
 * @param lines its entries, each with its book; debits equal credits
 */
public record Movement(long sequence, String group, String kind, Instant at, LocalDate effectiveOn, String hash,
		List<Line> lines) {

	public Movement {
		lines = List.copyOf(lines);
	}

	static Movement of(Link link) {
		return switch (link) {
			case Booking booking -> {
				Book book = Book.of(booking.filing().series());
				yield new Movement(booking.sequence(), booking.filing().toString(), "filing", booking.at(),
						booking.effectiveOn(), booking.hash(), lines(book, booking.entries()));
			}
			case PeriodAct act -> new Movement(act.sequence(), act.id(), act.kind().id(), act.at(),
					act.at().atZone(Book.CHINA).toLocalDate(), act.hash(),
					act.carried()
						.stream()
						.flatMap((carried) -> lines(carried.book(), carried.entries()).stream())
						.toList());
		};
	}

	/** The same movement with those lines only that a journal is about. */
	Movement with(List<Line> lines) {
		return new Movement(this.sequence, this.group, this.kind, this.at, this.effectiveOn, this.hash, lines);
	}

	/**
	 * {@return the booking date in China}
	 */
	public LocalDate bookedOn() {
		return this.at.atZone(Book.CHINA).toLocalDate();
	}

	private static List<Line> lines(Book book, List<Entry> entries) {
		return entries.stream().map((entry) -> new Line(book, entry)).toList();
	}

	/**
	 * One entry.
	 *
	 * @param book the book it stands in
	 * @param entry account, side and amount
	 */
	public record Line(Book book, Entry entry) {
	}

}
