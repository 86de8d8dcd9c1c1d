package org.mingzhang.ledger.group;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.ledger.book.Standing;

/**
 * Keeps the books up with the groups. A group is posted before its book counts it; what a
 * crash leaves in between is added from the group whenever the book is read, and counted
 * when the event comes again.
 */
public final class Bookkeeper {

	/** Each lost try is the success of another process, so few are ever needed. */
	private static final int TRIES = 1000;

	private final Groups groups;

	/**
	 * Creates a bookkeeper.
	 * @param groups where groups and books are kept
	 */
	public Bookkeeper(Groups groups) {
		this.groups = groups;
	}

	/**
	 * The books that can hold anything of what is asked for. Where departments and year
	 * are named, so are their books, and no list is read.
	 * @param district administrative code
	 * @param departments departments of the district; empty is all of them
	 * @param year budget year, or null for all
	 * @return their series, in order
	 */
	public List<FilingSeries> books(String district, Set<DepartmentCode> departments, @Nullable Integer year) {
		if (departments.isEmpty() || year == null) {
			return this.groups.books()
				.series(district, year)
				.stream()
				.filter((series) -> departments.isEmpty() || departments.contains(series.department()))
				.toList();
		}
		if (!FilingSeries.isBudgetYear(year)) {
			return List.of();
		}
		return departments.stream()
			.flatMap((department) -> Stream.of(FilingKind.values())
				.map((kind) -> new FilingSeries(department, year, kind)))
			.sorted(Comparator.comparing(FilingSeries::toString))
			.toList();
	}

	/**
	 * Every version of a year's filings that the ledger may know.
	 * @param district administrative code
	 * @param year budget year
	 * @return the filing versions, those of one series in their order
	 */
	public List<FilingId> versions(String district, int year) {
		return this.groups.books()
			.find(this.groups.books().series(district, year))
			.stream()
			.flatMap((book) -> book.listed().stream().map(book.series()::version))
			.toList();
	}

	/** The booking of the newest version that a whole book counts, if it counts any. */
	Optional<Booking> newest(Standing whole) {
		return whole.booked().isEmpty() ? Optional.empty()
				: this.groups.booking(whole.series().version(whole.booked().last()));
	}

	/**
	 * Reads books as the posted groups have them, none left out.
	 * @param series whose
	 * @return one for each, in the same order
	 * @throws ArithmeticException if a sum does not fit 64 bits
	 */
	public List<Standing> read(List<FilingSeries> series) {
		return this.groups.books().find(series).stream().map(this::completed).toList();
	}

	/**
	 * Reads one book as the posted groups have it.
	 * @param series whose
	 * @return the book
	 * @throws ArithmeticException if a sum does not fit 64 bits
	 */
	public Standing read(FilingSeries series) {
		return completed(this.groups.books().find(series));
	}

	/**
	 * Lists a version whose first group is about to be written. If a later one is there
	 * already, its list may have been lost.
	 */
	void list(FilingId filing) {
		this.groups.books().list(filing);
		listFrom(filing.series(), filing.version() + 1);
	}

	/** Reads the book in which a version is about to be booked, with its list whole. */
	Standing readFor(FilingId filing) {
		return completed(wholeList(filing));
	}

	/** Counts in its book a booking, and whatever else is posted and not counted yet. */
	void keepUp(Booking booking) {
		FilingId filing = booking.filing();
		for (int i = 0; i < TRIES; i++) {
			Standing kept = wholeList(filing);
			Standing whole = completed(kept.plus(filing.version(), booking.entries()));
			if (whole.booked().equals(kept.booked()) || this.groups.books().write(whole)) {
				return;
			}
		}
		throw keptChanging(filing.series());
	}

	/**
	 * Makes every book of a district anew from its groups, whatever it listed and counted
	 * before.
	 * @param district administrative code
	 * @return how many had counted something else
	 */
	public long rebuild(String district) {
		this.groups.filings(district).forEach(this.groups.books()::list);
		return this.groups.books().series(district, null).stream().filter(this::rebuild).count();
	}

	private boolean rebuild(FilingSeries series) {
		for (int i = 0; i < TRIES; i++) {
			Standing kept = this.groups.books().find(series);
			Standing whole = completed(kept.uncountedAgain());
			if (whole.equals(kept)) {
				return false;
			}
			if (this.groups.books().write(whole)) {
				return true;
			}
		}
		throw keptChanging(series);
	}

	/**
	 * The book as it is kept, after whatever its list lost. A document that was lost, or
	 * came back from an older copy, lists too little; what it does not list would count
	 * nowhere and never be reversed.
	 */
	private Standing wholeList(FilingId filing) {
		Standing kept = this.groups.books().find(filing.series());
		List<FilingId> unlisted = IntStream.rangeClosed(1, filing.version())
			.filter((version) -> !kept.listed().contains(version))
			.mapToObj(filing.series()::version)
			.toList();
		if (unlisted.isEmpty()) {
			return kept;
		}
		unlisted.stream().filter((version) -> this.groups.find(version).isPresent()).forEach(this.groups.books()::list);
		listFrom(filing.series(), filing.version() + 1);
		return this.groups.books().find(filing.series());
	}

	/** Lists versions that have a group, as far as they follow each other. */
	private void listFrom(FilingSeries series, int version) {
		FilingId next = series.version(version);
		while (this.groups.find(next).isPresent()) {
			this.groups.books().list(next);
			next = series.version(next.version() + 1);
		}
	}

	private static IllegalStateException keptChanging(FilingSeries series) {
		return new IllegalStateException("Others kept changing the book of " + series + " while it was being written");
	}

	private Standing completed(Standing standing) {
		Standing whole = standing;
		for (int version : standing.uncounted()) {
			Booking booking = this.groups.booking(standing.series().version(version)).orElse(null);
			if (booking != null) {
				whole = whole.plus(version, booking.entries());
			}
		}
		return whole;
	}

}
