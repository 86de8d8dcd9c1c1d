package org.mingzhang.submission.reading.recovery;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.submission.reading.cells.FigureRow;

/**
 * A row whose figures can stand in several ways: every choice of as many slots as it has
 * marks, in their order.
 */
final class Unknown {

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
		int left = mark;
		int slot = 0;
		while (left >= 0) {
			left -= holds(choice, slot) ? 1 : 0;
			slot++;
		}
		return slot - 1;
	}

	/** The value a choice puts into a slot, in 分; 0 if it leaves it blank. */
	long value(int choice, int slot) {
		int before = this.choices.get(choice) & ((1 << slot) - 1);
		return holds(choice, slot) ? this.values[Integer.bitCount(before)] : 0;
	}

	private boolean holds(int choice, int slot) {
		return (this.choices.get(choice) & (1 << slot)) != 0;
	}

}
