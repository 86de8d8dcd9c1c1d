package org.mingzhang.writing.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.mingzhang.forms.Unit;
import org.mingzhang.writing.sum.Amounts;
import org.mingzhang.writing.sum.Check;
import org.mingzhang.writing.sum.Grids;
import org.mingzhang.writing.sum.Term;

/**
 * How a check comes out for the amounts that a workbook is written with, exactly.
 *
 * @param check the check
 * @param unit the unit both sides are told in
 * @param decimals the decimals they are told with
 * @param left the left side, nothing if it is blank
 * @param right the right side, nothing if it is blank
 * @param difference left − right, nothing if both are blank
 * @param allowance how far rounding alone may take them apart
 * @param state 通过, 不通过 or 未填
 */
record Outcome(Check check, Unit unit, int decimals, Optional<BigDecimal> left, Optional<BigDecimal> right,
		Optional<BigDecimal> difference, Optional<BigDecimal> allowance, String state) {

	static Outcome of(Check check, Book book, FormulaText formulas) {
		Unit unit = book.grids().unit(check.place().form());
		List<Term> terms = terms(check);
		int decimals = decimals(terms, unit, book.grids());
		Optional<BigDecimal> left = side(check.left(), unit, decimals, book.amounts());
		Optional<BigDecimal> right = side(check.right(), unit, decimals, book.amounts());
		boolean nothingBelow = check.rowsBelow().filter((rows) -> book.grids().places(rows).isEmpty()).isPresent();
		if (nothingBelow) {
			left = Optional.empty();
		}
		if (left.isEmpty() && right.isEmpty()) {
			return new Outcome(check, unit, decimals, left, right, Optional.empty(), Optional.empty(),
					CheckSheet.BLANK);
		}
		BigDecimal difference = left.orElse(BigDecimal.ZERO).subtract(right.orElse(BigDecimal.ZERO));
		BigDecimal allowance = allowance(terms, unit, book.amounts(), formulas);
		BigDecimal excess = switch (check.relation()) {
			case EQUAL -> difference.abs();
			case AT_MOST -> difference;
			case AT_LEAST -> difference.negate();
		};
		return new Outcome(check, unit, decimals, left, right, Optional.of(difference), Optional.of(allowance),
				(excess.compareTo(allowance) <= 0) ? CheckSheet.PASSED : CheckSheet.FAILED);
	}

	List<Term> terms() {
		return terms(this.check);
	}

	private static List<Term> terms(Check check) {
		return Stream.concat(check.left().stream(), check.right().stream()).toList();
	}

	/** As many as the finest of its forms prints, in the unit of the check. */
	private static int decimals(List<Term> terms, Unit unit, Grids grids) {
		return terms.stream()
			.mapToInt((term) -> grids.form(term.form()).form().decimals()
					+ Math.max(0, unit.decimals() - grids.unit(term.form()).decimals()))
			.max()
			.orElse(0);
	}

	private static Optional<BigDecimal> side(List<Term> terms, Unit unit, int decimals, Amounts amounts) {
		return amounts.sum(terms, unit).map((sum) -> sum.setScale(decimals, RoundingMode.HALF_UP));
	}

	private static BigDecimal allowance(List<Term> terms, Unit unit, Amounts amounts, FormulaText formulas) {
		return terms.stream()
			.map((term) -> formulas.half(term.form(), unit).multiply(BigDecimal.valueOf(amounts.filled(List.of(term)))))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
