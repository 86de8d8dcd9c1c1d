package org.mingzhang.reading.word;

import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/** How far a list has counted on each of its levels. */
final class Counter {

	private final int[] numbers = new int[Numbering.LEVELS];

	private final boolean[] begun = new boolean[Numbering.LEVELS];

	/** Counts a paragraph of a level; a first number that is said begins anew. */
	void next(int level, IntFunction<Level> levels, @Nullable Integer first) {
		for (int above = 0; above < level; above++) {
			if (!this.begun[above]) {
				begin(above, levels.apply(above).start());
			}
		}
		if (first != null) {
			begin(level, first);
		}
		else if (this.begun[level]) {
			this.numbers[level]++;
		}
		else {
			begin(level, levels.apply(level).start());
		}
		for (int below = level + 1; below < Numbering.LEVELS; below++) {
			Integer restart = levels.apply(below).restart();
			this.begun[below] &= restart != null && (restart == 0 || level >= restart);
		}
	}

	private void begin(int level, int number) {
		this.numbers[level] = number;
		this.begun[level] = true;
	}

	int at(int level) {
		return this.numbers[level];
	}

}
