package org.mingzhang.forms.identity;

import java.util.Arrays;

/**
 * A row whose rows below are still to come: its figures and the sums of those rows so
 * far.
 */
final class OpenRow {

	String code = "";

	int level;

	/** The forms that have the row, and those that have rows below it, as bits. */
	long forms;

	long formsBelow;

	final long[] fen;

	final int[] prints;

	final long[] fenBelow;

	final long[] halvesBelow;

	final int[] marksBelow;

	OpenRow(int slots) {
		this.fen = new long[slots];
		this.prints = new int[slots];
		this.fenBelow = new long[slots];
		this.halvesBelow = new long[slots];
		this.marksBelow = new int[slots];
	}

	void begin(String row, int depth) {
		this.code = row;
		this.level = depth;
		this.forms = 0;
		this.formsBelow = 0;
		Arrays.fill(this.fen, 0);
		Arrays.fill(this.prints, 0);
		Arrays.fill(this.fenBelow, 0);
		Arrays.fill(this.halvesBelow, 0);
		Arrays.fill(this.marksBelow, 0);
	}

	void addBelow(OpenRow row) {
		this.formsBelow |= row.forms | row.formsBelow;
		for (int slot = 0; slot < this.fen.length; slot++) {
			this.fenBelow[slot] += row.fen[slot];
			this.halvesBelow[slot] += row.prints[slot] >>> Figures.MARKS;
			this.marksBelow[slot] |= row.prints[slot] & (Figures.PRESENT | Figures.OPEN);
		}
	}

}
