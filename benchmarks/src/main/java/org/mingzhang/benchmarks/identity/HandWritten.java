package org.mingzhang.benchmarks.identity;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The floor: the identities of the Wuhan final accounts as a programmer would write them
 * down for this one template, loops over arrays. Nothing is read from the template; a
 * changed line number means changing code.
 */
final class HandWritten implements Contender {

	private final HandWrittenForm summary;

	private final HandWrittenForm revenue;

	private final HandWrittenForm expenditure;

	private final HandWrittenForm fiscal;

	private final HandWrittenForm general;

	private final HandWrittenForm basic;

	private final HandWrittenForm fund;

	private final HandWrittenForm capital;

	private final HandWrittenForm publics;

	private final int[] summaryLines;

	private final int[] summaryRevenue;

	private final int[] fiscalLines;

	private final int[] fiscalSpending;

	private final int[] publicClasses;

	private final int[] publicItems;

	/** Where the classes of the summaries stand in the forms that detail them. */
	private final int[] classesInExpenditure;

	private final int[] classesInGeneral;

	private final int[] classesInFund;

	private final int[] classesInCapital;

	private final int[] generalInExpenditure;

	private final boolean[] broken;

	private int next;

	HandWritten(Subject subject) {
		this.summary = new HandWrittenForm(subject, "summary");
		this.revenue = new HandWrittenForm(subject, "revenue");
		this.expenditure = new HandWrittenForm(subject, "expenditure");
		this.fiscal = new HandWrittenForm(subject, "fiscal-summary");
		this.general = new HandWrittenForm(subject, "general-expenditure");
		this.basic = new HandWrittenForm(subject, "basic-expenditure");
		this.fund = new HandWrittenForm(subject, "government-fund");
		this.capital = new HandWrittenForm(subject, "state-capital");
		this.publics = new HandWrittenForm(subject, "three-public");
		this.summaryRevenue = this.summary.rows("revenue.general", "revenue.fund", "revenue.capital",
				"revenue.superior", "revenue.business", "revenue.operating", "revenue.affiliated", "revenue.other");
		this.summaryLines = this.summary.rows("revenue.current", "revenue.non-fiscal-balance", "revenue.opening",
				"revenue.total", "expenditure.current", "expenditure.distribution", "expenditure.closing",
				"expenditure.total");
		this.fiscalLines = this.fiscal.rows("revenue.general", "revenue.fund", "revenue.capital", "revenue.current",
				"revenue.opening", "revenue.opening.general", "revenue.opening.fund", "revenue.opening.capital",
				"revenue.total", "expenditure.current", "expenditure.closing", "expenditure.total");
		this.fiscalSpending = spending();
		this.publicClasses = this.basic.classes("309", "399");
		this.publicItems = this.publics.rows("total", "abroad", "vehicle", "vehicle.purchase", "vehicle.operation",
				"reception");
		this.classesInExpenditure = same(this.summary, this.summary.classes, this.expenditure);
		this.classesInGeneral = same(this.fiscal, this.fiscal.classes, this.general);
		this.classesInFund = same(this.fiscal, this.fiscal.classes, this.fund);
		this.classesInCapital = same(this.fiscal, this.fiscal.classes, this.capital);
		this.generalInExpenditure = same(this.general, all(this.general), this.expenditure);
		this.broken = new boolean[subject.system().size()];
	}

	@Override
	public boolean[] broken() {
		check();
		return Arrays.copyOf(this.broken, this.next);
	}

	/** How many identities were checked. */
	int check() {
		this.next = 0;
		summary();
		rowSums(this.revenue, 0, 1, 7);
		rowSums(this.expenditure, 0, 1, 6);
		fiscalSummary();
		rowSums(this.general, 0, 1, 3);
		carriedForward();
		rowSums(this.fund, 2, 3, 5);
		rowSums(this.capital, 0, 1, 3);
		threePublic();
		levels(this.revenue);
		levels(this.expenditure);
		levels(this.general);
		levels(this.fund);
		levels(this.capital);
		ties();
		return this.next;
	}

	private void summary() {
		int[] line = this.summaryLines;
		lineSum(this.summary, 0, line[0], this.summaryRevenue);
		lineSum(this.summary, 0, line[3], line[0], line[1], line[2]);
		lineSum(this.summary, 0, line[4], this.summary.classes);
		lineSum(this.summary, 0, line[7], line[4], line[5], line[6]);
		tie(this.summary, line[3], 0, this.summary, line[7], 0);
	}

