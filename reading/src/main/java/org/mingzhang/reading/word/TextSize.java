package org.mingzhang.reading.word;

import java.util.List;
import java.util.regex.Pattern;

import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.word.Block.Look;
import org.mingzhang.reading.word.Block.Paragraph;

/**
 * Which paragraphs are titles: of a level in the outline, or in the middle and larger
 * than the text.
 *
 * @param size size of the text in half points
 */
record TextSize(int size) {

	/** Paragraphs of text are at least so long. */
	private static final int TEXT = 15;

	/** What office documents are set in that have no text to tell: 小四. */
	private static final int USUAL = 24;

	/** What the standard says of characters of which nobody says a size. */
	private static final int UNSAID = 20;

	private static final int LONGEST = 40;

	private static final int LEVELS = 3;

	private static final Pattern SENTENCE = Pattern.compile("[。;:,!?]");

	/** What is numbered with digits is an item, whatever its style. */
	private static final Pattern ITEM = Pattern.compile("^\\(?\\d{1,2}(?:[.、)]|\\.\\d).*");

	static TextSize of(List<Block> blocks) {
		int[] sizes = blocks.stream()
			.filter(Paragraph.class::isInstance)
			.map(Paragraph.class::cast)
			.filter((paragraph) -> paragraph.text().length() >= TEXT && !paragraph.look().centred())
			.mapToInt((paragraph) -> size(paragraph.look()))
			.sorted()
			.toArray();
		return new TextSize((sizes.length > 0) ? sizes[sizes.length / 2] : USUAL);
	}

	/** The level of the section that a line begins as a title; 0 if it is none. */
	int titleLevel(Look look, String line) {
		String key = Glyphs.squeeze(line);
		if (look.contents() || key.isEmpty() || key.length() > LONGEST || SENTENCE.matcher(key).find()
				|| ITEM.matcher(key).matches()) {
			return 0;
		}
		if (look.outline() < 9) {
			return Math.min(look.outline() + 1, LEVELS);
		}
		return (look.centred() && size(look) * 20L >= this.size * 23L) ? 1 : 0;
	}

	private static int size(Look look) {
		return (look.size() > 0) ? look.size() : UNSAID;
	}

}
