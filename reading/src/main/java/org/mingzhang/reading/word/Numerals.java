package org.mingzhang.reading.word;

import java.util.Locale;

/** Numbers as lists print them: 一, 甲, 壹, ①, IV, c, ３. */
final class Numerals {

	private static final String DIGITS = "〇一二三四五六七八九";

	private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";

	private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

	private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

	private static final String[] ROMAN = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };

	private static final int[] ROMAN_VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };

	private static final int MOST = 9999;

	private Numerals() {
	}

	/**
	 * Prints a number.
	 * @param number the number
	 * @param format the format by its name in the standard; one that is not known prints
	 * plain digits
	 * @return the number as printed
	 */
	static String of(int number, String format) {
		String plain = Integer.toString(number);
		if (number < 1 || number > MOST) {
			return format.equals("none") || format.equals("bullet") ? "" : plain;
		}
		return switch (format) {
			case "none", "bullet" -> "";
			case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
					"taiwaneseCountingThousand", "koreanCounting" ->
				counting(number, DIGITS, "", "十", "百", "千");
			case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
				counting(number, LEGAL_DIGITS, "", "拾", "佰", "仟");
			case "ideographDigital", "taiwaneseDigital", "koreanDigital2", "japaneseDigitalTenThousand" ->
				shifted(plain, DIGITS);
			case "decimalFullWidth", "decimalFullWidth2" -> shifted(plain, "０１２３４５６７８９");
			case "ideographTraditional" -> one(number, STEMS, plain);
			case "ideographZodiac" -> one(number, BRANCHES, plain);
			case "ideographZodiacTraditional" ->
				one((number - 1) % 60 % 10 + 1, STEMS, plain) + one((number - 1) % 60 % 12 + 1, BRANCHES, plain);
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number, plain);
			case "decimalEnclosedFullstop" -> symbol(number, '⒈', plain + ".");
			case "decimalEnclosedParen" -> symbol(number, '⑴', "(" + plain + ")");
			case "ideographEnclosedCircle" -> (number <= 10) ? symbol(number, '㊀', plain) : plain;
			case "decimalZero" -> (number < 10) ? "0" + plain : plain;
			case "upperRoman" -> roman(number);
			case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
			case "upperLetter" -> letters(number, 'A');
			case "lowerLetter" -> letters(number, 'a');
			default -> plain;
		};
	}

	/** 十二, 二十, 一百零一 and so on. */
	private static String counting(int number, String digits, String... units) {
		StringBuilder counted = new StringBuilder();
		String plain = Integer.toString(number);
		boolean zero = false;
		for (int i = 0; i < plain.length(); i++) {
			int digit = plain.charAt(i) - '0';
			String unit = units[plain.length() - 1 - i];
			boolean ten = digit == 1 && counted.isEmpty() && unit.equals("十");
			if (digit > 0) {
				counted.append(zero ? "零" : "").append(ten ? "" : digits.charAt(digit)).append(unit);
			}
			zero = digit == 0;
		}
		return counted.toString();
	}

	private static String shifted(String plain, String digits) {
		StringBuilder shifted = new StringBuilder();
		plain.chars().forEach((digit) -> shifted.append(digits.charAt(digit - '0')));
		return shifted.toString();
	}

	private static String one(int number, String symbols, String otherwise) {
		return (number <= symbols.length()) ? symbols.substring(number - 1, number) : otherwise;
	}

	private static String circled(int number, String otherwise) {
		if (number <= 20) {
			return symbol(number, '①', otherwise);
		}
		if (number <= 35) {
			return symbol(number - 20, '㉑', otherwise);
		}
		return (number <= 50) ? Character.toString('㊱' + number - 36) : otherwise;
	}

	private static String symbol(int number, char first, String otherwise) {
		return (number <= 20) ? Character.toString(first + number - 1) : otherwise;
	}

	private static String roman(int number) {
		StringBuilder roman = new StringBuilder();
		int rest = number;
		for (int i = 0; i < ROMAN.length; i++) {
			while (rest >= ROMAN_VALUES[i]) {
				roman.append(ROMAN[i]);
				rest -= ROMAN_VALUES[i];
			}
		}
		return roman.toString();
	}

	/** a … z, aa, bb, as word processors count. */
	private static String letters(int number, char first) {
		return Character.toString(first + (number - 1) % 26).repeat((number - 1) / 26 + 1);
	}

}
