package org.mingzhang.ledger.book;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Sums;

/**
 * What the accounts of one book stand at, and which filing versions that counts. Sums
 * commute, so the same versions make the same sums in whatever order they were counted.
 *
 * @param series the filings that are booked in this book
 * @param stamp how often the sums were written; 0 if they never were
 * @param listed versions that have a group or are about to get one: too many perhaps,
 * never too few
 * @param booked versions whose bookings are counted
 * @param sums debits and credits of every account in 分
 */
public record Standing(FilingSeries series, long stamp, SortedSet<Integer> listed, SortedSet<Integer> booked,
		Map<Account, Sums> sums) {

	public Standing {
		listed = new TreeSet<>(listed);
		booked = new TreeSet<>(booked);
		sums = Map.copyOf(sums);
	}

	/**
	 * A book in which nothing was ever booked.
	 * @param series its filings
	 * @return the empty book
	 */
	public static Standing empty(FilingSeries series) {
		return new Standing(series, 0, new TreeSet<>(), new TreeSet<>(), Map.of());
	}

	/**
	 * This book with one booking more.
	 * @param version the version that was booked; counted once
	 * @param entries all its entries
	 * @return the book after it
	 * @throws ArithmeticException if a sum does not fit 64 bits
	 */
	public Standing plus(int version, Collection<Entry> entries) {
		if (this.booked.contains(version)) {
			return this;
		}
		Map<Account, Sums> sums = new HashMap<>(this.sums);
		entries.forEach((entry) -> sums.merge(entry.account(), Sums.ZERO.plus(entry), Sums::plus));
		SortedSet<Integer> booked = new TreeSet<>(this.booked);
		booked.add(version);
		return new Standing(this.series, this.stamp, this.listed, booked, sums);
	}

	/**
	 * {@return the sums of all its accounts}
	 * @throws ArithmeticException if a sum does not fit 64 bits
	 */
	public Sums total() {
		return this.sums.values().stream().reduce(Sums.ZERO, Sums::plus);
	}

	/**
	 * This book before anything was counted in it.
	 * @return the book with its list and its stamp
	 */
	public Standing uncountedAgain() {
		return new Standing(this.series, this.stamp, this.listed, new TreeSet<>(), Map.of());
	}

	/**
	 * {@return the versions that may have been booked without being counted yet}
	 */
	public SortedSet<Integer> uncounted() {
		SortedSet<Integer> uncounted = new TreeSet<>(this.listed);
		uncounted.removeAll(this.booked);
		return uncounted;
	}

}
