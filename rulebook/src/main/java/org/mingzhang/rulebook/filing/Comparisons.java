package org.mingzhang.rulebook.filing;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.mingzhang.forms.check.Comparison;

/** Two sides of a check, told in the unit of its form. */
public final class Comparisons {

	private Comparisons() {
	}

	/**
	 * Compares two sides, in 分.
	 * @param excess how far they are from what the check asks
	 * @param allowance how far rounding alone may take them apart; where nothing is
	 * allowed, one 分 is the measure of what is used
	 */
	public static Comparison of(Filing filing, String form, long actual, long expected, long excess, long allowance) {
		BigDecimal used = BigDecimal.valueOf(excess)
			.divide(BigDecimal.valueOf(Math.max(1, allowance)), 2, RoundingMode.HALF_UP);
		return new Comparison(filing.amount(form, expected), filing.amount(form, actual),
				filing.amount(form, actual - expected), filing.amount(form, allowance), used);
	}

}
