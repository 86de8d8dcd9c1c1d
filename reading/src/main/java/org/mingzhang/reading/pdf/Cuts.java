package org.mingzhang.reading.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mingzhang.reading.document.Glyphs;

/**
 * Figures of which only a part can be seen: cut by the edge of the page or of a narrow
 * cell, or printed in part with characters that mean nothing. What is left would read as
 * another figure, so it is marked.
 */
final class Cuts {

	/** Height of the stripes that characters are looked up in. */
	private static final int STRIPE = 400;

	private final Map<Integer, List<Glyph>> figures = new HashMap<>();

	private final Set<Glyph> goingOn = new HashSet<>();

	private final Set<Glyph> begun = new HashSet<>();

	/**
	 * Marks them.
	 * @param seen the characters that can be read
	 * @param lost the characters of figures that cannot be seen or read
	 * @return the characters, those that lost ones stand next to with a mark
	 */
	static List<Glyph> marked(List<Glyph> seen, List<Glyph> lost) {
		return lost.isEmpty() ? seen : new Cuts().mark(seen, lost);
	}

	private List<Glyph> mark(List<Glyph> seen, List<Glyph> lost) {
		for (Glyph glyph : seen) {
			if (glyph.isOfFigure()) {
				this.figures.computeIfAbsent(stripe(glyph), (_) -> new ArrayList<>()).add(glyph);
			}
		}
		lost.forEach(this::lookAround);
		return seen.stream().map(this::marked).toList();
	}

	private void lookAround(Glyph lost) {
		for (int stripe = stripe(lost) - 1; stripe <= stripe(lost) + 1; stripe++) {
			for (Glyph glyph : this.figures.getOrDefault(stripe, List.of())) {
				if (glyph.touches(lost)) {
					boolean behind = lost.box().middleX() > glyph.box().middleX();
					(behind ? this.goingOn : this.begun).add(glyph);
				}
			}
		}
	}

	private Glyph marked(Glyph glyph) {
		String before = this.begun.contains(glyph) ? Glyphs.CUT : "";
		String behind = this.goingOn.contains(glyph) ? Glyphs.CUT : "";
		return (before + behind).isEmpty() ? glyph : glyph.reading(before + glyph.text() + behind);
	}

	private static int stripe(Glyph glyph) {
		return Math.floorDiv(glyph.box().middleY(), STRIPE);
	}

}
