package org.mingzhang.rulebook.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number a passage begins with (序号).
 *
 * @param style how it is written
 * @param number its value, from 1
 */
record Ordinal(Style style, int number) {

	private static final String DIGITS = "一二三四五六七八九";

	private static final String NUMERAL = "([一二三四五六七八九十]{1,3})";

	/** How numbers are written, the widest first. */
	enum Style {

		/** 第一部分. */
		PART("^第" + NUMERAL + "(?:部分|章|篇)"),

		/** 一、. */
		CHINESE("^" + NUMERAL + "、"),

		/** （一）. */
		CHINESE_IN_BRACKETS("^\\(" + NUMERAL + "\\)"),

		/** 1. or 1、. */
		ARABIC("^(\\d{1,2})(?:、|\\.(?!\\d))"),

		/** （1）. */
		ARABIC_IN_BRACKETS("^\\((\\d{1,2})\\)");

		private final Pattern pattern;

		Style(String pattern) {
			this.pattern = Pattern.compile(pattern);
		}

		/** Whether a number of this style stands inside a list of the other. */
		boolean isInside(Style other) {
			return ordinal() > other.ordinal();
		}

		/** A number in this style. */
		String write(int number) {
			return switch (this) {
				case PART -> "第" + chinese(number) + "部分";
				case CHINESE -> chinese(number) + "、";
				case CHINESE_IN_BRACKETS -> "（" + chinese(number) + "）";
				case ARABIC -> number + ".";
				case ARABIC_IN_BRACKETS -> "（" + number + "）";
			};
		}

	}

	/**
	 * Reads the number a text begins with.
	 * @param bare half-width signs without spaces
	 */
	static Optional<Ordinal> of(String bare) {
		for (Style style : Style.values()) {
			Matcher matcher = style.pattern.matcher(bare);
			if (matcher.find()) {
				int number = value(matcher.group(1));
				return (number > 0) ? Optional.of(new Ordinal(style, number)) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** A text without the number it begins with. */
	static String strip(String bare) {
		for (Style style : Style.values()) {
			Matcher matcher = style.pattern.matcher(bare);
			if (matcher.find()) {
				return bare.substring(matcher.end());
			}
		}
		return bare;
	}

	private static int value(String written) {
		if (Character.isDigit(written.charAt(0))) {
			return Integer.parseInt(written);
		}
		int ten = written.indexOf('十');
		if (ten < 0) {
			return (written.length() == 1) ? DIGITS.indexOf(written) + 1 : 0;
		}
		int tens = (ten == 0) ? 1 : DIGITS.indexOf(written.charAt(ten - 1)) + 1;
		int ones = (ten == written.length() - 1) ? 0 : DIGITS.indexOf(written.charAt(ten + 1)) + 1;
		return tens * 10 + ones;
	}

	private static String chinese(int number) {
		String tens = (number < 10) ? "" : ((number < 20) ? "" : DIGITS.substring(number / 10 - 1, number / 10)) + "十";
		return tens + ((number % 10 == 0) ? "" : DIGITS.substring(number % 10 - 1, number % 10));
	}

	@Override
	public String toString() {
		return this.style.write(this.number);
	}

}
