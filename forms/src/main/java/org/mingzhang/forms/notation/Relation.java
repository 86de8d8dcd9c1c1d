package org.mingzhang.forms.notation;

/** How the two sides of an identity relate. */
public enum Relation {

	/** Both sides are equal. */
	EQUAL("＝"),

	/** The left side is at most the right side. */
	AT_MOST("≤"),

	/** The left side is at least the right side. */
	AT_LEAST("≥");

	private final String symbol;

	Relation(String symbol) {
		this.symbol = symbol;
	}

	/**
	 * {@return the printed sign}
	 */
	public String symbol() {
		return this.symbol;
	}

}
