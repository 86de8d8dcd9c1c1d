package org.mingzhang.ledger.verification;

import java.math.BigInteger;

import org.mingzhang.ledger.account.Sums;

/**
 * Sums of whole chains, which may be larger than 64 bits hold: a proof that could
 * overflow would be none.
 *
 * @param debit sum of debits in 分
 * @param credit sum of credits in 分
 */
public record Turnover(BigInteger debit, BigInteger credit) {

	/** Nothing on either side. */
	static final Turnover ZERO = new Turnover(BigInteger.ZERO, BigInteger.ZERO);

	Turnover plus(Sums sums) {
		return new Turnover(this.debit.add(BigInteger.valueOf(sums.debit())),
				this.credit.add(BigInteger.valueOf(sums.credit())));
	}

	/**
	 * {@return whether debits equal credits}
	 */
	public boolean areEqual() {
		return this.debit.equals(this.credit);
	}

}
