package org.mingzhang.reading.recovery;

/**
 * How much work a search may still do, counted in partial sums. A search that has used it
 * up stops early and leaves open what it has not settled.
 */
final class Effort {

	private long left;

	/** Allows so much from now on. */
	void allow(long sums) {
		this.left = sums;
	}

	void spend(long sums) {
		this.left -= sums;
	}

	boolean isSpent() {
		return this.left <= 0;
	}

}
