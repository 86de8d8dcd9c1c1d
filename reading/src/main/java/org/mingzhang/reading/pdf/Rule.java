package org.mingzhang.reading.pdf;

/**
 * A ruled line, level or upright.
 *
 * @param at where it lies across its direction: y of a level line, x of an upright one
 * @param from where it begins along its direction
 * @param to where it ends
 */
record Rule(int at, int from, int to) {

	/** How much of a stretch it covers. */
	int covers(int begin, int end) {
		return Math.max(0, Math.min(this.to, end) - Math.max(this.from, begin));
	}

}
