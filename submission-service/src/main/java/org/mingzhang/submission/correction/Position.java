package org.mingzhang.submission.correction;

import java.util.Comparator;

import org.mingzhang.forms.PrintedAddress;

/**
 * A cell that a form has.
 *
 * @param rowLabel label of its row
 * @param columnLabel label of its column
 * @param printed its printed address
 * @param rank its place in the order of print
 */
record Position(String rowLabel, String columnLabel, PrintedAddress printed, Rank rank) {

	/**
	 * The order in which a form prints its cells.
	 *
	 * @param line number of the fixed line, or 0 where rows are keyed by code
	 * @param code the row's code, empty for 合计 and for fixed lines
	 * @param column number of the column
	 */
	record Rank(int line, String code, int column) implements Comparable<Rank> {

		private static final Comparator<Rank> ORDER = Comparator.comparingInt(Rank::line)
			.thenComparing(Rank::code)
			.thenComparingInt(Rank::column);

		@Override
		public int compareTo(Rank other) {
			return ORDER.compare(this, other);
		}

	}

}
