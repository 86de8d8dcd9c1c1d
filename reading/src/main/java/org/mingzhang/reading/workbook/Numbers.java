package org.mingzhang.reading.workbook;

import org.jspecify.annotations.Nullable;

/** Whole numbers in attributes. */
final class Numbers {

	private static final int LONGEST = 9;

	private Numbers() {
	}

	static int whole(@Nullable String text, int other) {
		if (text == null || text.isEmpty() || text.length() > LONGEST) {
			return other;
		}
		int number = 0;
		for (int i = 0; i < text.length(); i++) {
			char symbol = text.charAt(i);
			if (symbol < '0' || symbol > '9') {
				return other;
			}
			number = 10 * number + symbol - '0';
		}
		return number;
	}

	static boolean so(@Nullable String text) {
		return text != null && (text.equals("1") || text.equalsIgnoreCase("true") || text.equals("on"));
	}

}
