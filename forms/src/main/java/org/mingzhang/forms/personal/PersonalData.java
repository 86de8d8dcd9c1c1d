package org.mingzhang.forms.personal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds and hides personal data in running text: telephone and identity card numbers,
 * mail addresses, and the names that follow 填报人, 联系人 and the like. Amounts, codes and
 * dates stay.
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

	private static final List<Trace> TRACES = List.of(
			// identity card: region, date of birth, serial number
			new Trace(Detail.IDENTITY_CARD, Pattern.compile(
					"(?<![\\dA-Za-z])[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![\\dA-Za-z])",
					FLAGS), HIDDEN),
			new Trace(Detail.MOBILE,
					Pattern.compile(NOT_AFTER_DIGIT + "(?:\\+?86" + DASH + "?)?[1１][3-9３-９]\\d" + DASH + "?\\d{4}"
							+ DASH + "?\\d{4}" + NOT_BEFORE_DIGIT, FLAGS),
					HIDDEN),
			// fixed line with its area code
			new Trace(Detail.TELEPHONE,
					Pattern.compile(NOT_AFTER_DIGIT + "[(（]?[0０]\\d{2,3}(?:[)）]|" + DASH + ")" + DASH + "?\\d{7,8}"
							+ NOT_BEFORE_DIGIT, FLAGS),
					HIDDEN),
			new Trace(Detail.MAIL, Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"), HIDDEN),
			// a number of any kind that is said to be a telephone's
			new Trace(Detail.TELEPHONE,
					Pattern.compile("(" + CONTACT + "[:：\\s]*)[\\d(（][\\d\\s()（）/、,，-]{5,}\\d", FLAGS), "$1" + HIDDEN),
			// a name of two to four characters that is said to be a person's
			new Trace(Detail.NAME,
					Pattern.compile("(" + PERSON + "(?:[:：]\\s*|\\s+))([\\p{IsHan}·]{2,4}?)(?=$|[^\\p{IsHan}·]|"
							+ CONTACT + "|" + PERSON + "|联系)", FLAGS),
					"$1" + HIDDEN));

	private PersonalData() {
	}

	/**
	 * Hides personal data.
	 * @param text any text
	 * @return the text to publish
	 */
	public static String hideIn(String text) {
		String shown = text;
		for (Trace trace : TRACES) {
			shown = trace.pattern().matcher(shown).replaceAll(trace.shown());
		}
		return shown;
	}

	/**
	 * Finds personal data.
	 * @param text any text
	 * @return the kinds it holds
	 */
	public static Set<Detail> in(String text) {
		Set<Detail> details = EnumSet.noneOf(Detail.class);
		String rest = text;
		for (Trace trace : TRACES) {
			String shown = trace.pattern().matcher(rest).replaceAll(trace.shown());
			if (!shown.equals(rest)) {
				details.add(trace.detail());
				rest = shown;
			}
		}
		return details;
	}

	/**
	 * How a kind of personal data shows.
	 *
	 * @param detail the kind
	 * @param pattern how to know it
	 * @param shown what is printed instead
	 */
	private record Trace(Detail detail, Pattern pattern, String shown) {
	}

}
