package org.mingzhang.reading.cells;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;

/**
 * A place where a figure of a printed row can stand.
 *
 * @param cell the cell
 * @param label label of its column
 * @param number printed number of its column, if it has one
 */
public record Slot(Cell cell, String label, @Nullable Integer number) {

	/**
	 * {@return the printed number of the column, or its label where it has none}
	 */
	public String printedColumn() {
		return (this.number != null) ? this.number.toString() : this.label;
	}

}
