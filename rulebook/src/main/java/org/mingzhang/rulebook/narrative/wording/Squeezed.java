package org.mingzhang.rulebook.narrative.wording;

import java.text.Normalizer;

/**
 * Text in half-width print without spaces, so that lines broken inside a figure and
 * full-width digits make no difference.
 */
public final class Squeezed {

	private Squeezed() {
	}

	/**
	 * Squeezes a text.
	 * @param text the text as printed
	 * @return the text to compare
	 */
	public static String of(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "").replace('−', '-');
	}

}
