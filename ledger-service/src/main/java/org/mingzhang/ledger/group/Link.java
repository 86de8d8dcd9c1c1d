package org.mingzhang.ledger.group;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.function.Consumer;

import org.mingzhang.ledger.account.Sums;

/** Whatever takes a place in a district's chain. */
public sealed interface Link permits Booking, PeriodAct {

	/**
	 * {@return the number in the chain, from 1 without gaps}
	 */
	long sequence();

	/**
	 * {@return the hash of the link before it}
	 */
	String previousHash();

	/**
	 * {@return its own hash}
	 */
	String hash();

	/**
	 * {@return its hash computed anew from its content}
	 */
	String computeHash();

	/**
	 * {@return when it was booked}
	 */
	Instant at();

	/**
	 * {@return the sums of its entries}
	 */
	Sums sums();

	/**
	 * {@return itself as the end of the chain}
	 */
	Head head();

	/**
	 * Reads a district's chain one link after the other.
	 * @param groups where it is kept
	 * @param district administrative code
	 * @param reader takes each link, in order
	 */
	static void read(Groups groups, String district, Consumer<? super Link> reader) {
		Deque<PeriodAct> acts = new ArrayDeque<>();
		groups.periods(district)
			.stream()
			.flatMap((period) -> period.acts().stream())
			.sorted(Comparator.comparingLong(PeriodAct::sequence))
			.forEach(acts::add);
		groups.read(district, (booking) -> {
			while (!acts.isEmpty() && acts.getFirst().sequence() < booking.sequence()) {
				reader.accept(acts.removeFirst());
			}
			reader.accept(booking);
		});
		acts.forEach(reader);
	}

}
