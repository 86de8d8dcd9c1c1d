package org.mingzhang.validation.ledger.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.mingzhang.rulebook.background.LedgerBalances;

/**
 * What the ledger answers to {@code /api/v1/ledger/balances}, as far as the rule book
 * reads it.
 *
 * @param items balances by what was asked to be told apart
 * @param next cursor of the next page; null if there is none
 * @param total all of them together
 */
record BalancesAnswer(List<Item> items, @Nullable String next, Item total) {

	/** 类, 款 and 项 of the 功能分类. */
	private static final List<Integer> LEVELS = List.of(3, 5, 7);

	/**
	 * A balance.
	 *
	 * @param fund its fund; null for rounding of all funds
	 * @param function the finest code told; null for rounding of a class
	 * @param functionClass its 类
	 * @param fen the amounts
	 */
	record Item(@Nullable String fund, @Nullable String function, @JsonProperty("class") @Nullable String functionClass,
			Fen fen) {
	}

	/**
	 * Amounts in 分.
	 *
	 * @param balance the balance, positive on the side on which its type grows
	 */
	record Fen(long balance) {
	}

	BalancesAnswer {
		if (next != null) {
			throw new IllegalStateException("The ledger has more balances than one answer holds");
		}
		items = List.copyOf(items);
	}

	Map<String, Long> byFund() {
		Map<String, Long> sums = new HashMap<>();
		for (Item item : this.items) {
			add(sums, item.fund(), item.fen().balance());
		}
		sums.put(LedgerBalances.TOTAL, this.total.fen().balance());
		return sums;
	}

	/** A leaf counts for every code above it; rounding belongs to its class. */
	Map<String, Long> byFunction() {
		Map<String, Long> sums = new HashMap<>();
		for (Item item : this.items) {
			String code = (item.function() != null) ? item.function() : item.functionClass();
			if (code != null) {
				LEVELS.stream()
					.filter((digits) -> digits < code.length())
					.forEach((digits) -> add(sums, code.substring(0, digits), item.fen().balance()));
				add(sums, code, item.fen().balance());
			}
		}
		sums.put(LedgerBalances.TOTAL, this.total.fen().balance());
		return sums;
	}

	private static void add(Map<String, Long> sums, @Nullable String key, long fen) {
		if (key != null) {
			sums.merge(key, fen, Math::addExact);
		}
	}

}
