package org.mingzhang.ledger.period;

import java.util.List;
import java.util.function.Consumer;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.ledger.book.Books;
import org.mingzhang.ledger.group.Bookkeeper;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Books late (补记) what was approved while a year was closed, once it is open again.
 * Whatever a crash leaves undone is found again: in the groups, which keep what they were
 * refused with, and keep that others have not been told yet.
 */
public final class Backlog {

	private static final Logger log = LoggerFactory.getLogger(Backlog.class);

	/** Failures one after the other that cannot be those of the filings. */
	private static final int ENOUGH = 3;

	private final Groups groups;

	private final Books books;

	private final Ledger ledger;

	private final Consumer<? super Event> others;

	/**
	 * Creates the backlog.
	 * @param groups where groups are kept
	 * @param ledger books
	 * @param others tells the other services, and returns when they are told
	 */
	public Backlog(Groups groups, Ledger ledger, Consumer<? super Event> others) {
		this.groups = groups;
		this.books = groups.books();
		this.ledger = ledger;
		this.others = others;
	}

	/**
	 * Books all of a year that was kept out, earlier versions first, and tells the
	 * others. Nothing happens if the year is closed, or if nothing was kept out. What
	 * fails is left to {@link #bookAll()} and holds up no other; but if several fail one
	 * after the other, it is the database or the brokers that do not answer, and the rest
	 * is left as well.
	 * @param district administrative code
	 * @param year the budget year
	 * @return how many filing versions failed or were not looked at
	 */
	public long book(String district, int year) {
		List<FilingId> versions = new Bookkeeper(this.groups).versions(district, year);
		long left = 0;
		int inARow = 0;
		for (int i = 0; i < versions.size(); i++) {
			inARow = isBooked(versions.get(i)) ? 0 : inARow + 1;
			left += (inARow > 0) ? 1 : 0;
			if (inARow == ENOUGH) {
				return left + versions.size() - i - 1;
			}
		}
		return left;
	}

	/** The same for every year of every district that was ever reopened. */
	public void bookAll() {
		try {
			this.books.districts().forEach((district) -> reopened(district).forEach((year) -> book(district, year)));
		}
		catch (RuntimeException ex) {
			log.error("补记未能进行 The years that were reopened cannot be read", ex);
		}
	}

	/** Found by id, year by year: the chain is not read for it. */
	private List<Integer> reopened(String district) {
		return this.books.series(district, null)
			.stream()
			.map(FilingSeries::year)
			.distinct()
			.filter((year) -> this.groups.period(district, year).wasReopened())
			.toList();
	}

	private boolean isBooked(FilingId filing) {
		try {
			this.ledger.bookLate(filing).ifPresent((posted) -> {
				this.others.accept(posted);
				this.ledger.told(filing);
			});
			return true;
		}
		catch (RuntimeException ex) {
			log.error("补记未完成，稍后再试 {} was kept out and is not booked late yet; it will be tried again", filing, ex);
			return false;
		}
	}

}
