package org.mingzhang.rulebook.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.mingzhang.rulebook.narrative.sentence.Quantity;

/**
 * Percentages of printed amounts. A printed amount stands for an interval, and a printed
 * percentage may be off by one in its last digit, as people round twice or make shares
 * add up to 100.
 */
final class Percentages {

	private static final int SCALE = 20;

	private Percentages() {
	}

	/**
	 * An amount with how far the exact one may lie from it, in 分.
	 *
	 * @param fen the amount
	 * @param half half of one in its last digit
	 */
	record Measured(long fen, long half) {

		static Measured of(Quantity quantity) {
			return new Measured(quantity.fen(), quantity.step() / 2);
		}

		static Measured of(Binding.Bound bound) {
			return new Measured(bound.fen(), bound.half());
		}

		Measured plus(Measured other) {
			return new Measured(this.fen + other.fen, this.half + other.half);
		}

		Measured minus(Measured other) {
			return new Measured(this.fen - other.fen, this.half + other.half);
		}

		/** Whether it is nothing, or nothing but rounding. */
		boolean isNothing() {
			return Math.abs(this.fen) <= Math.min(this.half, 1);
		}

	}

	/** Whether a printed percentage is that of a part in its whole. */
	static boolean agrees(Quantity percent, Measured part, Measured whole) {
		if (whole.fen() - whole.half() <= 0) {
			return whole.fen() > 0 && percent.value().compareTo(exact(percent, part, whole)) == 0;
		}
		BigDecimal low = percent(percent, part.fen() - part.half(), whole.fen() + whole.half());
		BigDecimal high = percent(percent, part.fen() + part.half(), whole.fen() - whole.half());
		BigDecimal one = BigDecimal.ONE.movePointLeft(percent.decimals());
		return percent.value().compareTo(low.subtract(one)) >= 0 && percent.value().compareTo(high.add(one)) <= 0;
	}

	/** What the percentage should be, with as many decimals as printed. */
	static BigDecimal exact(Quantity percent, Measured part, Measured whole) {
		return percent(percent, part.fen(), whole.fen());
	}

	private static BigDecimal percent(Quantity printed, long part, long whole) {
		return BigDecimal.valueOf(part)
			.movePointRight(2)
			.divide(BigDecimal.valueOf(whole), SCALE, RoundingMode.HALF_UP)
			.setScale(printed.decimals(), RoundingMode.HALF_UP);
	}

}
