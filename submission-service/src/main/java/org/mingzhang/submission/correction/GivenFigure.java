package org.mingzhang.submission.correction;

import org.jspecify.annotations.Nullable;

/**
 * A figure as data, not proved yet, with as much of its print as its sender knows.
 * Without its printed form it counts as entered, and the template tells its labels.
 *
 * @param line line of the table it stands in; null if it stands in none
 * @param form form id
 * @param row row id
 * @param column column id, or those that remain possible, joined by {@code |}
 * @param value the amount as text
 * @param unit 元 or 万元
 * @param rowLabel the row's label
 * @param columnLabel the column's label
 * @param printedForm printed number or title of the form
 * @param printedRow printed line
 * @param printedColumn printed column
 * @param source where it stood
 * @param reading how surely it is known
 */
public record GivenFigure(@Nullable Integer line, @Nullable String form, @Nullable String row, @Nullable String column,
		@Nullable String value, @Nullable String unit, @Nullable String rowLabel, @Nullable String columnLabel,
		@Nullable String printedForm, @Nullable String printedRow, @Nullable String printedColumn,
		@Nullable String source, @Nullable String reading) {

	public GivenFigure {
		unit = filled(unit);
		rowLabel = filled(rowLabel);
		columnLabel = filled(columnLabel);
		printedForm = filled(printedForm);
		printedRow = filled(printedRow);
		printedColumn = filled(printedColumn);
		source = filled(source);
		reading = filled(reading);
	}

	/** Tables have no other sign of absence than an empty field. */
	private static @Nullable String filled(@Nullable String text) {
		return (text == null || text.isEmpty()) ? null : text;
	}

}
