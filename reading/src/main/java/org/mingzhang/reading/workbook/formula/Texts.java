package org.mingzhang.reading.workbook.formula;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Numbers that are kept as texts. */
final class Texts {

	private static final Pattern NUMBER = Pattern
		.compile("[-+]?(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d{1,3})?");

	private static final int LONGEST = 40;

	private static final int LONGEST_TEXT = 32_767;

	private Texts() {
	}

	/** Two texts in one; a cell holds no more than some characters. */
	static Value joined(String one, String other) throws FaultException {
		if (one.length() + other.length() > LONGEST_TEXT) {
			throw FaultException.value();
		}
		return new Value.Text(one + other);
	}

	/** The number in a text; null where it is none. */
	static @Nullable BigDecimal number(String text) {
		String plain = text.strip();
		boolean percent = plain.endsWith("%");
		plain = percent ? plain.substring(0, plain.length() - 1).strip() : plain;
		if (plain.length() > LONGEST || !NUMBER.matcher(plain).matches()) {
			return null;
		}
		BigDecimal number = new BigDecimal(plain.replace(",", ""));
		if (Math.abs((long) number.precision() - number.scale()) > Value.LARGEST) {
			return null;
		}
		return percent ? number.movePointLeft(2) : number;
	}

}
