package org.mingzhang.submission.correction;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;

/**
 * A cell as somebody gave it, not proved yet.
 *
 * @param form form id
 * @param row row id
 * @param column column id
 * @param value the amount as text; null blanks the cell
 */
public record GivenCell(@Nullable String form, @Nullable String row, @Nullable String column, @Nullable String value) {

	/** The cell it names; null if it names none. */
	@Nullable Cell cell() {
		if (this.form == null || this.row == null || this.column == null) {
			return null;
		}
		boolean blank = this.form.isBlank() || this.row.isBlank() || this.column.isBlank();
		return blank ? null : new Cell(this.form, this.row, this.column);
	}

}
