package org.mingzhang.reading.pdf;

/**
 * A rectangle on a page, in hundredths of a point; y grows downwards.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param right its right edge
 * @param bottom its lower edge
 */
record Box(int left, int top, int right, int bottom) {

	/** The box between any two corners. */
	static Box between(int x, int y, int otherX, int otherY) {
		return new Box(Math.min(x, otherX), Math.min(y, otherY), Math.max(x, otherX), Math.max(y, otherY));
	}

	int width() {
		return this.right - this.left;
	}

	int height() {
		return this.bottom - this.top;
	}

	int middleX() {
		return (this.left + this.right) / 2;
	}

	int middleY() {
		return (this.top + this.bottom) / 2;
	}

	/** The smallest box around both. */
	Box and(Box other) {
		return new Box(Math.min(this.left, other.left), Math.min(this.top, other.top),
				Math.max(this.right, other.right), Math.max(this.bottom, other.bottom));
	}

	/** What both share; without width or height if they share nothing. */
	Box within(Box other) {
		int x = Math.max(this.left, other.left);
		int y = Math.max(this.top, other.top);
		return new Box(x, y, Math.max(x, Math.min(this.right, other.right)),
				Math.max(y, Math.min(this.bottom, other.bottom)));
	}

	boolean contains(int x, int y) {
		return x >= this.left && x <= this.right && y >= this.top && y <= this.bottom;
	}

	/** How much of a stretch lies between the left and right edge. */
	int overlap(int from, int to) {
		return Math.max(0, Math.min(this.right, to) - Math.max(this.left, from));
	}

}
