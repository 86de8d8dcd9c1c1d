package org.mingzhang.forms.check;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;

/**
 * A cell that may be the wrong one.
 *
 * @param cell the cell
 * @param value what it should be; null if it should be blank
 * @param slip what it looks like; null if it looks like none that is known
 */
public record Suspect(Cell cell, @Nullable Amount value, @Nullable Slip slip) {

	/**
	 * A cell that may be wrong for no reason that is known.
	 * @param cell the cell
	 * @param value what it should be; null if it should be blank
	 */
	public Suspect(Cell cell, @Nullable Amount value) {
		this(cell, value, null);
	}

}
