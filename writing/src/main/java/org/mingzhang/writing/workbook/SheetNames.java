package org.mingzhang.writing.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names for the sheets of a workbook: none too long, none twice, none that a sheet cannot
 * have.
 */
final class SheetNames {

	static final String COVER = "封面";

	static final String NARRATIVE = "文字说明";

	static final String CHECKS = "校验";

	static final String CODES = "代码";

	static final String OTHERS = "其他数字";

	private static final int LONGEST = 31;

	private final Set<String> taken = new HashSet<>(Set.of(COVER, NARRATIVE, CHECKS, CODES, OTHERS));

	/** A name that comes as near to the wish as it can. */
	String name(String wish) {
		String plain = wish.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", "").strip();
		String base = cut(plain.isEmpty() ? "表" : plain, LONGEST);
		String name = base;
		for (int number = 2; !this.taken.add(name.toLowerCase(Locale.ROOT)); number++) {
			String end = " (" + number + ")";
			name = cut(base, LONGEST - end.length()) + end;
		}
		return name;
	}

	/** Cuts no character of two units in half. */
	private static String cut(String text, int length) {
		if (text.length() <= length) {
			return text;
		}
		return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
	}

	/** The name as formulas write it. */
	static String quoted(String name) {
		return "'" + name.replace("'", "''") + "'!";
	}

}
