package org.mingzhang.ledger.account;

/** The two sides of an account. */
public enum Side {

	/** 借方. */
	DEBIT,

	/** 贷方. */
	CREDIT;

	/**
	 * {@return the other side}
	 */
	public Side opposite() {
		return (this == DEBIT) ? CREDIT : DEBIT;
	}

}
