package org.mingzhang.ledger.web;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.ledger.crosswalk.Comparison;

/**
 * The answer of {@code /comparison}.
 *
 * @param from the earlier year
 * @param to the later year
 * @param stage budget or final accounts
 * @param items both years by department and code
 * @param next cursor of the next page, or null
 * @param total all of them together
 */
record ComparisonView(int from, int to, String stage, List<LineView> items, @Nullable String next, LineView total) {

	static ComparisonView of(Comparison.Asked asked, List<Comparison.Line> lines, Page page, Names names) {
		List<Comparison.Line> shown = page.of(lines, ComparisonView::place);
		return new ComparisonView(asked.from(), asked.to(), asked.stage().id(),
				shown.stream().map((line) -> LineView.of(line, asked.to(), names)).toList(),
				Page.next(lines, shown, ComparisonView::place),
				LineView.of(Comparison.Line.total(lines), asked.to(), names));
	}

	private static String place(Comparison.Line line) {
		return line.place().department() + "/" + line.place().code();
	}

	/**
	 * One code in both years. Amounts in 元, null where nothing is booked.
	 *
	 * @param department department code; null for all together
	 * @param departmentName its name
	 * @param function code in the later year; null for all, or for rounding of everything
	 * @param functionName its name in the later year
	 * @param earlierCodes the codes it had before, where they differ
	 * @param before the earlier year
	 * @param after the later year
	 * @param change what the later exceeds the earlier by
	 * @param rate the change in percent; null if there was nothing before or is nothing
	 * after
	 * @param fen the amounts in 分
	 */
	record LineView(@Nullable String department, @Nullable String departmentName, @Nullable String function,
			@Nullable String functionName, List<String> earlierCodes, @Nullable String before, @Nullable String after,
			String change, @Nullable String rate, Fen fen) {

		static LineView of(Comparison.Line line, int year, Names names) {
			DepartmentCode department = line.place().departmentCode();
			String code = line.place().code().isEmpty() ? null : line.place().code();
			BigDecimal rate = line.rate();
			return new LineView((department != null) ? department.toString() : null,
					(department != null) ? names.department(department) : null, code, names.function(code, year),
					List.copyOf(line.earlierCodes()), Yuan.orNull(line.before()), Yuan.orNull(line.after()),
					Yuan.of(line.change()), (rate != null) ? rate.toPlainString() : null,
					new Fen(line.before(), line.after(), line.change()));
		}

	}

	/**
	 * Amounts in 分.
	 *
	 * @param before the earlier year
	 * @param after the later year
	 * @param change what the later exceeds the earlier by
	 */
	record Fen(@Nullable Long before, @Nullable Long after, long change) {
	}

}
