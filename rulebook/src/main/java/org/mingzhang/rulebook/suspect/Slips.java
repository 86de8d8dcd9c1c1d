package org.mingzhang.rulebook.suspect;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.check.Slip;

/**
 * Tells by which slip a figure may have come about. A kind that could lead to few other
 * figures tells more than one that could lead to many, so it is likelier where it fits.
 */
final class Slips {

	private static final int TEN_THOUSAND = 10_000;

	private static final List<Integer> POWERS = List.of(10, 100, 1000);

	/** The kinds by how much they tell. */
	private static final List<Slip> TELLING = List.of(Slip.WRONG_COLUMN, Slip.SWAPPED_NEIGHBOURS, Slip.ROW_LEFT_OUT,
			Slip.SIGN, Slip.TEN_THOUSAND, Slip.TRANSPOSED_DIGITS, Slip.LAST_YEAR, Slip.DECIMAL_POINT, Slip.SUPERFLUOUS,
			Slip.ONE_DIGIT, Slip.LEFT_BLANK);

	/** How little a digit tells if the equations would rather have another value. */
	static final int VAGUE_DIGIT = TELLING.size();

	/** How little a blank tells among other blanks. */
	static final int ONE_OF_MANY_BLANKS = TELLING.size() + 1;

	private static final int NOTHING_KNOWN = TELLING.size() + 2;

	private Slips() {
	}

	/** How little a slip tells: 0 for the kind that tells most. */
	static int vagueness(@Nullable Slip slip) {
		return (slip != null) ? TELLING.indexOf(slip) : NOTHING_KNOWN;
	}

	/**
	 * The slip that turns one figure into another.
	 * @param right what it should be, in 分
	 * @param wrong what was printed, in 分
	 * @param step a unit of the last printed digit, in 分
	 * @return the slip, or null if it is none that is known
	 */
	static @Nullable Slip between(long right, long wrong, long step) {
		if (right == -wrong) {
			return Slip.SIGN;
		}
		if (isTimes(right, wrong, TEN_THOUSAND, step)) {
			return Slip.TEN_THOUSAND;
		}
		if (wrong == 0 || (right < 0) != (wrong < 0)) {
			return null;
		}
		if (POWERS.stream().anyMatch((power) -> isTimes(right, wrong, power, step))) {
			return Slip.DECIMAL_POINT;
		}
		String should = digits(right, step);
		String is = digits(wrong, step);
		if (isTransposed(should, is)) {
			return Slip.TRANSPOSED_DIGITS;
		}
		return isOneDigit(should, is) ? Slip.ONE_DIGIT : null;
	}

	/** Whether one is so many times the other, as far as the form prints decimals. */
	private static boolean isTimes(long right, long wrong, int times, long step) {
		return wrong == right * times || wrong == rounded(right, times, step)
				|| (right != 0 && right == rounded(wrong, times, step));
	}

	private static long rounded(long value, int times, long step) {
		long unit = times * step;
		return Math.floorDiv(value + unit / 2, unit) * step;
	}

	private static String digits(long value, long step) {
		return Long.toString(Math.abs((value % step == 0) ? value / step : value));
	}

	private static boolean isTransposed(String should, String is) {
		int length = Math.max(should.length(), is.length());
		String one = padded(should, length);
		String other = padded(is, length);
		int at = firstDifference(one, other);
		return at + 1 < length && one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at)
				&& one.substring(at + 2).equals(other.substring(at + 2));
	}

	/** One digit is another one, is missing or is there too much. */
	private static boolean isOneDigit(String should, String is) {
		int at = firstDifference(should, is);
		return switch (should.length() - is.length()) {
			case 0 -> at < is.length() && should.substring(at + 1).equals(is.substring(at + 1));
			case 1 -> should.substring(at + 1).equals(is.substring(at));
			case -1 -> should.substring(at).equals(is.substring(at + 1));
			default -> false;
		};
	}

	private static int firstDifference(String one, String other) {
		int length = Math.min(one.length(), other.length());
		for (int at = 0; at < length; at++) {
			if (one.charAt(at) != other.charAt(at)) {
				return at;
			}
		}
		return length;
	}

	private static String padded(String digits, int length) {
		return "0".repeat(length - digits.length()) + digits;
	}

}
