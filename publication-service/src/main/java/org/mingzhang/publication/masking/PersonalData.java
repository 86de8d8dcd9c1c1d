package org.mingzhang.publication.masking;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Hides personal data in running text: telephone and identity card numbers, mail
 * addresses, and the names that follow 填报人, 联系人 and the like. Amounts, codes and dates
 * stay.
 */
public final class PersonalData {

	/** What is printed instead. */
	public static final String HIDDEN = "***";

	private static final String NOT_AFTER_DIGIT = "(?<![\\d.,])";

	private static final String NOT_BEFORE_DIGIT = "(?![\\d,]|\\.\\d)";

	private static final String DASH = "[-－—–‐ ]";

	/** Titles of the people whose names forms ask for. */
	private static final String PERSON = "(?:填报人|填表人|制表人|经办人|联系人|审核人|负责人)(?:姓名|签字|签章)?";

	private static final String CONTACT = "(?:电\\s*话|手\\s*机|传\\s*真|联系方式)(?:号\\s*码)?";

	private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

	private static final List<Pattern> NUMBERS = List.of(
			// identity card: region, date of birth, serial number
			Pattern.compile(
					"(?<![\\dA-Za-z])[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![\\dA-Za-z])",
					FLAGS),
			// mobile
			Pattern.compile(NOT_AFTER_DIGIT + "(?:\\+?86" + DASH + "?)?[1１][3-9３-９]\\d" + DASH + "?\\d{4}" + DASH
					+ "?\\d{4}" + NOT_BEFORE_DIGIT, FLAGS),
			// fixed line with its area code
			Pattern.compile(
					NOT_AFTER_DIGIT + "[(（]?[0０]\\d{2,3}(?:[)）]|" + DASH + ")" + DASH + "?\\d{7,8}" + NOT_BEFORE_DIGIT,
					FLAGS),
			Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"));

	/** A number of any kind that is said to be a telephone's. */
	private static final Pattern SAID_NUMBER = Pattern
		.compile("(" + CONTACT + "[:：\\s]*)[\\d(（][\\d\\s()（）/、,，-]{5,}\\d", FLAGS);

	/** A name of two to four characters that is said to be a person's. */
	private static final Pattern SAID_NAME = Pattern.compile("(" + PERSON
			+ "(?:[:：]\\s*|\\s+))([\\p{IsHan}·]{2,4}?)(?=$|[^\\p{IsHan}·]|" + CONTACT + "|" + PERSON + "|联系)", FLAGS);

	private PersonalData() {
	}

	/**
	 * Hides personal data.
	 * @param text any text
	 * @return the text to publish
	 */
	public static String hideIn(String text) {
		String shown = text;
		for (Pattern number : NUMBERS) {
			shown = number.matcher(shown).replaceAll(HIDDEN);
		}
		shown = SAID_NUMBER.matcher(shown).replaceAll("$1" + HIDDEN);
		return SAID_NAME.matcher(shown).replaceAll("$1" + HIDDEN);
	}

}
