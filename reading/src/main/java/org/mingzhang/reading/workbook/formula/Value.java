package org.mingzhang.reading.workbook.formula;

import java.math.BigDecimal;
import java.math.MathContext;

/** What a cell holds, or a formula gives. */
public sealed interface Value {

	/** An empty cell. */
	Value BLANK = new Blank();

	/** The digits that a stored number means; what stands behind them is binary noise. */
	MathContext MEANT = new MathContext(15);

	/** Digits before or behind the point from which on a number is none. */
	int LARGEST = 310;

	/**
	 * A number.
	 *
	 * @param number its exact value
	 */
	record Number(BigDecimal number) implements Value {

		/**
		 * A number as workbooks store it: the decimal that was meant.
		 * @param stored such as {@code 1350.6400000000001}
		 * @return the number
		 */
		public static Number stored(String stored) {
			return new Number(new BigDecimal(stored).round(MEANT));
		}

	}

	/**
	 * A text.
	 *
	 * @param text its characters
	 */
	record Text(String text) implements Value {
	}

	/**
	 * Whether something is so.
	 *
	 * @param so whether
	 */
	record Truth(boolean so) implements Value {
	}

	/**
	 * An error (错误值).
	 *
	 * @param code such as {@code #REF!}
	 */
	record Fault(String code) implements Value {
	}

	/** Nothing. */
	record Blank() implements Value {
	}

	/**
	 * {@return the text that a formula takes it for}
	 */
	default String asText() {
		return switch (this) {
			case Number(BigDecimal number) -> plain(number);
			case Text(String text) -> text;
			case Truth(boolean so) -> so ? "TRUE" : "FALSE";
			case Fault(String code) -> code;
			case Blank() -> "";
		};
	}

	private static String plain(BigDecimal number) {
		BigDecimal meant = number.round(MEANT);
		return (meant.signum() == 0) ? "0" : meant.stripTrailingZeros().toPlainString();
	}

}
