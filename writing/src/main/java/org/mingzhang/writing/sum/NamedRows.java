package org.mingzhang.writing.sum;

import java.util.List;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.template.Template;

/**
 * Codes that the identities of a template name although the printed list of a form leaves
 * them out: amounts may belong to them, so a form to be filled in needs their rows.
 */
public final class NamedRows {

	private NamedRows() {
	}

	/**
	 * The codes that a form lacks.
	 * @param template the template
	 * @param grids the forms as printed
	 * @param form form id
	 * @param year the budget year
	 * @return the codes, ascending
	 */
	public static List<String> missing(Template template, Grids grids, String form, int year) {
		return Identities.of(template)
			.over(new Sample(grids, year).rows())
			.equations()
			.stream()
			.flatMap((equation) -> equation.cells())
			.filter((cell) -> cell.form().equals(form) && !grids.isCodeRow(cell) && grids.place(cell).isEmpty())
			.map(Cell::row)
			.filter((row) -> row.chars().allMatch(Character::isDigit))
			.distinct()
			.sorted()
			.toList();
	}

}
