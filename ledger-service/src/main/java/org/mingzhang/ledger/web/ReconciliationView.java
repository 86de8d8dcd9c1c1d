package org.mingzhang.ledger.web;

import java.util.List;

import org.mingzhang.forms.Cell;
import org.mingzhang.ledger.posting.Reconciled;
import org.mingzhang.ledger.posting.Reconciled.Outcome;

/**
 * Printed totals against the books. Amounts in 元.
 *
 * @param equal how many are equal to the 分
 * @param rounded how many are, with rounding booked for them (尾数差)
 * @param withinRounding how many are a second print that differs within rounding
 * @param different how many are a second view of money that says something else
 * @param notComparable how many the filing tells too coarsely to compare
 * @param items all of them
 */
record ReconciliationView(long equal, long rounded, long withinRounding, long different, long notComparable,
		List<Item> items) {

	static ReconciliationView of(List<Reconciled> lines) {
		return new ReconciliationView(count(lines, Outcome.EQUAL), count(lines, Outcome.ROUNDED),
				count(lines, Outcome.WITHIN_ROUNDING), count(lines, Outcome.DIFFERENT),
				count(lines, Outcome.NOT_COMPARABLE), lines.stream().map(Item::of).toList());
	}

	private static long count(List<Reconciled> lines, Outcome outcome) {
		return lines.stream().filter((line) -> line.outcome() == outcome).count();
	}

	/**
	 * One printed total.
	 *
	 * @param form form id
	 * @param row row id
	 * @param column column id
	 * @param address printed position
	 * @param printed what the cell prints
	 * @param booked what the books answer for the same place
	 * @param difference print minus books
	 * @param allowance what they may differ by
	 * @param outcome what came of comparing them
	 */
	record Item(String form, String row, String column, String address, String printed, String booked,
			String difference, String allowance, String outcome) {

		static Item of(Reconciled line) {
			Cell cell = line.cell();
			return new Item(cell.form(), cell.row(), cell.column(), line.address(), Yuan.of(line.printed()),
					Yuan.of(line.booked()), Yuan.of(line.difference()), Yuan.of(line.allowance()), line.outcome().id());
		}

	}

}
