package org.mingzhang.rulebook.background;

import java.util.Map;

/**
 * What the ledger says about a department, in 分.
 *
 * @param closing last year's closing balances (年末结转和结余) by fund: {@code general},
 * {@code fund}, {@code capital}, {@code other}; {@code fiscal} and {@code unsplit} where
 * the filing did not tell the fund; and {@code total} over all money
 * @param budget this year's approved budget (年初预算) by code of the 功能分类 in all its levels,
 * and {@code total}
 */
public record LedgerBalances(Known<Map<String, Long>> closing, Known<Map<String, Long>> budget) {

	/** Key of the balance over all money. */
	public static final String TOTAL = "total";

	public LedgerBalances {
		closing = closing.map(Map::copyOf);
		budget = budget.map(Map::copyOf);
	}

}
