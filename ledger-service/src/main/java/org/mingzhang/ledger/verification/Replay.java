package org.mingzhang.ledger.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Side;
import org.mingzhang.ledger.book.Standing;
import org.mingzhang.ledger.group.Booking;
import org.mingzhang.ledger.group.Bookkeeper;
import org.mingzhang.ledger.group.ChainReader;
import org.mingzhang.ledger.group.DamagedException;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.Head;
import org.mingzhang.ledger.group.Link;
import org.mingzhang.ledger.group.PeriodAct;

/**
 * Reads a district's bookings from the first to the last and computes everything anew: it
 * trusts no stored sum and no stored hash.
 */
public final class Replay implements ChainReader {

	private final List<Difference> differences = new ArrayList<>();

	/** The newest version of every series so far. */
	private final Map<FilingSeries, Newest> newest = new HashMap<>();

	/** What every book stands at, computed from the groups alone. */
	private final Map<FilingSeries, Standing> books = new HashMap<>();

	private final YearsProof years = new YearsProof();

	/** Filings of which a group cannot be read, so that no balance can be computed. */
	private final Set<FilingSeries> damaged = new HashSet<>();

	/** Whether an act cannot be read, so that nobody knows which years are closed. */
	private boolean areYearsKnown = true;

	private Head head = Head.START;

