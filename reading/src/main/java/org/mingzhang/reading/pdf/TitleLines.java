package org.mingzhang.reading.pdf;

import java.util.List;
import java.util.regex.Pattern;

import org.mingzhang.reading.document.Glyphs;

/**
 * Which lines are titles: in the middle of the page and larger than the text.
 *
 * @param size font size of the text
 */
record TitleLines(int size) {

	private static final int LONGEST = 40;

	/** Lines of text are at least so long. */
	private static final int TEXT = 15;

	private static final Pattern SENTENCE = Pattern.compile("[。;:,!?]");

	/** Words that a title which goes on in the next line does not end with. */
	private static final Pattern COMPLETE = Pattern.compile(".*(?:表|说明|概况|解释|目录|职能|职责|设置|构成)$");

	static TitleLines of(List<Page> pages) {
		int[] sizes = pages.stream()
			.flatMap((page) -> page.strips().stream())
			.filter((strip) -> !strip.placed() && strip.text().length() >= TEXT)
			.mapToInt(Strip::size)
			.sorted()
			.toArray();
		return new TitleLines((sizes.length > 0) ? sizes[sizes.length / 2] : Integer.MAX_VALUE / 100);
	}

	boolean isTitle(Page page, Strip strip) {
		String key = Glyphs.squeeze(strip.text());
		return isInTheMiddle(page, strip) && strip.size() * 20L >= this.size * 23L && key.length() <= LONGEST
				&& !SENTENCE.matcher(key).find();
	}

	private static boolean isInTheMiddle(Page page, Strip strip) {
		int aside = Math.abs(strip.box().middleX() - page.box().middleX());
		return !strip.placed() && strip.printed().size() == 1 && aside * 25 <= page.box().width();
	}

	private static boolean isUnfinished(String key) {
		return !SENTENCE.matcher(key).find() && !COMPLETE.matcher(key).matches();
	}

	/** Whether a title or heading that did not fit into its line goes on in the next. */
	static boolean goesOn(Page page, Strip title, Strip next) {
		return isInTheMiddle(page, title) && isInTheMiddle(page, next) && Math.abs(title.size() - next.size()) <= 50
				&& title.box().width() * 2 >= page.box().width() && next.box().width() < title.box().width()
				&& next.box().top() - title.box().bottom() <= 2 * next.size()
				&& isUnfinished(Glyphs.squeeze(title.text())) && !SENTENCE.matcher(Glyphs.squeeze(next.text())).find();
	}

}
