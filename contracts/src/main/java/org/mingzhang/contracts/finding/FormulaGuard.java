package org.mingzhang.contracts.finding;

import java.util.regex.Pattern;

/**
 * Text in tables that a spreadsheet would take for a formula gets an apostrophe in front,
 * and loses it when it comes back. Text that looks as if it had one already gets another,
 * so nothing is lost.
 */
public final class FormulaGuard {

	private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

	private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\t\r].*", Pattern.DOTALL);

	private FormulaGuard() {
	}

	/**
	 * Guards a text.
	 * @param text any text
	 * @return the text as a table shows it
	 */
	public static String guard(String text) {
		return FORMULA.matcher(text).matches() ? "'" + text : text;
	}

	/**
	 * Takes the guard away.
	 * @param field the text as a table shows it
	 * @return the text
	 */
	public static String unguard(String field) {
		return GUARDED.matcher(field).matches() ? field.substring(1) : field;
	}

}
