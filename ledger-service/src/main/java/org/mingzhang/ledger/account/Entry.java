package org.mingzhang.ledger.account;

/**
 * One line of a posting group (分录).
 *
 * @param account the account
 * @param side debit or credit
 * @param fen the amount in 分, greater than zero
 * @param reversal whether it takes back an entry of the version before
 */
public record Entry(Account account, Side side, long fen, boolean reversal) {

	/**
	 * The largest amount of one entry: ten trillion 元. Sums of thousands of entries of
	 * that size still fit 64 bits.
	 */
	public static final long MAX_FEN = 1_000_000_000_000_000L;

	public Entry {
		if (fen <= 0 || fen > MAX_FEN) {
			throw new ArithmeticException("An entry lies between 1 and " + MAX_FEN + " 分, not " + fen);
		}
	}

	/**
	 * The entry that lets an account grow by an amount on its natural side; a negative
	 * amount stands on the other side.
	 * @param account the account
	 * @param fen the amount in 分, not zero
	 * @return the entry
	 * @throws ArithmeticException if the amount is zero or too large
	 */
	public static Entry of(Account account, long fen) {
		Side natural = account.type().natural();
		return (fen > 0) ? new Entry(account, natural, fen, false)
				: new Entry(account, natural.opposite(), Math.negateExact(fen), false);
	}

	/**
	 * {@return the entry that takes this one back (冲销)}
	 */
	public Entry reversed() {
		return new Entry(this.account, this.side.opposite(), this.fen, true);
	}

	/**
	 * {@return the amount in 分 if it is a debit, else 0}
	 */
	public long debit() {
		return (this.side == Side.DEBIT) ? this.fen : 0;
	}

	/**
	 * {@return the amount in 分 if it is a credit, else 0}
	 */
	public long credit() {
		return (this.side == Side.CREDIT) ? this.fen : 0;
	}

}