	private Turnover sums = Turnover.ZERO;

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
		groups.read(district, 0, replay);
		replay.compareHead(groups, district);
		replay.compareBalances();
		replay.compareBooks(groups, district);
		return new Verification(district, replay.groups, replay.entries, replay.sums, replay.head, null,
				replay.differences);
	}

	@Override
	public boolean take(Link link) {
		if (link.sequence() != this.head.next()) {
			report(Difference.Kind.SEQUENCE_GAP, link, "expected number " + this.head.next());
		}
		boolean isHashBeforeKnown = !this.head.hash().isEmpty();
		if (isHashBeforeKnown && !link.previousHash().equals(this.head.hash())) {
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
				requireOpen(booking);
				count(booking);
			}
			case PeriodAct act -> {
				this.years.take(act, this.books.values())
					.filter((wrong) -> this.areYearsKnown && this.damaged.isEmpty())
					.ifPresent((wrong) -> report(Difference.Kind.PERIOD_MISMATCH, act, wrong));
				act.carried().forEach((carried) -> this.entries += carried.entries().size());
			}
		}
		this.sums = this.sums.plus(link.sums());
		this.groups++;
		this.head = link.head();
		return true;
	}

	/** What cannot be read is named, and the others are read all the same. */
	@Override
	public boolean damaged(long number, @Nullable String hash, DamagedException damage) {
		FilingId filing = damage.filing().orElse(null);
		if (filing != null) {
			this.damaged.add(filing.series());
		}
		else {
			this.areYearsKnown = false;
		}
		this.differences
			.add(new Difference(Difference.Kind.UNREADABLE, number, filing, String.valueOf(damage.getMessage())));
		this.groups++;
		this.head = new Head(number, (hash != null) ? hash : "");
		return true;
	}

	private void count(Booking booking) {
		this.books.merge(booking.filing().series(), counted(Standing.empty(booking.filing().series()), booking),
				(book, one) -> counted(book, booking));
		this.entries += booking.entries().size();
		this.newest.merge(booking.filing().series(), new Newest(booking.filing(), booking.ownEntries()),
				(one, other) -> (one.filing().version() > other.filing().version()) ? one : other);
	}

	private void requireOpen(Booking booking) {
		int year = booking.filing().series().year();
		if (this.areYearsKnown && this.years.isClosed(year)) {
			report(Difference.Kind.PERIOD_MISMATCH, booking, "is booked in " + year + ", which is closed");
		}
	}

	/** A group takes back the newest version before it, or itself if it comes late. */
	private void compareReversal(Booking booking) {
		if (this.damaged.contains(booking.filing().series())) {
			return;
		}
		Newest before = this.newest.get(booking.filing().series());
		List<Entry> expected = List.of();
		FilingId reversed = null;
		if (before != null) {
			boolean isLate = before.filing().version() > booking.filing().version();
			reversed = isLate ? booking.filing() : before.filing();
			expected = (isLate ? booking.ownEntries() : before.entries()).stream().map(Entry::reversed).toList();
		}
		List<Entry> actual = booking.entries().stream().filter(Entry::reversal).toList();
		if (!actual.equals(expected)) {
			report(Difference.Kind.REVERSAL_MISMATCH, booking,
					"takes back " + actual.size() + " entries where " + expected.size() + " others stand");
		}
		if (!Objects.equals(booking.reverses(), reversed)) {
			report(Difference.Kind.REVERSAL_MISMATCH, booking,
					"says it takes back " + booking.reverses() + " where " + reversed + " stands");
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
		catch (DamagedException ex) {
			reportUnread(ex);
		}
		catch (IllegalStateException ex) {
			this.differences
				.add(new Difference(Difference.Kind.MISSING_GROUP, null, null, String.valueOf(ex.getMessage())));
		}
	}

	/** Balances are those of the newest versions, whatever was reversed on the way. */
	private void compareBalances() {
		this.newest.forEach((series, own) -> {
			if (this.damaged.contains(series)) {
				return;
			}
			Standing newest = Standing.empty(series).plus(own.filing().version(), own.entries());
			Map<Account, Long> expected = balances(newest);
			Map<Account, Long> actual = balances(this.books.getOrDefault(series, newest));
			if (!actual.equals(expected)) {
				actual.entrySet().removeAll(expected.entrySet());
				this.differences.add(new Difference(Difference.Kind.BALANCE_MISMATCH, null, own.filing(),
						"%s 的余额与最新批复版本不符 (in 分, other than the newest approved version has): %s".formatted(series,
								actual)));
			}
		});
	}

	private static Map<Account, Long> balances(Standing standing) {
		Map<Account, Long> balances = new HashMap<>();
		standing.sums().forEach((account, sums) -> balances.put(account, sums.balance(Side.DEBIT)));
		balances.values().removeIf((balance) -> balance == 0);
		return balances;
	}

	/** Every book counts what its groups have; those posted meanwhile are looked up. */
	private void compareBooks(Groups groups, String district) {
		Set<FilingSeries> listed = new HashSet<>(groups.books().series(district, null));
		this.newest.forEach((series, own) -> {
			if (!listed.contains(series)) {
				this.differences.add(new Difference(Difference.Kind.BALANCE_MISMATCH, null, own.filing(),
						"账簿未列 " + series + " (its book is not listed)"));
			}
		});
		Bookkeeper bookkeeper = new Bookkeeper(groups);
		for (FilingSeries series : listed) {
			try {
				compareBook(groups, bookkeeper.read(series));
			}
			catch (DamagedException ex) {
				reportUnread(ex);
			}
		}
	}

	private void compareBook(Groups groups, Standing kept) {
		FilingSeries series = kept.series();
		Standing computed = this.books.getOrDefault(series, Standing.empty(series));
		for (int version : kept.booked()) {
			computed = counted(computed, series.version(version), groups);
		}
		this.differences.addAll(BookComparison.compare(kept, computed, "由分录组重算"));
	}

	/** Names what is damaged, unless the chain has told it already. */
	private void reportUnread(DamagedException damage) {
		Difference difference = new Difference(Difference.Kind.UNREADABLE, null, damage.filing().orElse(null),
				String.valueOf(damage.getMessage()));
		boolean isTold = this.differences.stream()
			.filter((told) -> told.kind() == Difference.Kind.UNREADABLE)
			.anyMatch((told) -> (difference.group() != null) ? difference.group().equals(told.group())
					: told.message().equals(difference.message()));
		if (!isTold) {
			this.differences.add(difference);
		}
	}

	private static Standing counted(Standing book, FilingId filing, Groups groups) {
		if (book.booked().contains(filing.version())) {
			return book;
		}
		return groups.booking(filing).map((booking) -> counted(book, booking)).orElse(book);
	}

	private static Standing counted(Standing book, Booking booking) {
		return book.plus(booking.filing().version(), booking.entries());
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
	 * What the newest version of a series books for itself.
	 *
	 * @param filing the filing version
	 * @param entries its own entries
	 */
	private record Newest(FilingId filing, List<Entry> entries) {
	}

}
