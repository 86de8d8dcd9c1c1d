package org.mingzhang.reading.document;

import java.util.regex.Pattern;

/**
 * Characters that differ in print and mean the same: full- and half-width forms, the many
 * spaces and dashes.
 */
public final class Glyphs {

	/**
	 * Stands next to the visible part of a figure that was cut when the document was
	 * made.
	 */
	public static final String CUT = "…";

	private static final Pattern CUT_FIGURE = Pattern.compile("\\d[.,]?…|…[.,]?\\d|##|\uFFFD");

	private static final int FULL_WIDTH_OFFSET = '！' - '!';

	private Glyphs() {
	}

	/**
	 * Folds one character.
	 * @param symbol any character
	 * @return its half-width form; a space for every white space, a hyphen for every dash
	 */
	public static char fold(char symbol) {
		if ((symbol > ' ' && symbol < '\u0080') || (symbol >= '\u4E00' && symbol <= '\u9FFF')) {
			return symbol;
		}
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
		int same = 0;
		while (same < text.length() && fold(text.charAt(same)) == text.charAt(same)) {
			same++;
		}
		if (same == text.length()) {
			return text;
		}
		StringBuilder folded = new StringBuilder(text.length()).append(text, 0, same);
		for (int i = same; i < text.length(); i++) {
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

	/**
	 * Tells whether a part of a figure is missing in a text: cut off, printed as #### in
	 * a narrow column, or in a font that does not tell its characters.
	 * @param text text of a cell or line
	 * @return whether what is left must not be taken for the figure
	 */
	public static boolean isCut(String text) {
		return hasSignOfCut(text) && CUT_FIGURE.matcher(fold(text)).find();
	}

	/** Looked for first, because nearly no text has any. */
	private static boolean hasSignOfCut(String text) {
		for (int i = 0; i < text.length(); i++) {
			char symbol = text.charAt(i);
			if (symbol == '…' || symbol == '#' || symbol == '＃' || symbol == '\uFFFD') {
				return true;
			}
		}
		return false;
	}

	/**
	 * Tells whether a text prints nothing but spaces.
	 * @param text any text
	 * @return whether nothing else is in it
	 */
	public static boolean isBlank(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (fold(text.charAt(i)) != ' ') {
				return false;
			}
		}
		return true;
	}

	private static boolean isSpace(char symbol) {
		return Character.isWhitespace(symbol) || Character.isSpaceChar(symbol) || symbol == '\uFEFF'
				|| symbol == '\u200B' || symbol == '\u00AD';
	}

}