	private void fiscalSummary() {
		int[] line = this.fiscalLines;
		lineSum(this.fiscal, 0, line[3], line[0], line[1], line[2]);
		lineSum(this.fiscal, 0, line[4], line[5], line[6], line[7]);
		lineSum(this.fiscal, 0, line[8], line[3], line[4]);
		for (int column = 1; column < 5; column++) {
			lineSum(this.fiscal, column, line[9], this.fiscal.classes);
		}
		for (int column = 1; column < 5; column++) {
			lineSum(this.fiscal, column, line[11], line[9], line[10]);
		}
		for (int row : this.fiscalSpending) {
			rowSum(this.fiscal, row, 1, 2, 5);
		}
		tie(this.fiscal, line[8], 0, this.fiscal, line[11], 1);
		for (int source = 0; source < 3; source++) {
			long[] fen = this.fiscal.fen;
			int[] half = this.fiscal.half;
			int revenueAt = line[source] * 5;
			int openingAt = line[5 + source] * 5;
			int totalAt = line[11] * 5 + 2 + source;
			verdict(fen[revenueAt] + fen[openingAt] - fen[totalAt],
					(long) half[revenueAt] + half[openingAt] + half[totalAt]);
		}
	}

	/** 年末结转 = 年初结转 + 本年收入 − 本年支出. */
	private void carriedForward() {
		long[] fen = this.fund.fen;
		int[] half = this.fund.half;
		for (int at = 0; at < fen.length; at += 6) {
			verdict(fen[at + 5] - fen[at] - fen[at + 1] + fen[at + 2],
					(long) half[at + 5] + half[at] + half[at + 1] + half[at + 2]);
		}
	}

	private void threePublic() {
		int[] item = this.publicItems;
		for (int column = 0; column < 2; column++) {
			lineSum(this.publics, column, item[0], item[1], item[2], item[5]);
			lineSum(this.publics, column, item[2], item[3], item[4]);
		}
	}

	private void ties() {
		int[] line = this.summaryLines;
		int total = 0;
		tie(this.summary, line[0], 0, this.revenue, total, 0);
		long fiscalRevenue = 0;
		long allowance = this.revenue.half[1];
		for (int source = 0; source < 3; source++) {
			fiscalRevenue += this.summary.fen[this.summaryRevenue[source]];
			allowance += this.summary.half[this.summaryRevenue[source]];
		}
		verdict(fiscalRevenue - this.revenue.fen[1], allowance);
		for (int source = 3; source < 8; source++) {
			tie(this.summary, this.summaryRevenue[source], 0, this.revenue, total, source - 1);
		}
		tie(this.summary, line[4], 0, this.expenditure, total, 0);
		classes(this.summary, 0, this.expenditure, 0, this.classesInExpenditure);
		for (int source = 0; source < 3; source++) {
			tie(this.fiscal, this.fiscalLines[source], 0, this.summary, this.summaryRevenue[source], 0);
		}
		tie(this.fiscal, this.fiscalLines[9], 2, this.general, total, 0);
		classes(this.fiscal, 2, this.general, 0, this.classesInGeneral);
		tie(this.fiscal, this.fiscalLines[9], 3, this.fund, total, 2);
		classes(this.fiscal, 3, this.fund, 2, this.classesInFund);
		tie(this.fiscal, this.fiscalLines[1], 0, this.fund, total, 1);
		tie(this.fiscal, this.fiscalLines[6], 0, this.fund, total, 0);
		tie(this.fiscal, this.fiscalLines[10], 3, this.fund, total, 5);
		tie(this.fiscal, this.fiscalLines[9], 4, this.capital, total, 0);
		classes(this.fiscal, 4, this.capital, 0, this.classesInCapital);
		details(total);
	}

