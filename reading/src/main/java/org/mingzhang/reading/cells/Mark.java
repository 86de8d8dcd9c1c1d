package org.mingzhang.reading.cells;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.reading.document.Piece;

/**
 * What is printed in one cell of a row.
 *
 * @param amount the amount; null for a cell that is blank or printed as a dash
 * @param piece where it stands
 */
public record Mark(@Nullable Amount amount, Piece piece) {
}
