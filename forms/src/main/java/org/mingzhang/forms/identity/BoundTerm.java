package org.mingzhang.forms.identity;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A term whose words have been found in the template.
 *
 * @param weight 1 or −1
 * @param shape the form
 * @param rows the rows it adds up or stands for one by one
 * @param columns the columns it adds up or stands for one by one
 */
record BoundTerm(int weight, FormShape shape, RowPart rows, ColumnPart columns) {

	sealed interface RowPart {

	}

	/** Each row of a level, one by one; level 0 is any row. */
	record EachRow(int level, @Nullable Set<String> among) implements RowPart {

		/** Whether a row of the form is one of them. */
		boolean stands(FormRows form, int row) {
			return (this.level == 0 || form.level(row) == this.level)
					&& (this.among == null || this.among.contains(form.ids().get(row)));
		}

	}

	/** A sum of rows. */
	record SumOfRows(List<Run> runs) implements RowPart {

	}

	/**
	 * The sum of all rows of a level, or of those under the row the identity stands at.
	 */
	record RowsBelow(int level) implements RowPart {

	}

	/** One row, or the rows of a classification from one code to another. */
	record Run(int weight, String first, @Nullable String last) {

	}

	sealed interface ColumnPart {

	}

	/** Each column, one by one. */
	record EachColumn(List<String> ids) implements ColumnPart {

	}

	/** A sum of columns. */
	record SumOfColumns(List<ColumnEquation.WeightedColumn> columns) implements ColumnPart {

	}

	BoundTerm with(ColumnPart other) {
		return new BoundTerm(this.weight, this.shape, this.rows, other);
	}

	boolean eachRow() {
		return this.rows instanceof EachRow;
	}

	boolean eachColumn() {
		return this.columns instanceof EachColumn;
	}

}
