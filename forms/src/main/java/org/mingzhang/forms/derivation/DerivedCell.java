package org.mingzhang.forms.derivation;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Source;

/**
 * A figure that follows from the figures of other forms.
 *
 * @param cell where it stands
 * @param value the amount, in the unit and with the decimals of its form
 * @param rule id of the identity that gave it; several are joined by {@code , }
 * @param identity that identity as the forms print it
 * @param source the forms whose figures it follows from
 */
public record DerivedCell(Cell cell, Amount value, String rule, String identity, Source source) {
}
