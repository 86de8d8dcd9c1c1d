package org.mingzhang.reading.cells;

import java.util.List;

import org.mingzhang.reading.document.Row;

/**
 * The row of column numbers (栏次 1 2 3) that a form prints in its head, and again on each
 * page.
 */
final class ColumnHead {

	private static final int FEWEST = 3;

	private ColumnHead() {
	}

	/** Tells whether a row numbers the columns. */
	static boolean isOne(Row row) {
		if (row.key().startsWith("栏次")) {
			return true;
		}
		List<Token> tokens = Token.of(row);
		boolean counts = tokens.size() >= FEWEST;
		for (int i = 0; i < tokens.size() && counts; i++) {
			counts = tokens.get(i).isNumber(i + 1);
		}
		return counts;
	}

}
