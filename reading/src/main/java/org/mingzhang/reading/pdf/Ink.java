package org.mingzhang.reading.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a page draws, as far as it can be seen, in the page's own space. */
final class Ink {

	/** Bold made by printing twice shifts by less than this. */
	private static final int SHIFT = 100;

	/** A line drawn thicker than this is a bar. */
	private static final int THICK = 300;

	/** More lines than this are a drawing, not a table. */
	private static final int MOST_LINES = 60_000;

	private record Print(String text, int x, int y) {
	}

	private final List<Glyph> glyphs = new ArrayList<>();

	private final List<Box> lines = new ArrayList<>();

	private final List<Box> pictures = new ArrayList<>();

	private final Set<Print> prints = new HashSet<>();

	private int unreadable;

	/** Adds a character, unless the same was printed there before. */
	void add(Glyph glyph) {
		int x = Math.floorDiv(glyph.box().left(), SHIFT);
		int y = Math.floorDiv(glyph.box().top(), SHIFT);
		for (int dx = -1; dx <= 1; dx++) {
			for (int dy = -1; dy <= 1; dy++) {
				if (this.prints.contains(new Print(glyph.text(), x + dx, y + dy))) {
					return;
				}
			}
		}
		this.prints.add(new Print(glyph.text(), x, y));
		this.glyphs.add(glyph);
	}

	/** Notes a character whose meaning the document does not tell. */
	void addUnreadable() {
		this.unreadable++;
	}

	/** Adds a drawn stretch if it is thin enough for a ruled line. */
	void addLine(Box line) {
		boolean thin = Math.min(line.width(), line.height()) <= THICK && Math.max(line.width(), line.height()) > 0;
		if (thin && this.lines.size() < MOST_LINES) {
			this.lines.add(line);
		}
	}

	void addPicture(Box picture) {
		if (picture.width() > 0 && picture.height() > 0) {
			this.pictures.add(picture);
		}
	}

	List<Glyph> glyphs() {
		return Collections.unmodifiableList(this.glyphs);
	}

	List<Box> lines() {
		return Collections.unmodifiableList(this.lines);
	}

	List<Box> pictures() {
		return Collections.unmodifiableList(this.pictures);
	}

	int unreadable() {
		return this.unreadable;
	}

}
