package org.mingzhang.ledger.posting;

import com.fasterxml.jackson.annotation.JsonValue;
import org.mingzhang.forms.Cell;

/**
 * A printed total and what the ledger answers for the same place.
 *
 * @param cell the cell that prints it
 * @param address its printed position
 * @param printed the printed amount in 分
 * @param booked what was booked, rounding accounts included, in 分
 * @param allowance what the two may differ by, in 分: half of the last digit of every
 * printed figure that takes part
 * @param outcome what came of comparing them
 */
public record Reconciled(Cell cell, String address, long printed, long booked, long allowance, Outcome outcome) {

	/**
	 * {@return what the print exceeds the books by, in 分}
	 */
	public long difference() {
		return Math.subtractExact(this.printed, this.booked);
	}

	/** What comes of comparing a printed total with the books. */
	public enum Outcome {

		/** The booked figures add up to the print. */
		EQUAL("equal"),

		/** They do with the rounding booked for this very total (尾数差). */
		ROUNDED("rounded"),

		/**
		 * Two cells print the same total differently, within their intervals; the books
		 * follow the other one.
		 */
		WITHIN_ROUNDING("within-rounding"),

		/**
		 * A second view of the same money, or a sum that only repeats others, says
		 * something else. The filing is booked all the same: no balance of money depends
		 * on it.
		 */
		DIFFERENT("different"),

		/** The filing tells the parts too coarsely to compare. */
		NOT_COMPARABLE("not-comparable");

		private final String id;

		Outcome(String id) {
			this.id = id;
		}

		/**
		 * {@return the name used in the interface}
		 */
		@JsonValue
		public String id() {
			return this.id;
		}

	}

}
