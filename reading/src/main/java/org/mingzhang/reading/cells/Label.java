package org.mingzhang.reading.cells;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mingzhang.reading.document.Glyphs;

/** Labels as they are compared: without spaces, quotes, enumerators and 其中. */
final class Label {

	private static final Pattern ENUMERATOR = Pattern
		.compile("(?:其中[:,]?)?(?:\\([一二三四五六七八九十廿卅百\\d]+\\)|[一二三四五六七八九十廿卅百\\d]+[、.,])?(?:其中[:,]?)?");

	private static final Pattern SPREAD = Pattern
		.compile("(?<=[\\p{IsHan}（）()、，])[\\s\\u3000\\u00a0]+(?=[\\p{IsHan}（）()、，])");

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

	private static final Pattern BEFORE_ENUMERATOR = Pattern
		.compile("(?<=[^\\s一二三四五六七八九十廿卅(（])(?=[一二三四五六七八九十廿卅]{1,3}、)");

	private Label() {
	}

	/** The words of a label. */
	static String core(String label) {
		String key = Glyphs.squeeze(label).replace("\"", "").replace("'", "").replace("*", "");
		Matcher enumerator = ENUMERATOR.matcher(key);
		return enumerator.lookingAt() ? key.substring(enumerator.end()) : key;
	}

	/** Whether a label begins with 一、 or （一）. */
	static boolean isEnumerated(String label) {
		Matcher enumerator = ENUMERATOR.matcher(Glyphs.squeeze(label));
		return enumerator.lookingAt() && enumerator.end() > 0;
	}

	/** The words of a stretch of labels: parted by spaces, and before an enumerator. */
	static List<String> words(String text) {
		return SPACES.splitAsStream(BEFORE_ENUMERATOR.matcher(text).replaceAll(" "))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	/** A label as printed, with the spaces that only spread it taken out. */
	static String printed(String label) {
		return SPREAD.matcher(label.strip()).replaceAll("");
	}

	/**
	 * Tells whether two cores differ by at most one character of several, as one slip of
	 * a scanner makes them.
	 */
	static boolean alike(String one, String other) {
		if (one.equals(other)) {
			return true;
		}
		if (Math.min(one.length(), other.length()) < 5 || Math.abs(one.length() - other.length()) > 1) {
			return false;
		}
		int same = 0;
		while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
			same++;
		}
		String oneRest = one.substring(same);
		String otherRest = other.substring(same);
		return behindFirst(oneRest).equals(behindFirst(otherRest)) || behindFirst(oneRest).equals(otherRest)
				|| oneRest.equals(behindFirst(otherRest));
	}

	private static String behindFirst(String text) {
		return text.isEmpty() ? text : text.substring(1);
	}

}
