package org.mingzhang.reading.pdf;

import java.util.regex.Pattern;

/**
 * A stretch of a printed line without a wide gap.
 *
 * @param text its text
 * @param box where it stands
 * @param size size of its font, in hundredths of a point
 */
record Chunk(String text, Box box, int size) {

	/** A blank cell. */
	static final Chunk BLANK = new Chunk("", new Box(0, 0, 0, 0), 0);

	private static final Pattern AMOUNT = Pattern
		.compile("-?(?:\\d(?:[\\d,，]*\\d)?[.．]\\d{1,6}|\\d{1,3}(?:[,，]\\d{3})+)");

	private static final Pattern CODE = Pattern.compile("\\d{3}(?:\\d{2}){0,2}");

	boolean isBlank() {
		return this.text.isEmpty();
	}

	/** Whether any of its characters means something. */
	boolean isReadable() {
		return !this.text.replace(Glyph.UNREADABLE, "").isBlank();
	}

	boolean isAmount() {
		return AMOUNT.matcher(this.text).matches();
	}

	/** Whether it looks like an amount or a code, as rows below the heads have them. */
	boolean isFigure() {
		return isAmount() || CODE.matcher(this.text).matches();
	}

	/** This text and another that follows below or behind it. */
	Chunk and(Chunk next, boolean apart) {
		return new Chunk(this.text + (apart ? " " : "") + next.text, this.box.and(next.box),
				Math.max(this.size, next.size));
	}

	/**
	 * A broken cell goes on without a space, unless two words or two whole amounts meet.
	 */
	Chunk over(Chunk below) {
		boolean words = isLatin(this.text.charAt(this.text.length() - 1)) && isLatin(below.text.charAt(0));
		return and(below, words || (isAmount() && below.isFigure()));
	}

	private static boolean isLatin(char symbol) {
		return symbol < 0x80 && Character.isLetter(symbol);
	}

}
