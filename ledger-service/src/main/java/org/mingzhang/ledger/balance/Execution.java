package org.mingzhang.ledger.balance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Stage;

/**
 * What was budgeted and what was spent of it (预算执行).
 *
 * @param department the department; null for several together
 * @param functionClass 类 of the 功能分类; null for all of them, or for what belongs to none
 * @param budget the budget in 分; null if none is booked
 * @param actual the final accounts in 分; null if none are booked
 */
public record Execution(@Nullable DepartmentCode department, @Nullable String functionClass, @Nullable Long budget,
		@Nullable Long actual) {

	private static final int PERCENT = 100;

	/**
	 * Reads budget against final accounts, by department and 类.
	 * @param balances reads the books
	 * @param scopes the books it is about
	 * @param year budget year
	 * @return a line for each 类 of each department
	 */
	public static List<Execution> read(Balances balances, List<Scope> scopes, int year) {
		BalanceQuery query = new BalanceQuery(Set.of(AccountType.EXPENDITURE),
				Map.of(Dimension.YEAR, Integer.toString(year)),
				List.of(Dimension.DEPARTMENT, Dimension.CLASS, Dimension.STAGE), null);
		Map<List<@Nullable Object>, Execution> lines = new LinkedHashMap<>();
		for (Balance balance : balances.read(scopes, query)) {
			List<@Nullable Object> place = new ArrayList<>(balance.key().sequencedValues());
			Object stage = Objects.requireNonNull(place.removeLast());
			Execution line = line(place, Stage.of(stage.toString()), balance.fen());
			lines.merge(place, line, Execution::plus);
		}
		return List.copyOf(lines.values());
	}

	/**
	 * Adds lines up.
	 * @param lines lines of one department, or of several
	 * @return their total for all 类
	 */
	public static Execution total(List<Execution> lines) {
		Execution total = lines.stream().reduce(new Execution(null, null, null, null), Execution::plus);
		DepartmentCode department = lines.isEmpty() ? null : lines.getFirst().department();
		boolean isOfOne = lines.stream().allMatch((line) -> Objects.equals(line.department(), department));
		return new Execution(isOfOne ? department : null, null, total.budget(), total.actual());
	}

	/**
	 * How much of the budget was spent (执行率).
	 * @return percent with two decimals, or null if there is no budget to measure by, or
	 * nothing to measure
	 */
	public @Nullable BigDecimal rate() {
		if (this.budget == null || this.budget == 0 || this.actual == null) {
			return null;
		}
		return BigDecimal.valueOf(this.actual)
			.multiply(BigDecimal.valueOf(PERCENT))
			.divide(BigDecimal.valueOf(this.budget), 2, RoundingMode.HALF_UP);
	}

	private Execution plus(Execution other) {
		return new Execution(this.department, this.functionClass, sum(this.budget, other.budget),
				sum(this.actual, other.actual));
	}

	private static Execution line(List<@Nullable Object> place, Stage stage, long fen) {
		DepartmentCode department = DepartmentCode.parse(Objects.requireNonNull(place.getFirst()).toString());
		Object functionClass = place.getLast();
		String code = (functionClass != null) ? functionClass.toString() : null;
		return (stage == Stage.BUDGET) ? new Execution(department, code, fen, null)
				: new Execution(department, code, null, fen);
	}

	private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return Math.addExact(one, other);
	}

}
