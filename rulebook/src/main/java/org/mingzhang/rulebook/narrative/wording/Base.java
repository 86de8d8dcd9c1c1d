package org.mingzhang.rulebook.narrative.wording;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;

/** What an amount is compared with. */
public enum Base {

	/** The year before: 与上年相比. */
	LAST_YEAR,

	/** 比年初预算数. */
	INITIAL,

	/** 比调整后预算数, 比全年预算数. */
	ADJUSTED,

	/** 比预算. */
	BUDGET;

	@JsonCreator
	static Base of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/**
	 * {@return whether it is a budget of the same year}
	 */
	public boolean isBudget() {
		return this != LAST_YEAR;
	}

}
