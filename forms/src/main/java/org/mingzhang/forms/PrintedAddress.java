package org.mingzhang.forms;

import org.jspecify.annotations.Nullable;

/**
 * The position people quote: 公开01表 32行 1栏.
 *
 * @param form printed number or title of the form
 * @param row printed line number or, where lines have none, the row's code or label
 * @param column printed column number, or the column's label where columns have none
 */
public record PrintedAddress(String form, @Nullable String row, @Nullable String column) {

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(this.form);
		if (this.row != null) {
			text.append(' ').append(this.row).append(isNumber(this.row) ? "行" : "");
		}
		if (this.column != null) {
			text.append(' ').append(this.column).append(isNumber(this.column) ? "栏" : "");
		}
		return text.toString();
	}

	/** Codes of three and more digits are rows of their own, not line numbers. */
	private static boolean isNumber(String text) {
		return text.length() <= 2 && text.chars().allMatch(Character::isDigit);
	}

}
