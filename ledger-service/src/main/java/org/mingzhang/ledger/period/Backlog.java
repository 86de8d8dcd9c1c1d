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
	 * others. Nothing happens if the year is closed, or if nothing was kept out.
	 * @param district administrative code
	 * @param year the budget year
	 */
	public void book(String district, int year) {
		new Bookkeeper(this.groups).versions(district, year).forEach(this::book);
	}

	/**
	 * The same, with whatever fails left to {@link #bookAll()}.
	 * @param district administrative code
	 * @param year the budget year
	 */
	public void tryToBook(String district, int year) {
		try {
			book(district, year);
		}
		catch (RuntimeException ex) {
			log.error("补记未完成，稍后再试 What was kept out of {} of {} is not booked yet; it will be tried again", year,
					district, ex);
		}
	}

	/** The same for every year of every district that was ever reopened. */
	public void bookAll() {
		try {
			this.books.districts()
				.forEach((district) -> reopened(district).forEach((year) -> tryToBook(district, year)));
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

	private void book(FilingId filing) {
		this.ledger.bookLate(filing).ifPresent((posted) -> {
			this.others.accept(posted);
			this.ledger.told(filing);
		});
	}

}
