package org.mingzhang.rulebook.prose;

import java.text.Normalizer;

/** Print reduced to what it says. */
public final class Signs {

	private Signs() {
	}

	/**
	 * Half-width signs, no spaces: what is spaced out for print or broken by a line end.
	 */
	public static String bare(String printed) {
		return Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
	}

	/** The beginning of a text, for a message. */
	static String beginning(String text, int length) {
		String line = text.strip();
		return (line.length() > length) ? line.substring(0, length) + "…" : line;
	}

}
