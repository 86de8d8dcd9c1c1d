package org.mingzhang.forms;

/**
 * The semantic address of one figure: {@code form, row, column}. Never positional: line
 * 32 of 公开01表 is {@code summary, 201, amount} in every province and every year.
 *
 * @param form form id, such as {@code fiscal-summary}
 * @param row classification code, or the name of a line such as {@code revenue.general}
 * @param column column id, such as {@code total}
 */
public record Cell(String form, String row, String column) implements Comparable<Cell> {

	public Cell {
		if (form.isBlank() || row.isBlank() || column.isBlank()) {
			throw new IllegalArgumentException(
					"A cell has a form, a row and a column: " + form + "," + row + "," + column);
		}
	}

	@Override
	public int compareTo(Cell other) {
		int byForm = this.form.compareTo(other.form);
		if (byForm != 0) {
			return byForm;
		}
		int byRow = this.row.compareTo(other.row);
		return (byRow != 0) ? byRow : this.column.compareTo(other.column);
	}

	@Override
	public String toString() {
		return this.form + "/" + this.row + "/" + this.column;
	}

}
