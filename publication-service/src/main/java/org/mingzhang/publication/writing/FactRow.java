package org.mingzhang.publication.writing;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.Unit;

/**
 * A figure as open data: the same fields in JSON and CSV, the same as those of the
 * filing.
 *
 * @param form form id
 * @param row row id
 * @param column column id
 * @param value the amount as filed, in {@code unit}
 * @param unit 元 or 万元
 * @param rowLabel the row's label
 * @param columnLabel the column's label
 * @param printedForm printed number or title of the form
 * @param printedRow printed line number, if any
 * @param printedColumn printed column number, if any
 * @param source the place in the submitted document
 * @param reading how surely the cell is known
 */
public record FactRow(String form, String row, String column, Amount value, Unit unit, String rowLabel,
		String columnLabel, String printedForm, @Nullable String printedRow, @Nullable String printedColumn,
		Source source, Reading reading) {

	static FactRow of(Fact fact) {
		return new FactRow(fact.cell().form(), fact.cell().row(), fact.cell().column(), fact.value(), fact.unit(),
				fact.rowLabel(), fact.columnLabel(), fact.printed().form(), fact.printed().row(),
				fact.printed().column(), fact.source(), fact.reading());
	}

	/**
	 * {@return its semantic address}
	 */
	public Cell cell() {
		return new Cell(this.form, this.row, this.column);
	}

}
