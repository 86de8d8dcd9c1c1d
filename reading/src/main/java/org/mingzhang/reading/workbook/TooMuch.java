package org.mingzhang.reading.workbook;

/** A workbook asks for more than its reader keeps. */
final class TooMuch extends Exception {

	private static final long serialVersionUID = 1;

	private final String sentence;

	TooMuch(String sentence) {
		super(sentence);
		this.sentence = sentence;
	}

	String sentence() {
		return this.sentence;
	}

}
