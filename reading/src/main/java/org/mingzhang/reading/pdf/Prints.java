package org.mingzhang.reading.pdf;

import org.jspecify.annotations.Nullable;

/**
 * Which characters stand where on a page, so that one that is printed again in its place,
 * as bold made by printing twice, is known.
 */
final class Prints {

	/** Bold made by printing twice shifts by less than this. */
	private static final int SHIFT = 100;

	/** Side of the squares that characters are looked up by. */
	private static final int SQUARE = 800;

	/** How many lists the characters are spread over; a power of two. */
	private static final int LISTS = 2048;

	private final @Nullable Entry[] lists = new Entry[LISTS];

	private record Entry(Glyph glyph, @Nullable Entry next) {
	}

	/** Adds a character; returns whether it was not there. */
	boolean add(Glyph glyph) {
		if (has(glyph)) {
			return false;
		}
		int list = list(glyph.box().left(), glyph.box().top());
		this.lists[list] = new Entry(glyph, this.lists[list]);
		return true;
	}

	/** Whether the same character stands in the same place, or nearly. */
	boolean has(Glyph glyph) {
		int left = glyph.box().left();
		int top = glyph.box().top();
		int first = list(left - SHIFT, top - SHIFT);
		int beside = list(left + SHIFT, top - SHIFT);
		int below = list(left - SHIFT, top + SHIFT);
		int last = list(left + SHIFT, top + SHIFT);
		return has(first, glyph) || (beside != first && has(beside, glyph)) || (below != first && has(below, glyph))
				|| (last != beside && last != below && has(last, glyph));
	}

	private boolean has(int list, Glyph glyph) {
		int shift = Math.min(SHIFT, Math.max(glyph.box().width(), glyph.box().height()) / 4);
		for (Entry entry = this.lists[list]; entry != null; entry = entry.next()) {
			Box box = entry.glyph().box();
			if (Math.abs(box.left() - glyph.box().left()) <= shift && Math.abs(box.top() - glyph.box().top()) <= shift
					&& entry.glyph().text().equals(glyph.text())) {
				return true;
			}
		}
		return false;
	}

	private static int list(int x, int y) {
		return (Math.floorDiv(x, SQUARE) + 61 * Math.floorDiv(y, SQUARE)) & (LISTS - 1);
	}

}
