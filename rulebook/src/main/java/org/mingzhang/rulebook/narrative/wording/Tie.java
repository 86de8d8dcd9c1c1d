package org.mingzhang.rulebook.narrative.wording;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;

/** How an amount of the text is tied to a cell. */
public enum Tie {

	/** It repeats the cell. */
	EXACT,

	/** It is the same as a rule, but may differ for good reason. */
	MAY_DIFFER,

	/** It is never more than the cell. */
	AT_MOST,

	/** It is never less than the cell. */
	AT_LEAST;

	@JsonCreator
	static Tie of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/**
	 * Whether an amount may stand for a cell.
	 * @param difference the amount less the cell
	 * @return whether it proves nothing that they differ so
	 */
	public boolean allows(long difference) {
		return switch (this) {
			case EXACT -> false;
			case MAY_DIFFER -> true;
			case AT_MOST -> difference < 0;
			case AT_LEAST -> difference > 0;
		};
	}

}
