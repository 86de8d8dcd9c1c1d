package org.mingzhang.forms.identity;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.notation.Requirement;
import org.mingzhang.forms.template.IdentityText;

/**
 * A requirement of a template that is no equation.
 *
 * @param rule the identity it comes from
 * @param requirement what is required
 * @param form form id; null for every form
 * @param rows row ids; empty for every row
 * @param columns column ids; empty for every column
 */
public record Demand(IdentityText rule, Requirement requirement, @Nullable String form, Set<String> rows,
		Set<String> columns) {

	/**
	 * Tells whether it speaks of a form.
	 * @param id form id
	 * @return whether it does
	 */
	public boolean covers(String id) {
		return this.form == null || this.form.equals(id);
	}

	/**
	 * Tells whether it speaks of a cell.
	 * @param cell the cell
	 * @return whether it does
	 */
	public boolean covers(Cell cell) {
		return covers(cell.form()) && (this.rows.isEmpty() || this.rows.contains(cell.row()))
				&& (this.columns.isEmpty() || this.columns.contains(cell.column()));
	}

}
