package org.mingzhang.forms.identity;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.template.IdentityText;

/**
 * An identity that does not hold at a row, or cannot be told.
 *
 * @param rule the identity
 * @param statement the one statement of the identity, in canonical print
 * @param place its first cell at the row
 * @param difference left − right, in 分
 * @param allowance how far rounding alone may take the sides apart, in 分
 * @param outcome broken or undecided
 */
public record BrokenRow(IdentityText rule, String statement, Cell place, long difference, long allowance,
		Outcome outcome) {
}
