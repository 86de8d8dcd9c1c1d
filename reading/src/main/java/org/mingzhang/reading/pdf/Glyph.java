package org.mingzhang.reading.pdf;

/**
 * A printed character, or the few that one sign stands for.
 *
 * @param text what it reads as
 * @param box where it stands: its advance wide, and as high as its font
 * @param size size of its font, in hundredths of a point
 * @param quarters quarter turns clockwise that make it upright; -1 if it is slanted
 */
record Glyph(String text, Box box, int size, int quarters) {

	/** What a character reads as whose meaning the document does not tell. */
	static final String UNREADABLE = "\uFFFD";

	boolean isReadable() {
		return !this.text.equals(UNREADABLE);
	}

	/** Whether figures are printed with it. */
	boolean isOfFigure() {
		char symbol = this.text.charAt(0);
		return (symbol >= '0' && symbol <= '9') || ".,-．，－−".indexOf(symbol) >= 0;
	}

	/** Whether another stands right before or behind it, as in one word. */
	boolean touches(Glyph other) {
		int gap = Math.max(this.box.left() - other.box.right(), other.box.left() - this.box.right());
		boolean level = Math.abs(this.box.middleY() - other.box.middleY()) * 4 <= this.size;
		return level && gap * 4 <= this.size && gap * 2 >= -this.size && this.quarters == other.quarters;
	}

	/** The same character, read as another text. */
	Glyph reading(String other) {
		return new Glyph(other, this.box, this.size, this.quarters);
	}

	Glyph in(Frame frame) {
		return new Glyph(this.text, frame.show(this.box), this.size, this.quarters);
	}

}
