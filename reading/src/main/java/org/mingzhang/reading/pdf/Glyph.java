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

	Glyph in(Frame frame) {
		return new Glyph(this.text, frame.show(this.box), this.size, this.quarters);
	}

}
