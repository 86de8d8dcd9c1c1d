package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A quantity with what it counts: {@code ≥95%}, {@code 12期}.
 *
 * @param sign how it is meant
 * @param value its number
 * @param unit what it counts; empty if nothing is printed
 */
record Measure(Sign sign, BigDecimal value, String unit) {

	/** How a quantity is meant. */
	enum Sign {

		/** No less. */
		AT_LEAST,

		/** No more. */
		AT_MOST,

		/** Just that. */
		EXACT

	}

	private static final String LEAST = "[≥≧>⩾]=?|不少于|不低于|不小于|大于等于";

	private static final String MOST = "[≤≦<⩽]=?|不超过|不高于|不大于|小于等于";

	private static final Pattern PRINTED = Pattern
		.compile("(" + LEAST + "|" + MOST + "|=)?(\\d+(?:\\.\\d+)?)(%|\\p{IsHan}{0,2})");

	static Optional<Measure> of(String printed) {
		Matcher matcher = PRINTED.matcher(Words.bare(printed));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		return Optional.of(new Measure(sign(matcher.group(1)), new BigDecimal(matcher.group(2)), matcher.group(3)));
	}

	private static Sign sign(@Nullable String printed) {
		if (printed == null || printed.equals("=")) {
			return Sign.EXACT;
		}
		return printed.matches(LEAST) ? Sign.AT_LEAST : Sign.AT_MOST;
	}

	boolean isBound() {
		return this.sign != Sign.EXACT;
	}

	/** Whether what was reached counts the same things. */
	boolean isComparable(Measure actual) {
		return actual.sign() == Sign.EXACT && (actual.unit().equals(this.unit) || (!this.unit.equals("%")
				&& !actual.unit().equals("%") && (this.unit.isEmpty() || actual.unit().isEmpty())));
	}

	/** How much of it was reached, at most all of it. */
	BigDecimal reachedBy(Measure actual) {
		BigDecimal part = (this.sign == Sign.AT_MOST) ? this.value : actual.value();
		BigDecimal whole = (this.sign == Sign.AT_MOST) ? actual.value() : this.value;
		return Marks.ratio(part, whole).orElse(BigDecimal.ONE).min(BigDecimal.ONE);
	}

}
