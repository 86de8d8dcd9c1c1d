package org.mingzhang.ledger.account;

import java.util.Collection;

/**
 * Sums of both sides in 分, added exactly.
 *
 * @param debit sum of debits
 * @param credit sum of credits
 */
public record Sums(long debit, long credit) {

	/** Nothing on either side. */
	public static final Sums ZERO = new Sums(0, 0);

	/**
	 * Adds up entries.
	 * @param entries the entries
	 * @return their sums
	 * @throws ArithmeticException if a sum does not fit 64 bits
	 */
	public static Sums of(Collection<Entry> entries) {
		Sums sums = ZERO;
		for (Entry entry : entries) {
			sums = sums.plus(entry);
		}
		return sums;
	}

	/**
	 * These sums and one entry more.
	 * @param entry the entry
	 * @return the new sums
	 * @throws ArithmeticException if a sum does not fit 64 bits
	 */
	public Sums plus(Entry entry) {
		return new Sums(Math.addExact(this.debit, entry.debit()), Math.addExact(this.credit, entry.credit()));
	}

	/**
	 * Both sums together.
	 * @param other the other sums
	 * @return the new sums
	 * @throws ArithmeticException if a sum does not fit 64 bits
	 */
	public Sums plus(Sums other) {
		return new Sums(Math.addExact(this.debit, other.debit), Math.addExact(this.credit, other.credit));
	}

	/**
	 * The balance as seen from one side: what that side exceeds the other by.
	 * @param natural the side on which the account grows
	 * @return the balance in 分
	 */
	public long balance(Side natural) {
		return (natural == Side.DEBIT) ? Math.subtractExact(this.debit, this.credit)
				: Math.subtractExact(this.credit, this.debit);
	}

	/**
	 * {@return whether debits equal credits}
	 */
	public boolean areEqual() {
		return this.debit == this.credit;
	}

}
