package org.mingzhang.reading.document;

import java.util.List;

/**
 * A document from top to bottom, without blank lines.
 *
 * @param rows its rows
 * @param pages its pages, if it has such; lines of its paragraphs are joined then
 */
public record Document(List<Row> rows, Pages pages) {

	public Document {
		rows = List.copyOf(rows);
	}

	/**
	 * A document without pages.
	 * @param rows its rows
	 */
	public Document(List<Row> rows) {
		this(rows, Pages.NONE);
	}

}
