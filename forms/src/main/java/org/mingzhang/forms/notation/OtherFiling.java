package org.mingzhang.forms.notation;

/** A filing that figures are compared with, beside the one under examination. */
public enum OtherFiling {

	/** The same department's final accounts a year before. */
	LAST_YEAR("上年"),

	/** The department's approved budget of the same year. */
	BUDGET("年初预算"),

	/** The sum over the filings of its units, same year and kind. */
	UNITS("Σ单位");

	private final String words;

	OtherFiling(String words) {
		this.words = words;
	}

	/**
	 * {@return its words in the notation}
	 */
	public String words() {
		return this.words;
	}

}
