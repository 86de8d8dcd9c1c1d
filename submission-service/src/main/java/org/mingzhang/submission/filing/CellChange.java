package org.mingzhang.submission.filing;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;

/**
 * A cell before and after a correction.
 *
 * @param cell the cell
 * @param before its figure; null if it was blank
 * @param after its figure; null if it is blank
 */
public record CellChange(Cell cell, @Nullable Amount before, @Nullable Amount after) {
}
