package org.mingzhang.ledger.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.balance.Balance;
import org.mingzhang.ledger.balance.BalanceQuery;
import org.mingzhang.ledger.balance.Balances;

/**
 * The answer of {@code /balances}.
 *
 * @param items balances, with the values they have in common
 * @param next cursor of the next page, or null
 * @param total all items of all pages together
 * @param types the types of accounts that were added up
 * @param scope the books that were read
 * @param asOf the booking date asked for, or null
 * @param effectiveAsOf the effective date asked for, or null
 */
record BalancesView(List<Map<String, @Nullable Object>> items, @Nullable String next, Map<String, Object> total,
		List<String> types, List<Scope> scope, @Nullable Instant asOf, @Nullable LocalDate effectiveAsOf) {

	static BalancesView of(BalanceRequest request, List<Scope> scopes, List<Balance> all, Names names) {
		BalanceQuery query = request.query();
		List<Balance> shown = request.page().of(all, Balance::place);
		return new BalancesView(shown.stream().map((balance) -> item(balance, query, names)).toList(),
				Page.next(all, shown, Balance::place), amounts(Balances.total(query, all)),
				query.types().stream().sorted().map(Object::toString).toList(), scopes, query.asOf(),
				query.effectiveAsOf());
	}

	private static Map<String, @Nullable Object> item(Balance balance, BalanceQuery query, Names names) {
		Map<String, @Nullable Object> item = Keys.of(balance.key(), query, names);
		item.putAll(amounts(balance));
		return item;
	}

	private static Map<String, Object> amounts(Balance balance) {
		Map<String, Long> fen = new LinkedHashMap<>();
		fen.put("debit", balance.sums().debit());
		fen.put("credit", balance.sums().credit());
		fen.put("balance", balance.fen());
		fen.put("rounding", balance.roundingFen());
		Map<String, Object> amounts = new LinkedHashMap<>();
		fen.forEach((name, value) -> amounts.put(name, Yuan.of(value)));
		amounts.put("fen", fen);
		return amounts;
	}

}
