package org.mingzhang.reading.recovery;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.reading.cells.FigureRow;

/**
 * A row whose figures can stand in several ways: every choice of as many slots as it has
 * marks, in their order.
 */
final class Unknown {

	/**
	 * Rows with more slots than any form has are left open: their choices are too many.
	 */
	static final int MOST_SLOTS = 16;

	private final FigureRow row;

	/** The marks in 分; a mark of a blank cell counts nothing. */
	private final long[] values;

	/** One bit per slot. */
	private final List<Integer> choices = new ArrayList<>();

	Unknown(FigureRow row, long[] values) {
		this.row = row;
		this.values = values;
		choose(0, 0, row.marks().size());
	}

	private void choose(int slot, int chosen, int left) {
		if (left == 0) {
			this.choices.add(chosen);
			return;
		}
		if (this.row.slots().size() - slot >= left) {
			choose(slot + 1, chosen | (1 << slot), left - 1);
			choose(slot + 1, chosen, left);
		}
	}

	FigureRow row() {
		return this.row;
	}

	int choices() {
		return this.choices.size();
	}

	/** The slot of a mark in a choice. */
	int slot(int choice, int mark) {
		int slot = 0;
		while (mark(choice, slot) != mark) {
			slot++;
		}
		return slot;
	}

	/** The mark that a choice puts into a slot; -1 if it leaves it blank. */
	int mark(int choice, int slot) {
		int bits = this.choices.get(choice);
		return ((bits & (1 << slot)) != 0) ? Integer.bitCount(bits & ((1 << slot) - 1)) : -1;
	}

	/** What a mark counts, in 分. */
	long value(int mark) {
		return this.values[mark];
	}

	/** Whether a mark is a figure, be it zero, and not the dash of a blank cell. */
	boolean isFigure(int mark) {
		return this.row.marks().get(mark).amount() != null;
	}

}
