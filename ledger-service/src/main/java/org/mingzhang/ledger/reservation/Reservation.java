package org.mingzhang.ledger.reservation;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Sums;
import org.mingzhang.ledger.group.Attempt;

/**
 * A filing that lies with the bureau.
 *
 * @param filing the filing version
 * @param attempt what was submitted and what it would book
 * @param ceilings what that is held against
 */
public record Reservation(FilingId filing, Attempt attempt, Ceilings ceilings) {

	/**
	 * What it would book on accounts of a type, rounding included.
	 * @param type the type
	 * @return the amount in 分, on the side on which the type grows
	 */
	public long fen(AccountType type) {
		return Sums.of(this.attempt.entries().stream().filter((entry) -> isOf(type, entry)).toList())
			.balance(type.natural());
	}

	private static boolean isOf(AccountType type, Entry entry) {
		return entry.account().type() == type;
	}

}
