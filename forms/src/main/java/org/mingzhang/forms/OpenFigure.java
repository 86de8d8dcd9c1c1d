package org.mingzhang.forms;

import java.util.List;

/**
 * A figure whose row is known but whose column is not: the document lost its blank cells
 * and the identities of the form leave more than one place. It is shown as
 * {@code ambiguous}, never guessed, and the department has to settle it before it can
 * submit.
 *
 * @param form form id
 * @param row row id
 * @param columns the columns that remain possible, at least two; where its column decides
 * its row too, as in the “三公” form whose columns are the items, a column of another row
 * is {@code row/column}
 * @param value the amount as printed
 * @param unit the unit of the form
 * @param rowLabel the row's label as printed
 * @param source the place in the submitted document
 */
public record OpenFigure(String form, String row, List<String> columns, Amount value, Unit unit, String rowLabel,
		Source source) {

	public OpenFigure {
		columns = List.copyOf(columns);
		if (columns.size() < 2) {
			throw new IllegalArgumentException("An open figure has at least two possible columns: " + columns);
		}
	}

	/**
	 * A figure that may stand in any of some cells.
	 * @param cells the cells of one form, at least two
	 * @param value the amount as printed
	 * @param unit the unit of the form
	 * @param rowLabel the row's label as printed
	 * @param source the place in the submitted document
	 * @return the open figure
	 */
	public static OpenFigure among(List<Cell> cells, Amount value, Unit unit, String rowLabel, Source source) {
		Cell first = cells.getFirst();
		List<String> columns = cells.stream()
			.map((cell) -> cell.row().equals(first.row()) ? cell.column() : cell.row() + "/" + cell.column())
			.toList();
		return new OpenFigure(first.form(), first.row(), columns, value, unit, rowLabel, source);
	}

	/**
	 * {@return the cells it may stand in}
	 */
	public List<Cell> cells() {
		return this.columns.stream().map(this::cell).toList();
	}

	private Cell cell(String place) {
		int slash = place.indexOf('/');
		return (slash < 0) ? new Cell(this.form, this.row, place)
				: new Cell(this.form, place.substring(0, slash), place.substring(slash + 1));
	}

}
