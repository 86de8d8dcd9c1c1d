package org.mingzhang.forms.identity;

import org.mingzhang.forms.notation.Relation;

/**
 * The hot loop: every equation in one pass over flat arrays, without objects, weights or
 * branches per term. The cells that are added stand before those that are taken off.
 */
final class Sums {

	private static final byte BLANK = (byte) Outcome.BLANK.ordinal();

	private static final byte EXACT = (byte) Outcome.EXACT.ordinal();

	private static final byte ROUNDED = (byte) Outcome.ROUNDED.ordinal();

	static final byte BROKEN = (byte) Outcome.BROKEN.ordinal();

	static final byte UNDECIDED = (byte) Outcome.UNDECIDED.ordinal();

	/** Where the cells that are added end, and where those that are taken off do. */
	private final int[] ends;

	private final int[] cells;

	/** Which signs of a difference are wrong: 1 above, 2 below 0. */
	private final byte[] wrong;

	Sums(int[] starts, int[] terms, int[] weights, int[] relations) {
		int equations = relations.length;
		this.ends = new int[2 * equations];
		this.cells = new int[terms.length];
		this.wrong = new byte[equations];
		for (int equation = 0; equation < equations; equation++) {
			int next = fill(starts[equation], starts[equation], starts[equation + 1], terms, weights, 1);
			this.ends[2 * equation] = next;
			this.ends[2 * equation + 1] = fill(next, starts[equation], starts[equation + 1], terms, weights, -1);
			this.wrong[equation] = wrong(Relation.values()[relations[equation]]);
		}
	}

	private int fill(int to, int from, int end, int[] terms, int[] weights, int sign) {
		int next = to;
		for (int term = from; term < end; term++) {
			if (weights[term] == sign) {
				this.cells[next++] = terms[term];
			}
		}
		return next;
	}

	static byte wrong(Relation relation) {
		return switch (relation) {
			case EQUAL -> 3;
			case AT_MOST -> 1;
			case AT_LEAST -> 2;
		};
	}

	void evaluate(Figures figures, Evaluation evaluation) {
		long[] fen = figures.fen;
		int[] prints = figures.prints;
		int[] all = this.cells;
		int term = 0;
		for (int equation = 0; equation < this.wrong.length; equation++) {
			long difference = 0;
			long allowance = 0;
			int seen = 0;
			for (int end = this.ends[2 * equation]; term < end; term++) {
				int cell = all[term];
				difference += fen[cell];
				allowance += prints[cell] >>> Figures.MARKS;
				seen |= prints[cell];
			}
			for (int end = this.ends[2 * equation + 1]; term < end; term++) {
				int cell = all[term];
				difference -= fen[cell];
				allowance += prints[cell] >>> Figures.MARKS;
				seen |= prints[cell];
			}
			evaluation.differences[equation] = difference;
			evaluation.allowances[equation] = allowance;
			evaluation.outcomes[equation] = outcome(seen, difference, allowance, this.wrong[equation]);
		}
	}

	static byte outcome(int seen, long difference, long allowance, int wrong) {
		int marks = seen & (Figures.PRESENT | Figures.OPEN);
		if (marks != Figures.PRESENT) {
			return (marks == 0) ? BLANK : UNDECIDED;
		}
		if (difference == 0 || (wrong & ((difference > 0) ? 1 : 2)) == 0) {
			return EXACT;
		}
		return (Math.abs(difference) <= allowance) ? ROUNDED : BROKEN;
	}

}