	private void details(int total) {
		for (int row = 0; row < this.general.rows; row++) {
			for (int column = 0; column < 3; column++) {
				int at = row * 3 + column;
				int whole = this.generalInExpenditure[row] * 6 + column;
				verdict(Math.max(0, this.general.fen[at] - this.expenditure.fen[whole]),
						(long) this.general.half[at] + this.expenditure.half[whole]);
			}
		}
		int personnel = this.basic.row("personnel");
		int publicTotal = this.basic.row("public");
		verdict(this.general.fen[total * 3 + 1] - this.basic.fen[personnel] - this.basic.fen[publicTotal],
				(long) this.general.half[total * 3 + 1] + this.basic.half[personnel] + this.basic.half[publicTotal]);
		for (int row : this.basic.classes) {
			if (this.basic.below[row].length > 0) {
				lineSum(this.basic, 0, row, this.basic.below[row]);
			}
		}
		lineSum(this.basic, 0, personnel, this.basic.row("301"), this.basic.row("303"));
		publicSum(publicTotal);
		atLeast(this.publicItems[1], "30212");
		atLeast(this.publicItems[3], "31013");
		atLeast(this.publicItems[4], "30231");
		atLeast(this.publicItems[5], "30217");
	}

	private void publicSum(int publicTotal) {
		int goods = this.basic.row("302");
		int interest = this.basic.row("307");
		long sum = this.basic.fen[goods] + this.basic.fen[interest];
		long allowance = (long) this.basic.half[publicTotal] + this.basic.half[goods] + this.basic.half[interest];
		for (int row : this.publicClasses) {
			sum += this.basic.fen[row];
			allowance += this.basic.half[row];
		}
		verdict(this.basic.fen[publicTotal] - sum, allowance);
	}

	private void atLeast(int item, String code) {
		int at = item * 2 + 1;
		int part = this.basic.row(code);
		verdict(Math.max(0, this.basic.fen[part] - this.publics.fen[at]),
				(long) this.publics.half[at] + this.basic.half[part]);
	}

	private void rowSums(HandWrittenForm form, int sum, int first, int end) {
		for (int row = 0; row < form.rows; row++) {
			rowSum(form, row, sum, first, end);
		}
	}

	private void rowSum(HandWrittenForm form, int row, int sum, int first, int end) {
		int at = row * form.width;
		long difference = form.fen[at + sum];
		long allowance = form.half[at + sum];
		for (int column = first; column < end; column++) {
			difference -= form.fen[at + column];
			allowance += form.half[at + column];
		}
		verdict(difference, allowance);
	}

	private void levels(HandWrittenForm form) {
		for (int column = 0; column < form.width; column++) {
			lineSum(form, column, 0, form.classes);
		}
		below(form, form.classes);
		below(form, form.groups);
	}

	private void below(HandWrittenForm form, int[] rows) {
		for (int row : rows) {
			for (int column = 0; column < form.width; column++) {
				lineSum(form, column, row, form.below[row]);
			}
		}
	}

	private void lineSum(HandWrittenForm form, int column, int sum, int... parts) {
		long difference = form.fen[sum * form.width + column];
		long allowance = form.half[sum * form.width + column];
		for (int part : parts) {
			difference -= form.fen[part * form.width + column];
			allowance += form.half[part * form.width + column];
		}
		verdict(difference, allowance);
	}

	private void classes(HandWrittenForm left, int leftColumn, HandWrittenForm right, int rightColumn, int[] rows) {
		for (int at = 0; at < rows.length; at++) {
			int mine = left.classes[at] * left.width + leftColumn;
			if (rows[at] < 0) {
				verdict(left.fen[mine], left.half[mine]);
			}
			else {
				tie(left, left.classes[at], leftColumn, right, rows[at], rightColumn);
			}
		}
	}

	private void tie(HandWrittenForm left, int leftRow, int leftColumn, HandWrittenForm right, int rightRow,
			int rightColumn) {
		int one = leftRow * left.width + leftColumn;
		int other = rightRow * right.width + rightColumn;
		verdict(left.fen[one] - right.fen[other], (long) left.half[one] + right.half[other]);
	}

	private void verdict(long difference, long allowance) {
		this.broken[this.next++] = Math.abs(difference) > allowance;
	}

	private int[] spending() {
		return Arrays.stream(all(this.fiscal))
			.filter((row) -> Arrays.stream(this.fiscal.classes).anyMatch((code) -> code == row)
					|| row == this.fiscalLines[9] || row == this.fiscalLines[10] || row == this.fiscalLines[11])
			.toArray();
	}

	private static int[] all(HandWrittenForm form) {
		return IntStream.range(0, form.rows).toArray();
	}

	private static int[] same(HandWrittenForm one, int[] rows, HandWrittenForm other) {
		return Arrays.stream(rows).map((row) -> other.row(one.id(row))).toArray();
	}

}
