package org.mingzhang.validation.background;

import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.rulebook.background.Known;
import org.mingzhang.rulebook.background.LedgerBalances;

/** The budget ledger, as the rule book asks it. */
@FunctionalInterface
public interface Ledger {

	/**
	 * Asks for last year's closing balances and this year's budget.
	 * @param department whose books
	 * @param year the year of the filing under examination
	 * @return the balances, or why they are not known; it never fails
	 */
	Known<LedgerBalances> balances(DepartmentCode department, int year);

}
