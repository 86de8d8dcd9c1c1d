package org.mingzhang.ledger.balance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Stage;

/**
 * What was budgeted and what was spent of it (预算执行). Amounts in 分, null where nothing is
 * booked; but a line that only one version of the budget has is 0 in the other, so that
 * adjustments add up.
 *
 * @param key the values that the amounts have in common, by dimension
 * @param initial the budget as it was approved first (年初预算)
 * @param budget the budget as it stands, amendments included (调整预算)
 * @param actual the final accounts (决算)
 * @param toldInitial the initial budget as the final accounts tell it
 * @param toldAdjusted the adjusted budget as the final accounts tell it
 */
public record Execution(SequencedMap<Dimension, @Nullable Object> key, @Nullable Long initial, @Nullable Long budget,
		@Nullable Long actual, @Nullable Long toldInitial, @Nullable Long toldAdjusted) {

	private static final int PERCENT = 100;

	/** What final accounts tell of their budget, they tell by these. */
	private static final Set<Dimension> TOLD_BY = Set.of(Dimension.DISTRICT, Dimension.DEPARTMENT, Dimension.YEAR,
			Dimension.FUND, Dimension.FUNCTION, Dimension.CLASS, Dimension.ITEM);

	/** The item under which the budget of all expenditure is told. */
	private static final String EXPENDITURE = "expenditure";

	public Execution {
		key = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(key));
	}

	/**
	 * Reads budget against final accounts.
	 * @param balances reads the books
	 * @param scopes the books it is about
	 * @param query what is asked for: types, filters without a stage, and what to tell
	 * apart
	 * @return a line for each, in the order of their keys
	 */
	public static List<Execution> read(Balances balances, List<Scope> scopes, BalanceQuery query) {
		Map<String, Execution> lines = new TreeMap<>();
		add(lines, balances.read(scopes, query.with(Dimension.STAGE, Stage.INITIAL.id())), Execution::withInitial);
		add(lines, balances.read(scopes, query.with(Dimension.STAGE, Stage.BUDGET.id())), Execution::withBudget);
		add(lines, balances.read(scopes, query.with(Dimension.STAGE, Stage.FINAL.id())), Execution::withActual);
		if (TOLD_BY.containsAll(query.groupBy()) && TOLD_BY.containsAll(toldFilters(query))) {
			told(lines, balances.read(scopes, told(AccountType.INITIAL_BUDGET, query)), Execution::withToldInitial);
			told(lines, balances.read(scopes, told(AccountType.ADJUSTED_BUDGET, query)), Execution::withToldAdjusted);
		}
		return lines.values().stream().map(Execution::withoutGap).toList();
	}

	/**
	 * What was added to the budget or taken from it after it was approved (预算调整).
	 * @return budget less initial budget in 分, or null without a budget
	 */
	public @Nullable Long adjustment() {
		return (this.budget != null && this.initial != null) ? Math.subtractExact(this.budget, this.initial) : null;
	}

	/**
	 * How much of an amount was spent (执行率).
	 * @param measure what is measured by, in 分
	 * @return percent with two decimals, or null if there is nothing to measure by, or
	 * nothing to measure
	 */
	public @Nullable BigDecimal rate(@Nullable Long measure) {
		return (measure != null && this.actual != null)
				? percent(BigDecimal.valueOf(this.actual), BigDecimal.valueOf(measure)) : null;
	}

	/**
	 * How much was spent of several amounts together. Where some have only a budget yet
	 * and others only final accounts, spending of these must not be measured by those; so
	 * lines without both are left out.
	 * @param lines the lines
	 * @param measure what each is measured by, in 分
	 * @return percent with two decimals, or null if no line has both
	 */
	public static @Nullable BigDecimal rate(List<Execution> lines, Measure measure) {
		BigDecimal spent = BigDecimal.ZERO;
		BigDecimal measured = BigDecimal.ZERO;
		for (Execution line : lines) {
			Long by = measure.of(line);
			if (by != null && line.actual != null) {
				spent = spent.add(BigDecimal.valueOf(line.actual));
				measured = measured.add(BigDecimal.valueOf(by));
			}
		}
		return percent(spent, measured);
	}

	private static @Nullable BigDecimal percent(BigDecimal spent, BigDecimal measured) {
		return (measured.signum() == 0) ? null
				: spent.multiply(BigDecimal.valueOf(PERCENT)).divide(measured, 2, RoundingMode.HALF_UP);
	}

	/**
	 * {@return the place of its key in the order of all keys}
	 */
	public String place() {
		return Balance.place(this.key);
	}

	private static List<Dimension> toldFilters(BalanceQuery query) {
		List<Dimension> filters = new ArrayList<>(query.filters().keySet());
		filters.remove(Dimension.ITEM);
		return filters;
	}

	/** The budget of what is asked for, in the words of the final accounts. */
	private static BalanceQuery told(AccountType type, BalanceQuery query) {
		BalanceQuery told = new BalanceQuery(Set.of(type), query.filters(), query.groupBy(), query.asOf(),
				query.effectiveAsOf())
			.with(Dimension.STAGE, Stage.FINAL.id());
		return query.types().contains(AccountType.MEMORANDUM) ? told : told.with(Dimension.ITEM, EXPENDITURE);
	}

	private static void add(Map<String, Execution> lines, List<Balance> balances,
			BiFunction<Execution, Long, Execution> amount) {
		for (Balance balance : balances) {
			Execution line = lines.getOrDefault(balance.place(),
					new Execution(balance.key(), null, null, null, null, null));
			lines.put(balance.place(), amount.apply(line, balance.fen()));
		}
	}

	/** What is told more finely or coarsely than the forms print it makes no line. */
	private static void told(Map<String, Execution> lines, List<Balance> balances,
			BiFunction<Execution, Long, Execution> amount) {
		balances.forEach((balance) -> lines.computeIfPresent(balance.place(),
				(place, line) -> amount.apply(line, balance.fen())));
	}

	private Execution withoutGap() {
		if (this.initial == null && this.budget == null) {
			return this;
		}
		return new Execution(this.key, Objects.requireNonNullElse(this.initial, 0L),
				Objects.requireNonNullElse(this.budget, 0L), this.actual, this.toldInitial, this.toldAdjusted);
	}

	private Execution withInitial(Long fen) {
		return new Execution(this.key, fen, this.budget, this.actual, this.toldInitial, this.toldAdjusted);
	}

	private Execution withBudget(Long fen) {
		return new Execution(this.key, this.initial, fen, this.actual, this.toldInitial, this.toldAdjusted);
	}

	private Execution withActual(Long fen) {
		return new Execution(this.key, this.initial, this.budget, fen, this.toldInitial, this.toldAdjusted);
	}

	private Execution withToldInitial(Long fen) {
		return new Execution(this.key, this.initial, this.budget, this.actual, fen, this.toldAdjusted);
	}

	private Execution withToldAdjusted(Long fen) {
		return new Execution(this.key, this.initial, this.budget, this.actual, this.toldInitial, fen);
	}

	/** What spending is measured by. */
	@FunctionalInterface
	public interface Measure {

		/**
		 * The amount of a line.
		 * @param line the line
		 * @return the amount in 分, or null if it has none
		 */
		@Nullable Long of(Execution line);

	}

}
