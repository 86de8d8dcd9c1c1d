package org.mingzhang.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.mingzhang.forms.Amount;
import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Piece;

/**
 * A line of a text document, without the markup that converters leave.
 *
 * @param number its number, from 1
 * @param text its text
 */
record TextLine(int number, String text) {

	private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");

	private static final Pattern TAG = Pattern
		.compile("</?(?:b|i|u|p|br|em|strong|span|font|sup|sub|div)(?:\\s[^<>]{0,200})?/?>", Pattern.CASE_INSENSITIVE);

	private static final Pattern HEADING_MARK = Pattern.compile("^\\s*(?:#{1,6}\\s+|[-*+]\\s+(?=[\\p{IsHan}（(]))");

	/**
	 * Splits a text into lines. A page break inside a line splits it too, but does not
	 * count as a line.
	 */
	static List<TextLine> split(String text) {
		List<TextLine> lines = new ArrayList<>();
		int number = 0;
		for (String line : BREAK.split(text, -1)) {
			number++;
			for (String part : line.split("\f", -1)) {
				lines.add(new TextLine(number, withoutMarkup(part)));
			}
		}
		return lines;
	}

	/**
	 * Tells whether tables are kept with one cell per line. Then many lines are a tab and
	 * a figure, or a tab alone; indented paragraphs are neither.
	 */
	static boolean keepOneCellPerLine(List<TextLine> lines) {
		List<TextLine> single = lines.stream().filter(TextLine::isSingleCell).toList();
		long figures = single.stream()
			.filter((line) -> line.isBlank() || Amount.isPrintedIn(line.text().strip()))
			.count();
		long tabbed = lines.stream().filter((line) -> line.isTabbed() && !line.isSingleCell()).count();
		return single.size() > tabbed && figures * 4 > single.size();
	}

	private static String withoutMarkup(String line) {
		String plain = line;
		if (plain.indexOf('<') >= 0) {
			plain = TAG.matcher(plain).replaceAll("");
		}
		if (plain.indexOf('&') >= 0) {
			plain = plain.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
		}
		return HEADING_MARK.matcher(plain.replace("**", "")).replaceFirst("");
	}

	boolean isBlank() {
		return Glyphs.isBlank(this.text);
	}

	/** One tab, at the beginning. */
	boolean isSingleCell() {
		return this.text.lastIndexOf('\t') == 0;
	}

	/**
	 * Whether a tab stands between two texts; one before or behind a text is only an
	 * indent.
	 */
	boolean isTabbed() {
		boolean inside = this.text.strip().indexOf('\t') >= 0;
		boolean before = this.text.startsWith("\t");
		return inside || (before && this.text.chars().filter((symbol) -> symbol == '\t').count() > 1);
	}

	Piece singleCell() {
		return Piece.ofLine(this.number, this.text.substring(1));
	}

	List<Piece> cells() {
		List<Piece> cells = new ArrayList<>();
		for (String cell : this.text.split("\t", -1)) {
			cells.add(Piece.ofLine(this.number, cell));
		}
		return cells;
	}

}
