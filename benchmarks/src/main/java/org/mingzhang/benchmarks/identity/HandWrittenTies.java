package org.mingzhang.benchmarks.identity;

import java.util.Arrays;

/** The ties between forms and the details of basic expenditure, as written by hand. */
final class HandWrittenTies {

	private final HandWritten forms;

	private final Verdicts verdicts;

	/** Where the classes of the summaries stand in the forms that detail them. */
	private final int[] classesInExpenditure;

	private final int[] classesInGeneral;

	private final int[] classesInFund;

	private final int[] classesInCapital;

	private final int[] generalInExpenditure;

	private final int[] publicClasses;

	HandWrittenTies(HandWritten forms, Verdicts verdicts) {
		this.forms = forms;
		this.verdicts = verdicts;
		this.publicClasses = forms.basic.classes("309", "399");
		this.classesInExpenditure = same(forms.summary, forms.summary.classes, forms.expenditure);
		this.classesInGeneral = same(forms.fiscal, forms.fiscal.classes, forms.general);
		this.classesInFund = same(forms.fiscal, forms.fiscal.classes, forms.fund);
		this.classesInCapital = same(forms.fiscal, forms.fiscal.classes, forms.capital);
		this.generalInExpenditure = same(forms.general, HandWritten.all(forms.general), forms.expenditure);
	}

	void check() {
		int[] line = this.forms.summaryLines;
		int total = 0;
		this.verdicts.tie(this.forms.summary, line[0], 0, this.forms.revenue, total, 0);
		long fiscalRevenue = 0;
		long allowance = this.forms.revenue.half[1];
		for (int source = 0; source < 3; source++) {
			fiscalRevenue += this.forms.summary.fen[this.forms.summaryRevenue[source]];
			allowance += this.forms.summary.half[this.forms.summaryRevenue[source]];
		}
		this.verdicts.of(fiscalRevenue - this.forms.revenue.fen[1], allowance);
		for (int source = 3; source < 8; source++) {
			this.verdicts.tie(this.forms.summary, this.forms.summaryRevenue[source], 0, this.forms.revenue, total,
					source - 1);
		}
		this.verdicts.tie(this.forms.summary, line[4], 0, this.forms.expenditure, total, 0);
		classes(this.forms.summary, 0, this.forms.expenditure, 0, this.classesInExpenditure);
		for (int source = 0; source < 3; source++) {
			this.verdicts.tie(this.forms.fiscal, this.forms.fiscalLines[source], 0, this.forms.summary,
					this.forms.summaryRevenue[source], 0);
		}
		this.verdicts.tie(this.forms.fiscal, this.forms.fiscalLines[9], 2, this.forms.general, total, 0);
		classes(this.forms.fiscal, 2, this.forms.general, 0, this.classesInGeneral);
		this.verdicts.tie(this.forms.fiscal, this.forms.fiscalLines[9], 3, this.forms.fund, total, 2);
		classes(this.forms.fiscal, 3, this.forms.fund, 2, this.classesInFund);
		this.verdicts.tie(this.forms.fiscal, this.forms.fiscalLines[1], 0, this.forms.fund, total, 1);
		this.verdicts.tie(this.forms.fiscal, this.forms.fiscalLines[6], 0, this.forms.fund, total, 0);
		this.verdicts.tie(this.forms.fiscal, this.forms.fiscalLines[10], 3, this.forms.fund, total, 5);
		this.verdicts.tie(this.forms.fiscal, this.forms.fiscalLines[9], 4, this.forms.capital, total, 0);
		classes(this.forms.fiscal, 4, this.forms.capital, 0, this.classesInCapital);
		details(total);
	}

	private void details(int total) {
		for (int row = 0; row < this.forms.general.rows; row++) {
			for (int column = 0; column < 3; column++) {
				int at = row * 3 + column;
				int whole = this.generalInExpenditure[row] * 6 + column;
				this.verdicts.of(Math.max(0, this.forms.general.fen[at] - this.forms.expenditure.fen[whole]),
						(long) this.forms.general.half[at] + this.forms.expenditure.half[whole]);
			}
		}
		int personnel = this.forms.basic.row("personnel");
		int publicTotal = this.forms.basic.row("public");
		this.verdicts.of(
				this.forms.general.fen[total * 3 + 1] - this.forms.basic.fen[personnel]
						- this.forms.basic.fen[publicTotal],
				(long) this.forms.general.half[total * 3 + 1] + this.forms.basic.half[personnel]
						+ this.forms.basic.half[publicTotal]);
		for (int row : this.forms.basic.classes) {
			if (this.forms.basic.below[row].length > 0) {
				this.verdicts.lineSum(this.forms.basic, 0, row, this.forms.basic.below[row]);
			}
		}
		this.verdicts.lineSum(this.forms.basic, 0, personnel, this.forms.basic.row("301"), this.forms.basic.row("303"));
		publicSum(publicTotal);
		atLeast(this.forms.publicItems[1], "30212");
		atLeast(this.forms.publicItems[3], "31013");
		atLeast(this.forms.publicItems[4], "30231");
		atLeast(this.forms.publicItems[5], "30217");
	}

	private void publicSum(int publicTotal) {
		int goods = this.forms.basic.row("302");
		int interest = this.forms.basic.row("307");
		long sum = this.forms.basic.fen[goods] + this.forms.basic.fen[interest];
		long allowance = (long) this.forms.basic.half[publicTotal] + this.forms.basic.half[goods]
				+ this.forms.basic.half[interest];
		for (int row : this.publicClasses) {
			sum += this.forms.basic.fen[row];
			allowance += this.forms.basic.half[row];
		}
		this.verdicts.of(this.forms.basic.fen[publicTotal] - sum, allowance);
	}

	private void atLeast(int item, String code) {
		int at = item * 2 + 1;
		int part = this.forms.basic.row(code);
		this.verdicts.of(Math.max(0, this.forms.basic.fen[part] - this.forms.publics.fen[at]),
				(long) this.forms.publics.half[at] + this.forms.basic.half[part]);
	}

	private void classes(HandWrittenForm left, int leftColumn, HandWrittenForm right, int rightColumn, int[] rows) {
		for (int at = 0; at < rows.length; at++) {
			int mine = left.classes[at] * left.width + leftColumn;
			if (rows[at] < 0) {
				this.verdicts.of(left.fen[mine], left.half[mine]);
			}
			else {
				this.verdicts.tie(left, left.classes[at], leftColumn, right, rows[at], rightColumn);
			}
		}
	}

	private static int[] same(HandWrittenForm one, int[] rows, HandWrittenForm other) {
		return Arrays.stream(rows).map((row) -> other.row(one.id(row))).toArray();
	}

}
