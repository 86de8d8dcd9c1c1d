package org.mingzhang.reading.workbook.formula;

import org.jspecify.annotations.Nullable;

/**
 * The name of a cell in its sheet: {@code B7}.
 *
 * @param row its row, from 1
 * @param column its column, from 1
 */
public record CellName(int row, int column) {

	/** Most rows of a sheet. */
	public static final int ROWS = 1 << 20;

	/** Most columns of a sheet. */
	public static final int COLUMNS = 1 << 14;

	/**
	 * Reads a name.
	 * @param name the name, such as {@code B7} or {@code $B$7}
	 * @return the cell, or null if it names none
	 */
	public static @Nullable CellName parse(String name) {
		int column = 0;
		int row = 0;
		int at = 0;
		at += (at < name.length() && name.charAt(at) == '$') ? 1 : 0;
		int letters = at;
		while (at < name.length() && isLetter(name.charAt(at)) && column <= COLUMNS) {
			column = 26 * column + (name.charAt(at) & 0x1F);
			at++;
		}
		if (at == letters) {
			return null;
		}
		at += (at < name.length() && name.charAt(at) == '$') ? 1 : 0;
		int digits = at;
		while (at < name.length() && name.charAt(at) >= '0' && name.charAt(at) <= '9' && row <= ROWS) {
			row = 10 * row + name.charAt(at) - '0';
			at++;
		}
		boolean whole = at == name.length() && at > digits && row > 0 && row <= ROWS && column <= COLUMNS;
		return whole ? new CellName(row, column) : null;
	}

	private static boolean isLetter(char symbol) {
		return (symbol >= 'A' && symbol <= 'Z') || (symbol >= 'a' && symbol <= 'z');
	}

	/**
	 * The letters of a column.
	 * @param column the column, from 1
	 * @return its letters
	 */
	public static String letters(int column) {
		StringBuilder letters = new StringBuilder();
		for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
			letters.insert(0, (char) ('A' + (rest - 1) % 26));
		}
		return letters.toString();
	}

	@Override
	public String toString() {
		return letters(this.column) + this.row;
	}

}
