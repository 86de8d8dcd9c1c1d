package org.mingzhang.rulebook.narrative.sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number in a text with what it measures.
 *
 * @param measure what it measures
 * @param value the number as printed
 * @param unit 元, 万元, 亿元, %, or the word it counts by
 * @param printed the number with its unit, squeezed
 * @param start where it begins in the text
 * @param end where the text goes on
 * @param unitPrinted whether the unit stands beside it; 万元 is assumed where it was left
 * out
 */
public record Quantity(Measure measure, BigDecimal value, String unit, String printed, int start, int end,
		boolean unitPrinted) {

	private static final int FEN_IN_YUAN = 2;

	private static final int FEN_IN_WAN = 6;

	private static final int FEN_IN_YI = 10;

	/** Amounts in 万元 leave out zeros behind the point: 2 万元 is 2.00. */
	private static final int WAN_DECIMALS = 2;

	/**
	 * {@return the amount in 分}
	 */
	public long fen() {
		return this.value.movePointRight(shift()).setScale(0, RoundingMode.HALF_UP).longValueExact();
	}

	/**
	 * {@return one in the last digit of the amount, in 分}
	 */
	public long step() {
		return BigDecimal.ONE.movePointRight(shift() - decimals()).setScale(0, RoundingMode.CEILING).longValueExact();
	}

	/**
	 * {@return how many decimals the number stands for}
	 */
	public int decimals() {
		int printed = Math.max(0, this.value.scale());
		return this.unit.equals("万元") ? Math.max(WAN_DECIMALS, printed) : printed;
	}

	private int shift() {
		return switch (this.unit) {
			case "元" -> FEN_IN_YUAN;
			case "万元" -> FEN_IN_WAN;
			case "亿元" -> FEN_IN_YI;
			default -> throw new IllegalStateException(this.printed + " is no amount");
		};
	}

}
