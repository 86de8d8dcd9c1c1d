package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Scores and rates: exact ratios, and how they look when printed. */
final class Marks {

	static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** More digits than any print. */
	private static final MathContext EXACT = new MathContext(20, RoundingMode.HALF_UP);

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private Marks() {
	}

	/** B/A, or nothing if A is not positive. */
	static Optional<BigDecimal> ratio(BigDecimal part, BigDecimal whole) {
		return (whole.signum() > 0) ? Optional.of(part.divide(whole, EXACT)) : Optional.empty();
	}

	static Optional<BigDecimal> ratio(Found part, Found whole) {
		if (part instanceof Found.Told(Figure spent) && whole instanceof Found.Told(Figure budget)) {
			return ratio(BigDecimal.valueOf(spent.fen()), BigDecimal.valueOf(budget.fen()));
		}
		return Optional.empty();
	}

	/** Whether a printed number is an exact one, rounded to its digits. */
	static boolean rounds(BigDecimal printed, BigDecimal exact) {
		return printed.subtract(exact).abs().compareTo(unit(printed).multiply(HALF)) <= 0;
	}

	/** The same, off by one in the last digit at most. */
	static boolean nearlyRounds(BigDecimal printed, BigDecimal exact) {
		BigDecimal rounded = exact.setScale(Math.max(0, printed.scale()), RoundingMode.HALF_UP);
		return printed.subtract(rounded).abs().compareTo(unit(printed)) <= 0;
	}

	private static BigDecimal unit(BigDecimal printed) {
		return BigDecimal.ONE.movePointLeft(Math.max(0, printed.scale()));
	}

	/** Whether some of the numbers add up to a positive one. */
	static boolean addUp(List<BigDecimal> numbers, BigDecimal wanted) {
		Set<BigDecimal> sums = new HashSet<>(Set.of(BigDecimal.ZERO));
		for (BigDecimal number : numbers) {
			sums.addAll(sums.stream()
				.map((sum) -> sum.add(number).stripTrailingZeros())
				.filter((sum) -> sum.compareTo(wanted) <= 0)
				.toList());
		}
		return wanted.signum() > 0 && sums.stream().anyMatch((sum) -> sum.compareTo(wanted) == 0);
	}

	static String words(BigDecimal number) {
		BigDecimal plain = number.setScale(Math.min(2, Math.max(0, number.scale())), RoundingMode.HALF_UP)
			.stripTrailingZeros();
		return ((plain.scale() < 0) ? plain.setScale(0) : plain).toPlainString();
	}

}
