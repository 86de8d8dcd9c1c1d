package org.mingzhang.forms.check;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;

/**
 * A cell that took part in a check.
 *
 * @param cell the cell
 * @param weight its factor on the side of the identity it stands on
 * @param value its value; null where the cell is blank and counts as nothing
 */
public record Operand(Cell cell, int weight, @Nullable Amount value) {
}
