package org.mingzhang.ledger.web;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.period.OpeningBalances;

/**
 * The answer of {@code /opening-balances}.
 *
 * @param year the year that begins
 * @param items what each department began it with, by fund
 * @param next cursor of the next page, or null
 */
record OpeningBalancesView(int year, List<Line> items, @Nullable String next) {

	static OpeningBalancesView of(int year, List<OpeningBalances> all, Page page, Names names) {
		List<OpeningBalances> shown = page.of(all, OpeningBalancesView::place);
		return new OpeningBalancesView(year, shown.stream().map((line) -> Line.of(line, names)).toList(),
				Page.next(all, shown, OpeningBalancesView::place));
	}

	private static String place(OpeningBalances line) {
		return line.department() + "/" + Objects.requireNonNullElse(line.fund(), "~");
	}

	/**
	 * One fund of one department. Amounts in 元, null where nothing is booked.
	 *
	 * @param department department code
	 * @param departmentName its name
	 * @param fund whose money; null for rounding over all funds
	 * @param closing last year's closing balance
	 * @param carried the same as carried over when that year was closed; null while it is
	 * open
	 * @param budgeted the opening balance of this year's budget
	 * @param opening the opening balance of this year's final accounts
	 * @param difference opening less carried, or less closing while the year is open
	 */
	record Line(String department, @Nullable String departmentName, @Nullable String fund, @Nullable String closing,
			@Nullable String carried, @Nullable String budgeted, @Nullable String opening,
			@Nullable String difference) {

		static Line of(OpeningBalances line, Names names) {
			return new Line(line.department().toString(), names.department(line.department()), line.fund(),
					Yuan.orNull(line.closing()), Yuan.orNull(line.carried()), Yuan.orNull(line.budgeted()),
					Yuan.orNull(line.opening()), Yuan.orNull(line.difference()));
		}

	}

}
