package org.mingzhang.reading.cells;

import java.util.List;

import org.mingzhang.reading.cells.BrokenRows.Parts;
import org.mingzhang.reading.document.Glyphs;

/**
 * Knows the parts of broken rows in a form of fixed lines: together they have the label
 * of a line that they do not have alone, or one has the label and the other the amounts.
 */
final class LineParts implements BrokenRows.Judge {

	private final LineShape shape;

	private final Body body;

	private final boolean fits;

	private final List<LineIndex> sides;

	LineParts(LineShape shape, Body body) {
		this.shape = shape;
		this.body = body;
		this.fits = shape.fits(body);
		this.sides = shape.sides().stream().map((side) -> new LineIndex(body, side)).toList();
	}

	@Override
	public boolean areOne(Parts parts) {
		if (!this.fits || parts.upper().pieces().size() != this.shape.width()) {
			return false;
		}
		boolean together = false;
		for (int side = 0; side < this.sides.size(); side++) {
			switch (bond(parts, side)) {
				case TWO -> {
					return false;
				}
				case ONE -> together = true;
				case EITHER -> {
				}
			}
		}
		return together;
	}

	private enum Bond {

		/** One side tells that the rows are one, if no other side says otherwise. */
		ONE,
		/** The rows are two. */
		TWO,
		/** The side does not tell. */
		EITHER

	}

	private Bond bond(Parts parts, int side) {
		int from = this.shape.amounts(side);
		int to = from + this.sides.get(side).columns();
		boolean upperAmounts = !Parts.areBlank(parts.upper(), from, to);
		boolean lowerAmounts = !Parts.areBlank(parts.lower(), from, to);
		if (!parts.fit(from, to, this.body.form().decimals())) {
			return Bond.TWO;
		}
		String upper = label(parts.upper().pieces().get(this.shape.label(side)).text());
		String lower = label(parts.lower().pieces().get(this.shape.label(side)).text());
		if (upper.isEmpty() && lower.isEmpty()) {
			return (upperAmounts && lowerAmounts) ? Bond.ONE : Bond.EITHER;
		}
		if (upper.isEmpty()) {
			return upperAmounts ? Bond.TWO : Bond.EITHER;
		}
		if (lower.isEmpty()) {
			return (lowerAmounts && isBegin(side, upper)) ? Bond.ONE
					: (lowerAmounts && !parts.onPages()) ? Bond.TWO : Bond.EITHER;
		}
		return isBroken(side, upper, lower) ? Bond.ONE : Bond.TWO;
	}

	private boolean isBroken(int side, String upper, String lower) {
		LineIndex lines = this.sides.get(side);
		boolean both = lines.has(Label.core(upper)) && lines.has(Label.core(lower));
		String whole = upper + lower;
		return !both && (lines.has(Label.core(whole))
				|| (isBegin(side, whole) && isBegin(side, upper) && !Label.isEnumerated(lower)));
	}

	/** Whether a text is the beginning of a label, and no label itself. */
	private boolean isBegin(int side, String text) {
		String core = Label.core(text);
		LineIndex lines = this.sides.get(side);
		return !lines.has(core) && lines.hasBeginning(core);
	}

	private static String label(String text) {
		return Glyphs.squeeze(text);
	}

}
