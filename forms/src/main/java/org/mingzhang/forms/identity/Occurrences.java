package org.mingzhang.forms.identity;

import java.util.Arrays;

/** Where every cell occurs: the equations turned by cell instead of by equation. */
final class Occurrences {

	private final int[] starts;

	private final int[] equations;

	private final int[] weights;

	/**
	 * Turns a table of equations.
	 * @param size number of cells
	 * @param from where the terms of each equation begin, and after the last where they
	 * end
	 * @param cells the cell of each term
	 * @param factors the weight of each term
	 */
	Occurrences(int size, int[] from, int[] cells, int[] factors) {
		this.starts = new int[size + 1];
		for (int cell : cells) {
			this.starts[cell + 1]++;
		}
		Arrays.parallelPrefix(this.starts, Integer::sum);
		this.equations = new int[cells.length];
		this.weights = new int[cells.length];
		int[] next = this.starts.clone();
		for (int equation = 0; equation < from.length - 1; equation++) {
			for (int term = from[equation]; term < from[equation + 1]; term++) {
				int at = next[cells[term]]++;
				this.equations[at] = equation;
				this.weights[at] = factors[term];
			}
		}
	}

	int[] equations(int cell) {
		return Arrays.copyOfRange(this.equations, this.starts[cell], this.starts[cell + 1]);
	}

	int[] weights(int cell) {
		return Arrays.copyOfRange(this.weights, this.starts[cell], this.starts[cell + 1]);
	}

}
