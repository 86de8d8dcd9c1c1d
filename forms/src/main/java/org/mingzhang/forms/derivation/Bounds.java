package org.mingzhang.forms.derivation;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Between which amounts each unknown cell lies, and which equations say so. Amounts are
 * in 分; {@link #INFINITE} is beyond every amount.
 */
final class Bounds {

	static final long INFINITE = Long.MAX_VALUE / 4;

	/**
	 * Neither an equation nor anything else but the premise that no amount is negative.
	 */
	static final int PREMISE = -1;

	private final long[] low;

	private final long[] high;

	private final int[] lowBy;

	private final int[] highBy;

	Bounds(int cells, boolean neverNegative) {
		this.low = new long[cells];
		this.high = new long[cells];
		this.lowBy = new int[cells];
		this.highBy = new int[cells];
		Arrays.fill(this.low, neverNegative ? 0 : -INFINITE);
		Arrays.fill(this.high, INFINITE);
		Arrays.fill(this.lowBy, PREMISE);
		Arrays.fill(this.highBy, PREMISE);
	}

	long low(int unknown) {
		return this.low[unknown];
	}

	long high(int unknown) {
		return this.high[unknown];
	}

	boolean isKnown(int unknown) {
		return this.low[unknown] == this.high[unknown];
	}

	/** The equations that a known cell follows from, the one below it first. */
	int[] origins(int unknown) {
		return IntStream.of(this.lowBy[unknown], this.highBy[unknown])
			.filter((equation) -> equation != PREMISE)
			.distinct()
			.toArray();
	}

	/**
	 * Raises a lower bound.
	 * @return whether it rose; it does not where only rounding would take it over the
	 * upper bound
	 * @throws ContradictionException if it would rise over the upper bound by more
	 */
	boolean raise(int unknown, long to, Condition by) {
		if (to <= this.low[unknown] || to <= -INFINITE) {
			return false;
		}
		if (to > this.high[unknown]) {
			return withinRounding(to - this.high[unknown], by);
		}
		this.low[unknown] = to;
		this.lowBy[unknown] = by.equation();
		return true;
	}

	/**
	 * Lowers an upper bound.
	 * @return whether it fell; it does not where only rounding would take it under the
	 * lower bound
	 * @throws ContradictionException if it would fall under the lower bound by more
	 */
	boolean lower(int unknown, long to, Condition by) {
		if (to >= this.high[unknown] || to >= INFINITE) {
			return false;
		}
		if (to < this.low[unknown]) {
			return withinRounding(this.low[unknown] - to, by);
		}
		this.high[unknown] = to;
		this.highBy[unknown] = by.equation();
		return true;
	}

	private static boolean withinRounding(long excess, Condition by) {
		if (excess > by.allowance()) {
			throw new ContradictionException(by.equation());
		}
		return false;
	}

	/** The figures that are known contradict an equation. */
	static final class ContradictionException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final int equation;

		ContradictionException(int equation) {
			super("equation " + equation, null, false, false);
			this.equation = equation;
		}

		int equation() {
			return this.equation;
		}

	}

}
