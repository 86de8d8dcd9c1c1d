package org.mingzhang.ledger.group;

import java.time.Instant;

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

}
