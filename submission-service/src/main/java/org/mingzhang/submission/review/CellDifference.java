package org.mingzhang.submission.review;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Unit;

/**
 * A cell that differs between two filings.
 *
 * @param cell the cell
 * @param rowLabel label of its row
 * @param columnLabel label of its column
 * @param unit the unit of all amounts here
 * @param before its figure in the earlier filing; null if it was blank
 * @param after its figure now; null if it is blank
 * @param difference after − before, a blank counting as nothing
 */
public record CellDifference(Cell cell, String rowLabel, String columnLabel, Unit unit, @Nullable Amount before,
		@Nullable Amount after, Amount difference) {
}
