package org.mingzhang.ledger.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.ledger.balance.Execution;

/**
 * The answer of {@code /execution}.
 *
 * @param year budget year
 * @param items budget against final accounts by department and 类
 * @param departments the same by department
 * @param total the same for all of them
 * @param next always null: the answer has one page
 */
record ExecutionView(int year, List<Line> items, List<Line> departments, Line total, @Nullable String next) {

	static ExecutionView of(int year, List<Execution> lines, Names names) {
		Function<Execution, Line> line = (execution) -> Line.of(execution, year, names);
		Map<DepartmentCode, List<Execution>> byDepartment = lines.stream()
			.collect(Collectors.groupingBy((execution) -> Objects.requireNonNull(execution.department()), TreeMap::new,
					Collectors.toList()));
		return new ExecutionView(year, lines.stream().map(line).toList(),
				byDepartment.values().stream().map(Execution::total).map(line).toList(),
				line.apply(Execution.total(lines)), null);
	}

	/**
	 * Budget against final accounts. Amounts in 元, null where nothing is booked.
	 *
	 * @param department department code; null for all
	 * @param departmentName its name
	 * @param functionClass 类; null for all of them
	 * @param className its name in the year
	 * @param budget what was budgeted
	 * @param actual what was spent
	 * @param rate percent of the budget that was spent, two decimals; null without a
	 * budget
	 * @param fen the same in 分
	 */
	record Line(@Nullable String department, @Nullable String departmentName,
			@JsonProperty("class") @Nullable String functionClass, @Nullable String className, @Nullable String budget,
			@JsonProperty("final") @Nullable String actual, @Nullable String rate, Fen fen) {

		static Line of(Execution execution, int year, Names names) {
			DepartmentCode department = execution.department();
			return new Line((department != null) ? department.toString() : null,
					(department != null) ? names.department(department) : null, execution.functionClass(),
					names.function(execution.functionClass(), year), yuan(execution.budget()), yuan(execution.actual()),
					(execution.rate() != null) ? execution.rate().toPlainString() : null,
					new Fen(execution.budget(), execution.actual()));
		}

		private static @Nullable String yuan(@Nullable Long fen) {
			return (fen != null) ? Yuan.of(fen) : null;
		}

	}

	/**
	 * Both amounts in 分.
	 *
	 * @param budget what was budgeted
	 * @param actual what was spent
	 */
	record Fen(@Nullable Long budget, @JsonProperty("final") @Nullable Long actual) {
	}

}
