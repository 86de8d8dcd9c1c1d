package org.mingzhang.reading.workbook;

/**
 * A formula that asks another program for data (DDE): {@code cmd|'/c calc'!A0}.
 */
final class ProgramCall {

	private ProgramCall() {
	}

	/**
	 * Whether a formula asks another program: a bar stands outside of texts, quoted names
	 * and brackets, where no formula of a workbook has one, and an item behind it.
	 */
	static boolean isIn(String formula) {
		int brackets = 0;
		for (int at = 0; at < formula.length(); at++) {
			char symbol = formula.charAt(at);
			switch (symbol) {
				case '"', '\'' -> {
					int end = formula.indexOf(symbol, at + 1);
					if (end < 0) {
						return false;
					}
					at = end;
				}
				case '[' -> brackets++;
				case ']' -> brackets--;
				case '|' -> {
					if (brackets <= 0 && formula.indexOf('!', at) > 0) {
						return true;
					}
				}
				default -> {
				}
			}
		}
		return false;
	}

}
