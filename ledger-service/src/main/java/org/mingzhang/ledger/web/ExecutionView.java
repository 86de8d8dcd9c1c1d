package org.mingzhang.ledger.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.balance.BalanceQuery;
import org.mingzhang.ledger.balance.Execution;

/**
 * The answer of {@code /execution}. Every line has the dimensions told apart, then:
 * {@code initial} (年初预算), {@code adjustment} (预算调整), {@code budget} and {@code adjusted}
 * (调整预算, one and the same), {@code final} (决算), {@code rate} in percent of the budget,
 * {@code initialRate} in percent of the initial budget, {@code told} as the final
 * accounts tell their budget, {@code fen} the same in 分. Null where nothing is booked.
 *
 * @param year budget year
 * @param items budget against final accounts by what was told apart
 * @param departments the same by department
 * @param total the same for all of them; its rates leave out departments that have only a
 * budget, or only final accounts
 * @param next cursor of the next page of items, or null
 */
record ExecutionView(int year, List<Map<String, @Nullable Object>> items,
		List<Map<String, @Nullable Object>> departments, Map<String, @Nullable Object> total, @Nullable String next) {

	/** What every line has, null where it is not told apart. */
	private static final List<String> ALWAYS = List.of("department", "departmentName", "class", "className");

	static Map<String, @Nullable Object> line(Execution line, BalanceQuery query, Names names) {
		Map<String, @Nullable Object> item = new LinkedHashMap<>();
		ALWAYS.forEach((name) -> item.put(name, null));
		item.putAll(Keys.of(line.key(), query, names));
		Map<String, @Nullable Long> fen = new LinkedHashMap<>();
		fen.put("initial", line.initial());
		fen.put("adjustment", line.adjustment());
		fen.put("adjusted", line.budget());
		fen.put("budget", line.budget());
		fen.put("final", line.actual());
		fen.forEach((name, amount) -> item.put(name, Yuan.orNull(amount)));
		item.put("rate", percent(line.rate(line.budget())));
		item.put("initialRate", percent(line.rate(line.initial())));
		item.put("told", told(line));
		fen.put("toldInitial", line.toldInitial());
		fen.put("toldAdjusted", line.toldAdjusted());
		item.put("fen", fen);
		return item;
	}

	/** The total, whose rates are those of the departments that have both sides. */
	static Map<String, @Nullable Object> total(Execution total, List<Execution> departments, BalanceQuery query,
			Names names) {
		Map<String, @Nullable Object> item = line(total, query, names);
		item.put("rate", percent(Execution.rate(departments, Execution::budget)));
		item.put("initialRate", percent(Execution.rate(departments, Execution::initial)));
		Map<String, @Nullable Object> told = told(total);
		told.put("rate", percent(Execution.rate(departments, Execution::toldAdjusted)));
		item.put("told", told);
		return item;
	}

	private static Map<String, @Nullable Object> told(Execution line) {
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		told.put("initial", Yuan.orNull(line.toldInitial()));
		told.put("adjusted", Yuan.orNull(line.toldAdjusted()));
		told.put("rate", percent(line.rate(line.toldAdjusted())));
		return told;
	}

	private static @Nullable String percent(@Nullable BigDecimal rate) {
		return (rate != null) ? rate.toPlainString() : null;
	}

}
