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
 * @param columns the columns that remain possible, at least two
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

}
