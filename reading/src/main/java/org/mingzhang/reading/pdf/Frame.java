package org.mingzhang.reading.pdf;

/**
 * A way to look at a page: turned clockwise by quarters, with the origin in the upper
 * left corner of what is then seen.
 *
 * @param quarters quarter turns clockwise, 0 to 3
 * @param dx what is added to x after turning
 * @param dy what is added to y after turning
 */
record Frame(int quarters, int dx, int dy) {

	/**
	 * The view of a page.
	 * @param page its box in the page's own space, y downwards
	 * @param quarters quarter turns clockwise
	 */
	static Frame of(Box page, int quarters) {
		Box turned = turn(page, quarters);
		return new Frame(quarters, -turned.left(), -turned.top());
	}

	/** A box of the page's own space as this view shows it. */
	Box show(Box box) {
		Box turned = (this.quarters == 0) ? box : turn(box, this.quarters);
		return new Box(turned.left() + this.dx, turned.top() + this.dy, turned.right() + this.dx,
				turned.bottom() + this.dy);
	}

	/** A box of this view as another shows it. */
	Box show(Box box, Frame other) {
		Box turned = new Box(box.left() - this.dx, box.top() - this.dy, box.right() - this.dx, box.bottom() - this.dy);
		return other.show(turn(turned, (4 - this.quarters) % 4));
	}

	private static Box turn(Box box, int quarters) {
		return switch (quarters) {
			case 1 -> Box.between(-box.top(), box.left(), -box.bottom(), box.right());
			case 2 -> Box.between(-box.left(), -box.top(), -box.right(), -box.bottom());
			case 3 -> Box.between(box.top(), -box.left(), box.bottom(), -box.right());
			default -> box;
		};
	}

}
