package org.mingzhang.rulebook.background;

import java.util.Map;

/**
 * What the ledger says about a department, in 分.
 *
 * @param closing last year's closing balances (年末结转和结余) by fund: {@code general},
 * {@code fund}, {@code capital}, and {@code total} over all money
 * @param budget this year's approved budget (年初预算) by code of the 功能分类 in all its levels,
 * and {@code total}
 */
public record LedgerBalances(Map<String, Long> closing, Map<String, Long> budget) {

	public LedgerBalances {
		closing = Map.copyOf(closing);
		budget = Map.copyOf(budget);
	}

}
