package org.mingzhang.forms;

/**
 * One amount in one cell of one form of one filing. A blank cell is no fact; a printed
 * {@code 0.00} is.
 *
 * @param cell where it stands
 * @param value the amount as printed, in {@code unit}
 * @param unit the unit of its form
 * @param rowLabel the row's label as printed
 * @param columnLabel the column's label
 * @param printed the printed position
 * @param source the place in the submitted document
 * @param reading how surely the cell is known
 */
public record Fact(Cell cell, Amount value, Unit unit, String rowLabel, String columnLabel, PrintedAddress printed,
		Source source, Reading reading) {

	/**
	 * {@return the value in 分 (0.01 元)}
	 */
	public long fen() {
		return this.value.fen(this.unit);
	}

}
