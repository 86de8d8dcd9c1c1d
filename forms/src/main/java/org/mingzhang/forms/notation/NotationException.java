package org.mingzhang.forms.notation;

/** A text that is not in the notation, with the place where it stops being so. */
public final class NotationException extends IllegalArgumentException {

	private final int position;

	NotationException(String text, int position, String reason) {
		super("character %d of '%s': %s".formatted(position + 1, text, reason));
		this.position = position;
	}

	/**
	 * {@return index of the character, from 0}
	 */
	public int position() {
		return this.position;
	}

}
