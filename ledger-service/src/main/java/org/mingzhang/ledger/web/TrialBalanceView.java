package org.mingzhang.ledger.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.account.Side;
import org.mingzhang.ledger.account.Sums;
import org.mingzhang.ledger.balance.Balance;
import org.mingzhang.ledger.balance.BalanceQuery;

/**
 * The answer of {@code /trial-balance} (试算平衡表): every account with the sums of both sides
 * and its balance on the side where it stands.
 *
 * @param items the accounts, by department, year, stage and path
 * @param next cursor of the next page, or null
 * @param total the sums over all accounts of all pages
 * @param balanced whether debits equal credits, and so do the balances
 */
record TrialBalanceView(List<Map<String, @Nullable Object>> items, @Nullable String next, Map<String, Object> total,
		boolean balanced) {

	static TrialBalanceView of(List<Balance> all, BalanceQuery query, Page page, Names names) {
		List<Balance> shown = page.of(all, Balance::place);
		Sums sums = all.stream().map(Balance::sums).reduce(Sums.ZERO, Sums::plus);
		Sums balances = all.stream().map(TrialBalanceView::standing).reduce(Sums.ZERO, Sums::plus);
		return new TrialBalanceView(shown.stream().map((balance) -> item(balance, query, names)).toList(),
				Page.next(all, shown, Balance::place), amounts(sums, balances), sums.areEqual() && balances.areEqual());
	}

	private static Map<String, @Nullable Object> item(Balance balance, BalanceQuery query, Names names) {
		Map<String, @Nullable Object> item = Keys.of(balance.key(), query, names);
		item.putAll(amounts(balance.sums(), standing(balance)));
		return item;
	}

	/** The balance on the side on which it stands. */
	private static Sums standing(Balance balance) {
		long debit = balance.sums().balance(Side.DEBIT);
		return (debit >= 0) ? new Sums(debit, 0) : new Sums(0, Math.negateExact(debit));
	}

	private static Map<String, Object> amounts(Sums sums, Sums standing) {
		Map<String, Long> fen = new LinkedHashMap<>();
		fen.put("debit", sums.debit());
		fen.put("credit", sums.credit());
		fen.put("debitBalance", standing.debit());
		fen.put("creditBalance", standing.credit());
		Map<String, Object> amounts = new LinkedHashMap<>();
		fen.forEach((name, value) -> amounts.put(name, Yuan.of(value)));
		amounts.put("fen", fen);
		return amounts;
	}

}
