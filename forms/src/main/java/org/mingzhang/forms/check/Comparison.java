package org.mingzhang.forms.check;

import java.math.BigDecimal;

import org.mingzhang.forms.Amount;

/**
 * The figures of a check that compared two sides, in the unit of its place.
 *
 * @param expected the value the other cells demand
 * @param actual the value printed
 * @param difference actual − expected
 * @param allowance how far rounding alone may take them apart
 * @param allowanceUsed |difference| ÷ allowance; 0 where both are equal
 */
public record Comparison(Amount expected, Amount actual, Amount difference, Amount allowance,
		BigDecimal allowanceUsed) {
}
