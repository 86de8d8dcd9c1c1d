package org.mingzhang.submission.drafting;

import java.time.LocalDate;

/** Counts what was uploaded. All methods block. */
@FunctionalInterface
public interface Uploads {

	/**
	 * Adds to what was uploaded on a day.
	 * @param owner who is counted
	 * @param day the day
	 * @param change what is added; negative to take it back
	 * @return the day's sum with it
	 */
	Tally add(String owner, LocalDate day, Tally change);

	/**
	 * How much was uploaded.
	 *
	 * @param count number of documents
	 * @param bytes their size together
	 */
	record Tally(long count, long bytes) {

		Tally negated() {
			return new Tally(-this.count, -this.bytes);
		}

	}

}
