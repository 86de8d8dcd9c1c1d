package org.mingzhang.forms.check;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;

/**
 * A cell that may be the wrong one.
 *
 * @param cell the cell
 * @param value what it should be; null if it should be blank
 */
public record Suspect(Cell cell, @Nullable Amount value) {
}
