package org.mingzhang.reading.document;

/**
 * Characters that differ in print and mean the same: full- and half-width forms, the many
 * spaces and dashes.
 */
public final class Glyphs {

	private static final int FULL_WIDTH_OFFSET = '！' - '!';

	private Glyphs() {
	}

	/**
	 * Folds one character.
	 * @param symbol any character
	 * @return its half-width form; a space for every white space, a hyphen for every dash
	 */
	public static char fold(char symbol) {
		if (symbol >= '！' && symbol <= '～') {
			return (char) (symbol - FULL_WIDTH_OFFSET);
		}
		if (isSpace(symbol)) {
			return ' ';
		}
		return switch (symbol) {
			case '—', '–', '―', '─', '−', '‐', '‑', '‒', '﹣' -> '-';
			case '“', '”', '„', '〝', '〞', '「', '」', '﹁', '﹂' -> '"';
			case '‘', '’' -> '\'';
			case '〔', '﹝' -> '(';
			case '〕', '﹞' -> ')';
			case '．' -> '.';
			default -> symbol;
		};
	}

	/**
	 * Folds a text, one character for one.
	 * @param text any text
	 * @return the folded text, as long as the given one
	 */
	public static String fold(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			folded.append(fold(text.charAt(i)));
		}
		return folded.toString();
	}

	/**
	 * Folds a text and takes all spaces out, as labels are compared.
	 * @param text any text
	 * @return the folded text without spaces
	 */
	public static String squeeze(String text) {
		StringBuilder squeezed = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char folded = fold(text.charAt(i));
			if (folded != ' ') {
				squeezed.append(folded);
			}
		}
		return squeezed.toString();
	}

	/**
	 * Tells whether a folded text stands for a blank cell: nothing, dashes only, or 无.
	 * @param squeezed a squeezed text
	 * @return whether it prints nothing
	 */
	public static boolean isBlankMark(String squeezed) {
		return squeezed.equals("无") || squeezed.chars().allMatch((symbol) -> symbol == '-' || symbol == '/');
	}

	private static boolean isSpace(char symbol) {
		return Character.isWhitespace(symbol) || Character.isSpaceChar(symbol) || symbol == '\uFEFF'
				|| symbol == '\u200B' || symbol == '\u00AD';
	}

}
