package org.mingzhang.forms;

/**
 * A rectangle on a page as the page is shown, in hundredths of a point (1/7200 inch) from
 * its top left corner.
 *
 * @param left left edge
 * @param top upper edge
 * @param right right edge
 * @param bottom lower edge
 */
public record PageBox(int left, int top, int right, int bottom) {

	/** In points, as a source names it: {@code 312.40 188.00 381.90 202.30}. */
	@Override
	public String toString() {
		return points(this.left) + ' ' + points(this.top) + ' ' + points(this.right) + ' ' + points(this.bottom);
	}

	private static String points(int hundredths) {
		int size = Math.abs(hundredths);
		return (hundredths < 0 ? "-" : "") + size / 100 + '.' + size % 100 / 10 + size % 10;
	}

}
