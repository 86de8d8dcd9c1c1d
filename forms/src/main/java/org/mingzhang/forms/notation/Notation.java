package org.mingzhang.forms.notation;

import java.util.List;

/**
 * Reads identities as forms print them. Full- and half-width signs are the same, spaces
 * may stand anywhere between words, and statements are separated by ；, 。 or ，.
 */
public final class Notation {

	private Notation() {
	}

	/**
	 * Reads a text.
	 * @param text one or more statements
	 * @return the statements, in their order
	 * @throws NotationException if the text is not in the notation, with the place
	 */
	public static List<Statement> parse(String text) {
		return new Parser(text).statements();
	}

	/**
	 * Tells whether a text is in the notation, as the footnotes of a form may be.
	 * @param text any text
	 * @return whether {@link #parse} would read it
	 */
	public static boolean isReadable(String text) {
		try {
			return !parse(text).isEmpty();
		}
		catch (NotationException ex) {
			return false;
		}
	}

}
