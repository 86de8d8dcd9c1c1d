package org.mingzhang.rulebook.suspect;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.check.Slip;

/**
 * A cell and what it should be.
 *
 * @param cell number of the cell
 * @param from what it is, in 分; 0 where it is blank
 * @param fills whether it is blank
 * @param to what it should be, in 分; 0 where it should be blank
 * @param slip what the difference looks like; null if like nothing that is known
 * @param vagueness how little that tells, 0 for what tells most
 * @param witnessed whether another finding says the same
 */
record Change(int cell, long from, boolean fills, long to, @Nullable Slip slip, int vagueness, boolean witnessed) {

	/** The same change seen together with another. */
	Change as(Slip other) {
		return new Change(this.cell, this.from, this.fills, this.to, other, Slips.vagueness(other), this.witnessed);
	}

	/** The same change if it tells less than it seems to. */
	Change vaguer(int more) {
		return new Change(this.cell, this.from, this.fills, this.to, this.slip, more, this.witnessed);
	}

	/** Whether the cell holds what the other one should, and the other way round. */
	boolean isExchangedWith(Change other) {
		return this.from == other.to && this.to == other.from;
	}

	/** Whether the figure of this cell stands in the other one. */
	boolean wentTo(Change other) {
		return this.fills && this.to == other.from && this.to != 0;
	}

	/**
	 * Digits that might be wrong: the fewer there are, the more a wrong one tells. Where
	 * one is missing or too much, it might be so at any place.
	 */
	int digits() {
		int is = Long.toString(Math.abs(this.from)).length();
		int should = Long.toString(Math.abs(this.to)).length();
		return (is == should) ? is : is + should;
	}

}
