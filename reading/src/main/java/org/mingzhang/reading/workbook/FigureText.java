package org.mingzhang.reading.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mingzhang.reading.document.Glyphs;

/** Amounts that were typed as texts, in the many ways people write negative ones. */
final class FigureText {

	private static final String DIGITS = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";

	private static final Pattern MONEY = Pattern.compile("^([-(+△▲]?)(?:[¥$]|RMB|CNY)([-(]?)" + DIGITS + "(\\)?)$");

	private static final Pattern TRIANGLE = Pattern.compile("^[△▲]" + DIGITS + "$");

	/** (1) numbers a paragraph, (12.30) is an amount. */
	private static final Pattern BRACKETS = Pattern.compile("^\\((\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d+)\\)$");

	private static final Pattern BEHIND = Pattern.compile("^" + DIGITS + "-$");

	private static final Pattern PLUS = Pattern.compile("^\\+" + DIGITS + "$");

	private static final int LONGEST = 40;

	private FigureText() {
	}

	/** The amount written plainly; any other text as it is. */
	static String plain(String text) {
		if (text.length() > LONGEST) {
			return text;
		}
		String key = Glyphs.squeeze(text).replace('￥', '¥').replace('﹩', '$');
		if (key.isEmpty() || key.chars().noneMatch((symbol) -> symbol >= '0' && symbol <= '9')) {
			return text;
		}
		Matcher money = MONEY.matcher(key);
		if (money.matches()) {
			boolean negative = !money.group(1).replace("+", "").isEmpty() || !money.group(2).isEmpty();
			return (negative ? "-" : "") + money.group(3);
		}
		Matcher plus = PLUS.matcher(key);
		if (plus.matches()) {
			return plus.group(1);
		}
		for (Pattern negative : new Pattern[] { TRIANGLE, BRACKETS, BEHIND }) {
			Matcher matcher = negative.matcher(key);
			if (matcher.matches()) {
				return "-" + matcher.group(1);
			}
		}
		return text;
	}

}
