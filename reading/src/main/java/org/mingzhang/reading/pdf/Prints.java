package org.mingzhang.reading.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which characters stand where on a page, so that one that is printed again in its place,
 * as bold made by printing twice, is known.
 */
final class Prints {

	/** Bold made by printing twice shifts by less than this. */
	private static final int SHIFT = 100;

	/** Side of the squares that characters are kept in. */
	private static final int SQUARE = 800;

	private final Map<Long, List<Glyph>> squares = new HashMap<>();

	/** Adds a character; returns whether it was not there. */
	boolean add(Glyph glyph) {
		if (has(glyph)) {
			return false;
		}
		this.squares.computeIfAbsent(square(glyph.box().left(), glyph.box().top()), (_) -> new ArrayList<>(4))
			.add(glyph);
		return true;
	}

	/** Whether the same character stands in the same place, or nearly. */
	boolean has(Glyph glyph) {
		int left = glyph.box().left();
		int top = glyph.box().top();
		long first = square(left - SHIFT, top - SHIFT);
		long last = square(left + SHIFT, top + SHIFT);
		if (first == last) {
			return has(first, glyph);
		}
		long beside = square(left + SHIFT, top - SHIFT);
		long below = square(left - SHIFT, top + SHIFT);
		return has(first, glyph) || has(last, glyph) || (beside != first && beside != last && has(beside, glyph))
				|| (below != first && below != last && has(below, glyph));
	}

	private boolean has(long square, Glyph glyph) {
		for (Glyph other : this.squares.getOrDefault(square, List.of())) {
			int shift = Math.min(SHIFT, Math.max(glyph.box().width(), glyph.box().height()) / 4);
			if (Math.abs(other.box().left() - glyph.box().left()) <= shift
					&& Math.abs(other.box().top() - glyph.box().top()) <= shift && other.text().equals(glyph.text())) {
				return true;
			}
		}
		return false;
	}

	private static long square(int x, int y) {
		return ((long) Math.floorDiv(x, SQUARE) << 32) | (Math.floorDiv(y, SQUARE) & 0xFFFFFFFFL);
	}

}
