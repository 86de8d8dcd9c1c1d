package org.mingzhang.benchmarks.identity;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The floor: the identities of the Wuhan final accounts as a programmer would write them
 * down for this one template, loops over arrays. Nothing is read from the template; a
 * changed line number means changing code.
 */
final class HandWritten implements Contender {

	final HandWrittenForm summary;

	final HandWrittenForm revenue;

	final HandWrittenForm expenditure;

	final HandWrittenForm fiscal;

	final HandWrittenForm general;

	final HandWrittenForm basic;

	final HandWrittenForm fund;

	final HandWrittenForm capital;

	final HandWrittenForm publics;

	final int[] summaryLines;

	final int[] summaryRevenue;

	final int[] fiscalLines;

	private final int[] fiscalSpending;

	final int[] publicItems;

	private final Verdicts verdicts;

	private final HandWrittenTies ties;

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
		this.publicItems = this.publics.rows("total", "abroad", "vehicle", "vehicle.purchase", "vehicle.operation",
				"reception");
		this.verdicts = new Verdicts(subject.system().size());
		this.ties = new HandWrittenTies(this, this.verdicts);
	}

	@Override
	public boolean[] broken() {
		check();
		return this.verdicts.broken();
	}

	/** How many identities were checked. */
	int check() {
		this.verdicts.restart();
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
		this.ties.check();
		return this.verdicts.count();
	}

	private void summary() {
		int[] line = this.summaryLines;
		this.verdicts.lineSum(this.summary, 0, line[0], this.summaryRevenue);
		this.verdicts.lineSum(this.summary, 0, line[3], line[0], line[1], line[2]);
		this.verdicts.lineSum(this.summary, 0, line[4], this.summary.classes);
		this.verdicts.lineSum(this.summary, 0, line[7], line[4], line[5], line[6]);
		this.verdicts.tie(this.summary, line[3], 0, this.summary, line[7], 0);
	}

	private void fiscalSummary() {
		int[] line = this.fiscalLines;
		this.verdicts.lineSum(this.fiscal, 0, line[3], line[0], line[1], line[2]);
		this.verdicts.lineSum(this.fiscal, 0, line[4], line[5], line[6], line[7]);
		this.verdicts.lineSum(this.fiscal, 0, line[8], line[3], line[4]);
		for (int column = 1; column < 5; column++) {
			this.verdicts.lineSum(this.fiscal, column, line[9], this.fiscal.classes);
		}
		for (int column = 1; column < 5; column++) {
			this.verdicts.lineSum(this.fiscal, column, line[11], line[9], line[10]);
		}
		for (int row : this.fiscalSpending) {
			rowSum(this.fiscal, row, 1, 2, 5);
		}
		this.verdicts.tie(this.fiscal, line[8], 0, this.fiscal, line[11], 1);
		for (int source = 0; source < 3; source++) {
			long[] fen = this.fiscal.fen;
			int[] half = this.fiscal.half;
			int revenueAt = line[source] * 5;
			int openingAt = line[5 + source] * 5;
			int totalAt = line[11] * 5 + 2 + source;
			this.verdicts.of(fen[revenueAt] + fen[openingAt] - fen[totalAt],
					(long) half[revenueAt] + half[openingAt] + half[totalAt]);
		}
	}

	/** 年末结转 = 年初结转 + 本年收入 − 本年支出. */
	private void carriedForward() {
		long[] fen = this.fund.fen;
		int[] half = this.fund.half;
		for (int at = 0; at < fen.length; at += 6) {
			this.verdicts.of(fen[at + 5] - fen[at] - fen[at + 1] + fen[at + 2],
					(long) half[at + 5] + half[at] + half[at + 1] + half[at + 2]);
		}
	}

	private void threePublic() {
		int[] item = this.publicItems;
		for (int column = 0; column < 2; column++) {
			this.verdicts.lineSum(this.publics, column, item[0], item[1], item[2], item[5]);
			this.verdicts.lineSum(this.publics, column, item[2], item[3], item[4]);
		}
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
		this.verdicts.of(difference, allowance);
	}

	private void levels(HandWrittenForm form) {
		for (int column = 0; column < form.width; column++) {
			this.verdicts.lineSum(form, column, 0, form.classes);
		}
		below(form, form.classes);
		below(form, form.groups);
	}

	private void below(HandWrittenForm form, int[] rows) {
		for (int row : rows) {
			for (int column = 0; column < form.width; column++) {
				this.verdicts.lineSum(form, column, row, form.below[row]);
			}
		}
	}

	private int[] spending() {
		return Arrays.stream(all(this.fiscal))
			.filter((row) -> Arrays.stream(this.fiscal.classes).anyMatch((code) -> code == row)
					|| row == this.fiscalLines[9] || row == this.fiscalLines[10] || row == this.fiscalLines[11])
			.toArray();
	}

	static int[] all(HandWrittenForm form) {
		return IntStream.range(0, form.rows).toArray();
	}

}
