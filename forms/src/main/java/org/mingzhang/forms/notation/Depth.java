package org.mingzhang.forms.notation;

/** The levels of a classification. */
public enum Depth {

	/** 类, the first level. */
	CLASS("类"),

	/** 款, the second level. */
	GROUP("款"),

	/** 项, the third level. */
	ITEM("项");

	private final String word;

	Depth(String word) {
		this.word = word;
	}

	/**
	 * {@return its word in the notation}
	 */
	public String word() {
		return this.word;
	}

	/**
	 * {@return the level as a number, 1 for 类}
	 */
	public int level() {
		return ordinal() + 1;
	}

}
