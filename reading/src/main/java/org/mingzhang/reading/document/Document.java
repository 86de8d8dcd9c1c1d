package org.mingzhang.reading.document;

import java.util.List;

/**
 * A document from top to bottom, without blank lines.
 *
 * @param rows its rows
 * @param places how people find its lines again
 */
public record Document(List<Row> rows, Places places) {

	public Document {
		rows = List.copyOf(rows);
	}

	/**
	 * A text.
	 * @param rows its rows
	 */
	public Document(List<Row> rows) {
		this(rows, new Lines());
	}

}
