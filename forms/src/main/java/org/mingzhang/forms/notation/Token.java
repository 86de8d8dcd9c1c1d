package org.mingzhang.forms.notation;

/**
 * A word or sign of the notation.
 *
 * @param kind what it is
 * @param text its text, half-width
 * @param position index of its first character in the text, from 0
 */
record Token(Kind kind, String text, int position) {

	enum Kind {

		NUMBER, NAME, WORD, ROW, COLUMN, EVERY, TOTAL, LEVEL, FORM, REQUIREMENT, SUM, OTHER, UNITS, PLUS, MINUS,
		ELLIPSIS, OPEN, CLOSE, EQUAL, AT_MOST, AT_LEAST, SEPARATOR, END

	}

	boolean is(Kind wanted) {
		return this.kind == wanted;
	}

}
