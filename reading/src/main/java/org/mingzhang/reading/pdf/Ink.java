package org.mingzhang.reading.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a page draws, as far as it can be seen, in the page's own space. */
final class Ink {

	/** A line drawn thicker than this is a bar. */
	private static final int THICK = 300;

	/** More lines than this are a drawing, not a table. */
	private static final int MOST_LINES = 60_000;

	private static final int MOST_HIDDEN = 100_000;

	private final List<Glyph> glyphs = new ArrayList<>();

	private final List<Glyph> hidden = new ArrayList<>();

	private final List<Box> lines = new ArrayList<>();

	private final List<Box> pictures = new ArrayList<>();

	private final Prints prints = new Prints();

	/** Adds a character, unless the same was printed there before. */
	void add(Glyph glyph) {
		if (this.prints.add(glyph)) {
			this.glyphs.add(glyph);
		}
	}

	/** Adds a character that the clipping hides; only those of figures matter. */
	void addHidden(Glyph glyph) {
		if (glyph.isOfFigure() && this.hidden.size() < MOST_HIDDEN) {
			this.hidden.add(glyph);
		}
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

	/** Characters of figures that cannot be seen, nor were printed again. */
	List<Glyph> hidden() {
		return this.hidden.stream().filter((glyph) -> !this.prints.has(glyph)).toList();
	}

}
