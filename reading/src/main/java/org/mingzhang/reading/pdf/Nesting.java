package org.mingzhang.reading.pdf;

import java.nio.charset.StandardCharsets;

/**
 * How deep arrays and dictionaries lie in each other. The library stops where it finds
 * them too deep and goes on with what it has; so that is found out before.
 */
final class Nesting {

	/** No program that writes PDFs comes near; the library stops a little later. */
	private static final int DEEPEST = 200;

	private static final byte[][] STREAM = { ascii("\nstream"), ascii(">stream"), ascii(" stream") };

	private static final byte[][] END_OF_STREAM = { ascii("endstream") };

	private static final byte[][] PICTURE = { ascii("\nID"), ascii(" ID") };

	private static final byte[][] END_OF_PICTURE = { ascii("\nEI"), ascii(" EI") };

	private static final byte[][] END_OF_LINE = { ascii("\n"), ascii("\r") };

	private static final byte[][] END_OF_HEX = { ascii(">") };

	private final byte[] bytes;

	private int at;

	private int depth;

	private Nesting(byte[] bytes) {
		this.bytes = bytes;
	}

	/**
	 * Tells whether objects are nested too deep.
	 * @param bytes a file, or what draws a page; streams and pictures in it are passed
	 * over
	 * @return whether they are
	 */
	static boolean isTooDeep(byte[] bytes) {
		Nesting nesting = new Nesting(bytes);
		while (nesting.at < bytes.length && nesting.depth <= DEEPEST) {
			nesting.step();
		}
		return nesting.depth > DEEPEST;
	}

	private void step() {
		switch (this.bytes[this.at++]) {
			case '[' -> this.depth++;
			case ']' -> close();
			case '<' -> angle();
			case '>' -> {
				if (next('>')) {
					close();
				}
			}
			case '(' -> text();
			case '%' -> pass(END_OF_LINE);
			case 'm' -> {
				if (endsWith(STREAM) && (next('\r') || next('\n'))) {
					pass(END_OF_STREAM);
				}
			}
			case 'D' -> {
				if (endsWith(PICTURE) && next(' ')) {
					pass(END_OF_PICTURE);
				}
			}
			default -> {
			}
		}
	}

	private void angle() {
		if (next('<')) {
			this.depth++;
		}
		else {
			pass(END_OF_HEX);
		}
	}

	private void close() {
		this.depth = Math.max(0, this.depth - 1);
	}

	/** A text may hold brackets of its own, and balanced parentheses. */
	private void text() {
		int open = 1;
		while (open > 0 && this.at < this.bytes.length) {
			byte symbol = this.bytes[this.at++];
			if (symbol == '\\') {
				this.at++;
			}
			else if (symbol == '(') {
				open++;
			}
			else if (symbol == ')') {
				open--;
			}
		}
	}

	private boolean next(char symbol) {
		boolean found = this.at < this.bytes.length && this.bytes[this.at] == symbol;
		if (found) {
			this.at++;
		}
		return found;
	}

	private void pass(byte[][] ends) {
		while (this.at < this.bytes.length) {
			this.at++;
			if (endsWith(ends)) {
				return;
			}
		}
	}

	/** Whether what was passed ends with a word. */
	private boolean endsWith(byte[][] words) {
		for (byte[] word : words) {
			int from = this.at - word.length;
			if (from >= 0 && matches(word, from)) {
				return true;
			}
		}
		return false;
	}

	private boolean matches(byte[] wanted, int from) {
		for (int i = wanted.length - 1; i >= 0; i--) {
			if (this.bytes[from + i] != wanted[i]) {
				return false;
			}
		}
		return true;
	}

	private static byte[] ascii(String word) {
		return word.getBytes(StandardCharsets.US_ASCII);
	}

}
