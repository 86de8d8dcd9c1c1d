package org.mingzhang.forms;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An amount exactly as printed: {@code unscaled × 10^-decimals} of the unit of its form.
 * The number of printed decimals is kept, because a printed figure stands for an interval
 * around it; {@code 2} and {@code 2.00} are the same value but not the same print.
 *
 * @param unscaled the printed digits without the decimal point
 * @param decimals how many of them stand after the point, 0 to 6 (6 decimals of 万元 are
 * one 分)
 */
public record Amount(long unscaled, int decimals) implements Comparable<Amount> {

	/** The printed 0. */
	public static final Amount ZERO = new Amount(0, 0);

	private static final int FINEST = Unit.WAN_YUAN.decimals();

	private static final Pattern PRINTED = Pattern
		.compile("[-−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d{1," + FINEST + "})?");

	public Amount {
		if (decimals < 0 || decimals > FINEST) {
			throw new IllegalArgumentException("An amount has 0 to " + FINEST + " decimals, not " + decimals);
		}
	}

	/**
	 * Reads a printed amount: with or without thousands separators, in half- or
	 * full-width characters, negative with a hyphen or a minus sign.
	 * @param printed the print, such as {@code 1,350.64}
	 * @return the amount
	 * @throws IllegalArgumentException if it is no amount, or has more digits than 分 can
	 * tell
	 */
	@JsonCreator
	public static Amount parse(String printed) {
		String text = Normalizer.normalize(printed, Normalizer.Form.NFKC).strip();
		if (!PRINTED.matcher(text).matches()) {
			throw new IllegalArgumentException("'" + printed + "' is not an amount");
		}
		BigDecimal value = new BigDecimal(text.replace(",", "").replace('−', '-'));
		try {
			return new Amount(value.unscaledValue().longValueExact(), value.scale());
		}
		catch (ArithmeticException ex) {
			throw new IllegalArgumentException("'" + printed + "' has more digits than an amount can have", ex);
		}
	}

	/**
	 * Tells whether a text is printed like an amount.
	 * @param text any text
	 * @return whether {@link #parse} would accept it
	 */
	public static boolean isPrintedIn(String text) {
		return PRINTED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip()).matches();
	}

	/**
	 * The amount of a whole number of 分.
	 * @param fen 0.01 元
	 * @param unit the unit to express it in
	 * @return the exact amount, with all decimals of the unit
	 */
	public static Amount ofFen(long fen, Unit unit) {
		return new Amount(fen, unit.decimals());
	}

	/**
	 * Converts to whole 分 (0.01 元), the measure of everything that is computed or booked.
	 * @param unit the unit this amount is printed in
	 * @return the amount in 分
	 * @throws ArithmeticException if it is finer than a 分 or too large for 64 bits
	 */
	public long fen(Unit unit) {
		return decimal().movePointRight(unit.decimals()).longValueExact();
	}

	/**
	 * The same value with a different number of decimals.
	 * @param wanted decimals to print
	 * @return the exact amount
	 * @throws ArithmeticException if digits other than zero would be lost
	 */
	public Amount withDecimals(int wanted) {
		return new Amount(decimal().setScale(wanted).unscaledValue().longValueExact(), wanted);
	}

	/**
	 * {@return the exact value in the unit of the form}
	 */
	public BigDecimal decimal() {
		return BigDecimal.valueOf(this.unscaled, this.decimals);
	}

	/**
	 * {@return whether the value is zero, however many zeros are printed}
	 */
	public boolean isZero() {
		return this.unscaled == 0;
	}

	/**
	 * Compares values regardless of how they are printed.
	 * @param other the other amount, in the same unit
	 * @return whether both have the same value, as {@code 2} and {@code 2.00} have
	 */
	public boolean sameValue(Amount other) {
		return compareTo(other) == 0;
	}

	@Override
	public int compareTo(Amount other) {
		return decimal().compareTo(other.decimal());
	}

	@JsonValue
	@Override
	public String toString() {
		return decimal().toPlainString();
	}

}
