package org.mingzhang.reading.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A printed row. It is either a row of a table, whose pieces are its cells, blank ones
 * included, so that a piece's index tells its column; or a line of text, which may have
 * lost blank cells.
 */
public final class Row {

	private final List<Piece> pieces;

	private final boolean placed;

	private final int titleLevel;

	private final String text;

	private final String key;

	private Row(List<Piece> pieces, boolean placed, int titleLevel) {
		if (pieces.isEmpty()) {
			throw new IllegalArgumentException("A row has at least one piece");
		}
		this.pieces = List.copyOf(pieces);
		this.placed = placed;
		this.titleLevel = titleLevel;
		this.text = pieces.stream()
			.filter((piece) -> !piece.isBlank())
			.map((piece) -> piece.text().strip())
			.collect(Collectors.joining(" "));
		this.key = Glyphs.squeeze(this.text);
	}

	/**
	 * A line of running text.
	 * @param line number of the line, from 1
	 * @param text the text
	 * @return the row
	 */
	public static Row loose(int line, String text) {
		return new Row(List.of(Piece.ofLine(line, text)), false, 0);
	}

	/**
	 * A line or paragraph of running text.
	 * @param text the text with its place
	 * @return the row
	 */
	public static Row loose(Piece text) {
		return new Row(List.of(text), false, 0);
	}

	/**
	 * A line that its print sets apart as a title.
	 * @param text the text with its place
	 * @return the row
	 */
	public static Row title(Piece text) {
		return title(text, 1);
	}

	/**
	 * A line that its print or its level in an outline sets apart as a title.
	 * @param text the text with its place
	 * @param level level of the section that it begins, from 1
	 * @return the row
	 */
	public static Row title(Piece text, int level) {
		return new Row(List.of(text), false, level);
	}

	/**
	 * A row of a table whose columns are known.
	 * @param cells its cells from left to right, blank ones included
	 * @return the row
	 */
	public static Row placed(List<Piece> cells) {
		return new Row(cells, true, 0);
	}

	/**
	 * {@return its pieces from left to right, at least one}
	 */
	public List<Piece> pieces() {
		return this.pieces;
	}

	/**
	 * {@return whether its pieces are cells whose columns are known}
	 */
	public boolean placed() {
		return this.placed;
	}

	/**
	 * {@return whether its print sets it apart as a title; false where print is not
	 * known}
	 */
	public boolean title() {
		return this.titleLevel > 0;
	}

	/**
	 * {@return level of the section that it begins as a title, from 1; 0 if it is none}
	 */
	public int titleLevel() {
		return this.titleLevel;
	}

	/**
	 * {@return number of the line where it begins}
	 */
	public int line() {
		return this.pieces.getFirst().line();
	}

	/**
	 * {@return the text of its pieces, blank ones left out, with a space between}
	 */
	public String text() {
		return this.text;
	}

	/**
	 * {@return its text without spaces, half-width}
	 */
	public String key() {
		return this.key;
	}

	/**
	 * {@return the texts of its pieces}
	 */
	public List<String> texts() {
		return this.pieces.stream().map((piece) -> piece.text().strip()).toList();
	}

	@Override
	public String toString() {
		return line() + ": " + this.text;
	}

}
