package org.mingzhang.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Characters on one base line, from left to right.
 *
 * @param glyphs the characters, at least one
 */
record Line(List<Glyph> glyphs) {

	/** Tenths of the font size that part the middles of two lines at least. */
	private static final int APART = 5;

	/** Tenths of the font size from which a gap is a space. */
	private static final int SPACE = 3;

	Line {
		glyphs = glyphs.stream().sorted(Comparator.comparingInt((Glyph glyph) -> glyph.box().left())).toList();
	}

	/** Sorts characters into lines, from top to bottom. */
	static List<Line> of(List<Glyph> glyphs) {
		List<Glyph> downwards = glyphs.stream()
			.sorted(Comparator.comparingInt((Glyph glyph) -> glyph.box().middleY()))
			.toList();
		List<Line> lines = new ArrayList<>();
		List<Glyph> open = new ArrayList<>();
		for (Glyph glyph : downwards) {
			if (!open.isEmpty() && isBelow(glyph, open.getFirst())) {
				lines.add(new Line(open));
				open.clear();
			}
			open.add(glyph);
		}
		if (!open.isEmpty()) {
			lines.add(new Line(open));
		}
		return lines;
	}

	private static boolean isBelow(Glyph glyph, Glyph first) {
		int size = Math.max(glyph.size(), first.size());
		return (glyph.box().middleY() - first.box().middleY()) * 10 > APART * size;
	}

	int middleY() {
		return this.glyphs.getFirst().box().middleY();
	}

	/**
	 * Splits the line.
	 * @param partings upright lines that part cells
	 * @param wide tenths of the font size from which a gap parts two stretches
	 * @return its stretches from left to right
	 */
	List<Chunk> chunks(List<Integer> partings, int wide) {
		List<Chunk> chunks = new ArrayList<>();
		Chunk open = null;
		for (Glyph glyph : this.glyphs) {
			Chunk next = new Chunk(glyph.text(), glyph.box(), glyph.size());
			if (open == null) {
				open = next;
				continue;
			}
			int gap = glyph.box().left() - open.box().right();
			int size = Math.max(open.size(), glyph.size());
			if (gap * 10 >= wide * size || isBetweenFigures(open, next, gap, size) || isParted(open, next, partings)) {
				chunks.add(open);
				open = next;
			}
			else {
				open = open.and(next, gap * 10 >= SPACE * size && !isSpread(open, next, gap, size));
			}
		}
		if (open != null) {
			chunks.add(open);
		}
		return chunks;
	}

	/** Figures have no spaces in them; behind an amount a space parts it from a text. */
	private static boolean isBetweenFigures(Chunk before, Chunk next, int gap, int size) {
		if (gap * 10 < SPACE * size) {
			return false;
		}
		char last = before.text().charAt(before.text().length() - 1);
		boolean figures = isDigit(last) && isDigit(next.text().charAt(0));
		return figures || (gap * 10 >= 2 * SPACE * size && isDigit(last) && before.isAmount());
	}

	private static boolean isDigit(char symbol) {
		return symbol >= '0' && symbol <= '9';
	}

	/** Spread text has gaps between all its characters, which are no spaces. */
	private static boolean isSpread(Chunk before, Chunk next, int gap, int size) {
		return gap < size && isWide(before.text().charAt(before.text().length() - 1)) && isWide(next.text().charAt(0));
	}

	private static boolean isWide(char symbol) {
		return symbol >= 0x2E80 || symbol == '“' || symbol == '”' || symbol == '—' || symbol == '…';
	}

	/**
	 * Whether an upright line stands between two characters. Text that is too long for
	 * its cell is printed over the line, without a gap.
	 */
	private static boolean isParted(Chunk before, Chunk next, List<Integer> partings) {
		int from = before.box().right();
		int to = next.box().left();
		boolean runsOver = to - from < 60 && Character
			.isDigit(before.text().charAt(before.text().length() - 1)) == Character.isDigit(next.text().charAt(0));
		return !runsOver && partings.stream().anyMatch((x) -> x >= from - 100 && x <= to + 100);
	}

}
