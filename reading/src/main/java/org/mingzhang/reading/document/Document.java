package org.mingzhang.reading.document;

import java.util.List;

/**
 * A document from top to bottom, without blank lines.
 *
 * @param rows its rows
 */
public record Document(List<Row> rows) {

	public Document {
		rows = List.copyOf(rows);
	}

}
