package org.mingzhang.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A page as it is read.
 *
 * @param number its number in the document, from 1
 * @param frame the view in which its text is upright
 * @param display the view in which it is shown
 * @param box the page in the view in which it is read
 * @param strips its rows from top to bottom
 * @param pictures pictures on it
 * @param unreadable characters whose meaning the document does not tell
 * @param slanted characters that stand across the others
 */
record Page(int number, Frame frame, Frame display, Box box, List<Strip> strips, List<Box> pictures, int unreadable,
		int slanted) {

	/** Tenths of the font size from which a gap parts two texts of a line. */
	private static final int WIDE = 15;

	Page {
		strips = List.copyOf(strips);
		pictures = List.copyOf(pictures);
	}

	/**
	 * Finds the rows of a page.
	 * @param number its number, from 1
	 * @param paper the page's box in its own space
	 * @param turned quarter turns clockwise with which it is shown
	 * @param ink what it draws
	 */
	static Page of(int number, Box paper, int turned, Ink ink) {
		int quarters = quarters(ink.glyphs(), turned);
		Frame frame = Frame.of(paper, quarters);
		List<Glyph> glyphs = upright(ink.glyphs(), quarters, frame);
		int unreadable = (int) glyphs.stream().filter((glyph) -> !glyph.isReadable()).count();
		List<Glyph> marked = Cuts.marked(glyphs, upright(ink.hidden(), quarters, frame));
		List<Grid> grids = Grids.of(Ruling.of(ink.lines().stream().map(frame::show).toList()));
		return new Page(number, frame, Frame.of(paper, turned), frame.show(paper), strips(marked, grids),
				ink.pictures().stream().map(frame::show).toList(), unreadable, ink.glyphs().size() - glyphs.size());
	}

	private static List<Glyph> upright(List<Glyph> glyphs, int quarters, Frame frame) {
		List<Glyph> upright = new ArrayList<>(glyphs.size());
		for (Glyph glyph : glyphs) {
			if (glyph.quarters() == quarters) {
				upright.add(glyph.in(frame));
			}
		}
		return upright;
	}

	/** How most characters stand. */
	private static int quarters(List<Glyph> glyphs, int turned) {
		int[] votes = new int[4];
		glyphs.stream().mapToInt(Glyph::quarters).filter((quarters) -> quarters >= 0).forEach((it) -> votes[it]++);
		int most = turned;
		for (int i = 0; i < votes.length; i++) {
			most = (votes[i] > votes[most]) ? i : most;
		}
		return most;
	}

	/** Tables from the innermost outwards take their characters; the rest is text. */
	private static List<Strip> strips(List<Glyph> glyphs, List<Grid> grids) {
		TreeMap<Integer, List<Strip>> tables = new TreeMap<>();
		List<Glyph> outside = glyphs;
		for (Grid grid : grids.stream().sorted(Comparator.comparingLong(Page::area)).toList()) {
			List<Glyph> inside = outside.stream().filter((glyph) -> isIn(grid, glyph)).toList();
			outside = outside.stream().filter((glyph) -> !isIn(grid, glyph)).toList();
			tables.computeIfAbsent(grid.box().top(), (_) -> new ArrayList<>()).addAll(GridRows.of(grid, inside));
		}
		List<Strip> strips = new ArrayList<>();
		List<Strip> text = new ArrayList<>();
		for (Line line : Line.of(readable(outside))) {
			Strip strip = Strip.ofText(line.chunks(List.of(), WIDE));
			while (!tables.isEmpty() && tables.firstKey() < strip.box().top()) {
				strips.addAll(Columns.placed(text));
				text.clear();
				strips.addAll(tables.pollFirstEntry().getValue());
			}
			text.add(strip);
		}
		strips.addAll(Columns.placed(text));
		tables.values().forEach(strips::addAll);
		return strips;
	}

	/**
	 * Signs that mean nothing are left out of text, as the dots before items often are;
	 * where they touch a figure it is no longer one.
	 */
	private static List<Glyph> readable(List<Glyph> glyphs) {
		List<Glyph> readable = glyphs.stream().filter(Glyph::isReadable).toList();
		return (readable.size() == glyphs.size()) ? glyphs
				: Cuts.marked(readable, glyphs.stream().filter((glyph) -> !glyph.isReadable()).toList());
	}

	private static long area(Grid grid) {
		return (long) grid.box().width() * grid.box().height();
	}

	private static boolean isIn(Grid grid, Glyph glyph) {
		return grid.box().contains(glyph.box().middleX(), glyph.box().middleY());
	}

	/** The same page with other rows. */
	Page with(List<Strip> others) {
		return new Page(this.number, this.frame, this.display, this.box, others, this.pictures, this.unreadable,
				this.slanted);
	}

	/** Whether nothing on it can be read though something is printed. */
	boolean isPicture() {
		return this.strips.isEmpty() && (!this.pictures.isEmpty() || this.unreadable > 0);
	}

	/** A box of this page as the page is shown, in hundredths of a point. */
	Box shown(Box box) {
		return this.frame.show(box, this.display);
	}

}
