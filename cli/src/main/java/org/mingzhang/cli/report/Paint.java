package org.mingzhang.cli.report;

/**
 * Colours on a terminal.
 *
 * @param coloured whether there are any
 */
record Paint(boolean coloured) {

	String red(String text) {
		return paint("31;1", text);
	}

	String yellow(String text) {
		return paint("33", text);
	}

	String green(String text) {
		return paint("32", text);
	}

	String faint(String text) {
		return paint("2", text);
	}

	String bold(String text) {
		return paint("1", text);
	}

	private String paint(String code, String text) {
		return this.coloured ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
	}

}
