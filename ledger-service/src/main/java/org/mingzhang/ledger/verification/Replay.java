package org.mingzhang.ledger.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.Book;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Sums;
import org.mingzhang.ledger.group.Booking;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.Head;
import org.mingzhang.ledger.group.Link;
import org.mingzhang.ledger.group.PeriodAct;

/**
 * Reads a district's bookings from the first to the last and computes everything anew: it
 * trusts no stored sum and no stored hash.
 */
public final class Replay {

	private final List<Difference> differences = new ArrayList<>();

	/** The newest version of every series so far. */
	private final Map<FilingSeries, Booking> newest = new HashMap<>();

	private final Map<Place, Sums> balances = new HashMap<>();

	private Head head = Head.START;

	private Sums sums = Sums.ZERO;

	private long groups;

	private long entries;

	private Replay() {
	}

	/**
	 * Verifies the books of a district.
	 * @param groups where groups are kept
	 * @param district administrative code
	 * @return what was found
	 */
	public static Verification verify(Groups groups, String district) {
		Replay replay = new Replay();
		Link.read(groups, district, replay::take);
		replay.compareHead(groups, district);
		replay.compareBalances();
		return new Verification(district, replay.groups, replay.entries, replay.sums, replay.head, replay.differences);
	}

	private void take(Link link) {
		if (link.sequence() != this.head.next()) {
			report(Difference.Kind.SEQUENCE_GAP, link, "expected number " + this.head.next());
		}
		if (!link.previousHash().equals(this.head.hash())) {
			report(Difference.Kind.BROKEN_CHAIN, link,
					"names " + link.previousHash() + " as the hash before it, which is " + this.head.hash());
		}
		String hash = link.computeHash();
		if (!link.hash().equals(hash)) {
			report(Difference.Kind.HASH_MISMATCH, link, "states " + link.hash() + ", its content has " + hash);
		}
		if (!link.sums().areEqual()) {
			report(Difference.Kind.UNBALANCED, link, link.sums().toString());
		}
		switch (link) {
			case Booking booking -> {
				compareReversal(booking);
				count(booking);
			}
			case PeriodAct act -> act.carried().forEach((carried) -> this.entries += carried.entries().size());
		}
		this.sums = this.sums.plus(link.sums());
		this.groups++;
		this.head = link.head();
	}

	private void count(Booking booking) {
		Book book = Book.of(booking.filing().series());
		for (Entry entry : booking.entries()) {
			this.balances.merge(new Place(book, entry.account()), Sums.ZERO.plus(entry), Sums::plus);
		}
		this.entries += booking.entries().size();
		this.newest.merge(booking.filing().series(), booking,
				(one, other) -> (one.filing().version() > other.filing().version()) ? one : other);
	}

	/** A group takes back the newest version before it, or itself if it comes late. */
	private void compareReversal(Booking booking) {
		Booking before = this.newest.get(booking.filing().series());
		List<Entry> expected = List.of();
		if (before != null) {
			boolean isLate = before.filing().version() > booking.filing().version();
			expected = (isLate ? booking : before).ownEntries().stream().map(Entry::reversed).toList();
		}
		List<Entry> actual = booking.entries().stream().filter(Entry::reversal).toList();
		if (!actual.equals(expected)) {
			report(Difference.Kind.REVERSAL_MISMATCH, booking,
					"takes back " + actual.size() + " entries where " + expected.size() + " others stand");
		}
	}

	private void compareHead(Groups groups, String district) {
		try {
			Head kept = groups.head(district);
			if (kept.sequence() < this.head.sequence()) {
				this.differences.add(new Difference(Difference.Kind.MISSING_GROUP, kept.next(), null,
						"The chain can be followed to number " + kept.sequence() + " only"));
			}
		}
		catch (IllegalStateException ex) {
			this.differences
				.add(new Difference(Difference.Kind.MISSING_GROUP, null, null, String.valueOf(ex.getMessage())));
		}
	}

	/** Balances are the sums of the newest versions, whatever was reversed on the way. */
	private void compareBalances() {
		Map<Place, Long> expected = new HashMap<>();
		for (Booking booking : this.newest.values()) {
			Book book = Book.of(booking.filing().series());
			booking.ownEntries()
				.forEach((entry) -> expected.merge(new Place(book, entry.account()), entry.debit() - entry.credit(),
						Math::addExact));
		}
		Set<Place> places = new HashSet<>(this.balances.keySet());
		places.addAll(expected.keySet());
		for (Place place : places) {
			Sums booked = this.balances.getOrDefault(place, Sums.ZERO);
			long balance = Math.subtractExact(booked.debit(), booked.credit());
			long wanted = expected.getOrDefault(place, 0L);
			if (balance != wanted) {
				this.differences.add(new Difference(Difference.Kind.BALANCE_MISMATCH, null, null,
						place + " has " + balance + " 分, the newest approved versions have " + wanted));
			}
		}
	}

	private void report(Difference.Kind kind, Link link, String message) {
		switch (link) {
			case Booking booking ->
				this.differences.add(new Difference(kind, booking.sequence(), booking.filing(), message));
			case PeriodAct act ->
				this.differences.add(new Difference(kind, act.sequence(), null, act.id() + " " + message));
		}
	}

	/**
	 * An account of a book.
	 *
	 * @param book the book
	 * @param account the account
	 */
	private record Place(Book book, Account account) {

		@Override
		public String toString() {
			return this.book.department() + "/" + this.book.year() + "/" + this.book.stage() + "/" + this.account;
		}

	}

}
