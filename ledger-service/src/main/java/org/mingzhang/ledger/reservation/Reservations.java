package org.mingzhang.ledger.reservation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.book.Standing;
import org.mingzhang.ledger.group.Attempt;
import org.mingzhang.ledger.group.Booking;
import org.mingzhang.ledger.group.Bookkeeper;
import org.mingzhang.ledger.group.Group;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.State;

/** Reads what lies with the bureaus, and what filings are held against. */
public final class Reservations {

	private final Groups groups;

	private final Bookkeeper bookkeeper;

	/**
	 * Creates the reader.
	 * @param groups where groups and books are kept
	 */
	public Reservations(Groups groups) {
		this.groups = groups;
		this.bookkeeper = new Bookkeeper(groups);
	}

	/**
	 * Reads reservations, those that could not be booked among them.
	 * @param scopes the books they are about
	 * @param year budget year, or null for all
	 * @return the reservations, in the order of their filings
	 */
	public List<Reservation> read(List<Scope> scopes, @Nullable Integer year) {
		return scopes.stream()
			.flatMap((scope) -> uncounted(scope, year))
			.flatMap((filing) -> this.groups.find(filing).stream())
			.filter((group) -> group.state() == State.RESERVED || group.state() == State.REFUSED)
			.map((group) -> new Reservation(group.filing(), group.attempts().getLast(), ceilings(group)))
			.sorted(Comparator.comparing((reservation) -> reservation.filing().toString()))
			.toList();
	}

	/**
	 * Holds a group against the books as they stand now.
	 * @param group the group, posted or not
	 * @return what came of it
	 */
	public Ceilings ceilings(Group group) {
		Booking booking = group.booking();
		List<Entry> entries = (booking != null) ? booking.ownEntries()
				: group.last().map(Attempt::entries).orElse(List.of());
		return Ceilings.of(group.filing().series(), entries, this.bookkeeper);
	}

	/**
	 * Whatever lies with a bureau is listed and not counted. So is what was returned or
	 * withdrawn and not submitted again; no group that is booked is read.
	 */
	private Stream<FilingId> uncounted(Scope scope, @Nullable Integer year) {
		return this.groups.books()
			.find(this.bookkeeper.books(scope.district(), scope.departments(), year))
			.stream()
			.flatMap(Reservations::uncounted);
	}

	private static Stream<FilingId> uncounted(Standing standing) {
		return standing.uncounted().stream().map(standing.series()::version);
	}

}
