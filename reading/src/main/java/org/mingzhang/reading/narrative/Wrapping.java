package org.mingzhang.reading.narrative;

import java.util.List;

import org.mingzhang.reading.document.Row;

/**
 * Whether the lines of a text were broken at a fixed width, as on a printed page, and at
 * which: only a line as wide as the page goes on in the next.
 *
 * @param width the width in Chinese characters; 0 if lines were not broken
 */
record Wrapping(int width) {

	private static final int SHORTEST = 10;

	private static final int RAGGED = 3;

	private static final String ENDED = "。;:!?)\"";

	static Wrapping of(List<Row> rows) {
		int[] widths = rows.stream()
			.filter((row) -> !row.placed())
			.mapToInt((row) -> width(row.text()))
			.filter((width) -> width >= SHORTEST)
			.sorted()
			.toArray();
		if (widths.length == 0) {
			return new Wrapping(0);
		}
		int widest = widths[widths.length * 9 / 10];
		long full = 0;
		long wider = 0;
		for (int width : widths) {
			full += (Math.abs(width - widest) <= RAGGED) ? 1 : 0;
			wider += (width > widest + RAGGED) ? 1 : 0;
		}
		boolean broken = full * 3 > widths.length && wider * 20 <= widths.length;
		return new Wrapping(broken ? widest : 0);
	}

	/** Whether a line is as wide as the page, as a heading hardly is. */
	boolean isAsWide(Row row) {
		return this.width > 0 && width(row.text()) >= this.width - RAGGED;
	}

	/**
	 * Whether a line fills the page, so that its sentence may go on in the next. One that
	 * ends in the middle of a sentence need not fill it all: a word that did not fit
	 * leaves a gap.
	 */
	boolean isFull(Row row) {
		boolean ended = ENDED.indexOf(row.key().charAt(row.key().length() - 1)) >= 0;
		return isAsWide(row) || (this.width > 0 && !ended && width(row.text()) * 4 >= this.width * 3);
	}

	/** Half-width characters take half the space of a Chinese one. */
	private static int width(String text) {
		int halves = 0;
		for (int i = 0; i < text.length(); i++) {
			halves += (text.charAt(i) < 0x2E80 && text.charAt(i) != '—' && text.charAt(i) != '“'
					&& text.charAt(i) != '”') ? 1 : 2;
		}
		return (halves + 1) / 2;
	}

}
