package org.mingzhang.reading.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * From the fractions of PDF's space, whose y grows upwards, to whole hundredths of a
 * point with y downwards.
 */
final class Space {

	private static final int FARTHEST = 10_000_000;

	/** A base line rises by less than one in so many, or it slants. */
	private static final int STEEPNESS = 20;

	private Space() {
	}

	static int length(float points) {
		return Math.clamp(Math.round((double) points * 100), -FARTHEST, FARTHEST);
	}

	static Box box(PDRectangle rectangle) {
		return Box.between(length(rectangle.getLowerLeftX()), -length(rectangle.getLowerLeftY()),
				length(rectangle.getUpperRightX()), -length(rectangle.getUpperRightY()));
	}

	/** The box around a rectangle of some space. */
	static Box box(Matrix space, float x, float y, float otherX, float otherY) {
		float across = space.getScaleX() * (otherX - x);
		float along = space.getShearY() * (otherX - x);
		float leaning = space.getShearX() * (otherY - y);
		float up = space.getScaleY() * (otherY - y);
		float left = space.getScaleX() * x + space.getShearX() * y + space.getTranslateX();
		float low = space.getShearY() * x + space.getScaleY() * y + space.getTranslateY();
		return new Box(length(left + Math.min(0, across) + Math.min(0, leaning)),
				-length(low + Math.max(0, along) + Math.max(0, up)),
				length(left + Math.max(0, across) + Math.max(0, leaning)),
				-length(low + Math.min(0, along) + Math.min(0, up)));
	}

	/** The box of a character: its advance wide, and as high as a line of its font. */
	static Box character(Matrix space, float advance) {
		return box(space, 0, -0.14F, advance, 0.86F);
	}

	/** A point as a box without width and height. */
	static Box point(Matrix space, float x, float y) {
		int left = length(space.getScaleX() * x + space.getShearX() * y + space.getTranslateX());
		int top = -length(space.getShearY() * x + space.getScaleY() * y + space.getTranslateY());
		return new Box(left, top, left, top);
	}

	/** The font size that a text space has. */
	static int size(Matrix space) {
		return Math.abs(length((float) Math.hypot(space.getShearX(), space.getScaleY())));
	}

	/** Quarter turns clockwise that make text upright; -1 if it is slanted. */
	static int quarters(Matrix space) {
		float along = space.getScaleX();
		float up = space.getShearY();
		if (STEEPNESS * Math.abs(up) <= Math.abs(along)) {
			return (along >= 0) ? 0 : 2;
		}
		if (STEEPNESS * Math.abs(along) <= Math.abs(up)) {
			return (up > 0) ? 1 : 3;
		}
		return -1;
	}

}
