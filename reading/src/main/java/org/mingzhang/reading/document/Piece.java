package org.mingzhang.reading.document;

import org.mingzhang.forms.Source;

/**
 * One printed text of a row: a whole line where columns are unknown, a cell where they
 * are known.
 *
 * @param line number of the line in the document, from 1
 * @param source the same place as people say it
 * @param text the text as printed, without markup
 */
public record Piece(int line, Source source, String text) {

	/**
	 * A piece of a text document.
	 * @param line number of the line, from 1
	 * @param text the text
	 * @return the piece
	 */
	public static Piece ofLine(int line, String text) {
		return new Piece(line, Source.line(line), text);
	}

	/**
	 * {@return whether nothing is printed}
	 */
	public boolean isBlank() {
		return Glyphs.isBlank(this.text);
	}

}
