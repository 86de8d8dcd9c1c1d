package org.mingzhang.reading.recognition;

import java.util.regex.Pattern;

import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Row;

/** Headings of the narrative, page numbers, and the words that begin a note. */
public final class Heading {

	private static final int LONGEST = 40;

	private static final String FIRST = "第(一二三四五六七八九十";

	private static final Pattern PART = Pattern.compile("^第[一二三四五六七八九十\\d]{1,3}(?:部分|章|篇).*");

	private static final Pattern SECTION = Pattern.compile("^[一二三四五六七八九十]{1,3}、.*");

	private static final Pattern SUBSECTION = Pattern.compile("^\\([一二三四五六七八九十]{1,3}\\).*");

	private static final Pattern SENTENCE = Pattern.compile("[。;:,!?]");

	private static final Pattern SUBJECT = Pattern.compile(".*(?:说明|情况|概况|职责|职能|解释|附件|构成|设置|信息|事项|目标|原因)$");

	private static final Pattern PAGE = Pattern
		.compile("-{1,2}\\d{1,4}-{1,2}|第\\d{1,4}页(?:[,/]?共\\d{1,4}页)?|·\\d{1,4}·|[Pp]age\\d{1,4}(?:of\\d{1,4})?");

	private static final Pattern NOTE = Pattern.compile("^(?:注|说明|备注|附注)(?:[:.]|\\d[.、:]).*");

	private Heading() {
	}

	/**
	 * The level of a heading.
	 * @param row a row
	 * @return 1 for 第一部分, 2 for 一、, 3 for （一）, 0 if it is no heading
	 */
	public static int level(Row row) {
		String key = row.key();
		boolean begins = FIRST.indexOf(key.charAt(0)) >= 0;
		if (!begins || row.placed() || key.length() > LONGEST || SENTENCE.matcher(key).find()) {
			return 0;
		}
		if (PART.matcher(key).matches()) {
			return 1;
		}
		if (SECTION.matcher(key).matches()) {
			return 2;
		}
		return SUBSECTION.matcher(key).matches() ? 3 : 0;
	}

	/**
	 * Whether a row ends the form before it: a heading of the text that speaks about
	 * forms, whether a number or its print tells that it is one.
	 */
	static boolean endsForm(Row row) {
		int level = level(row);
		return level == 1 || ((level == 2 || row.title()) && SUBJECT.matcher(row.key()).matches());
	}

	/**
	 * Tells whether a row is only the number of a page.
	 * @param row a row
	 * @return whether it is {@code - 4 -} or 第4页
	 */
	public static boolean isPageNumber(Row row) {
		return PAGE.matcher(row.key()).matches();
	}

	/** Whether a text begins a note: 注：, 说明：, 备注：. */
	static boolean beginsNote(String text) {
		return NOTE.matcher(Glyphs.squeeze(text)).matches();
	}

}
