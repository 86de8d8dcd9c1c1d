package org.mingzhang.benchmarks.identity;

import java.util.Arrays;

/** What the sums written by hand found, one verdict after the other. */
final class Verdicts {

	private final boolean[] broken;

	private int next;

	Verdicts(int identities) {
		this.broken = new boolean[identities];
	}

	void restart() {
		this.next = 0;
	}

	int count() {
		return this.next;
	}

	boolean[] broken() {
		return Arrays.copyOf(this.broken, this.next);
	}

	void of(long difference, long allowance) {
		this.broken[this.next++] = Math.abs(difference) > allowance;
	}

	void lineSum(HandWrittenForm form, int column, int sum, int... parts) {
		long difference = form.fen[sum * form.width + column];
		long allowance = form.half[sum * form.width + column];
		for (int part : parts) {
			difference -= form.fen[part * form.width + column];
			allowance += form.half[part * form.width + column];
		}
		of(difference, allowance);
	}

	void tie(HandWrittenForm left, int leftRow, int leftColumn, HandWrittenForm right, int rightRow, int rightColumn) {
		int one = leftRow * left.width + leftColumn;
		int other = rightRow * right.width + rightColumn;
		of(left.fen[one] - right.fen[other], (long) left.half[one] + right.half[other]);
	}

}
