package org.mingzhang.forms.notation;

/** What a form can be required to fulfil beyond its sums. */
public enum Requirement {

	/** A subtotal is present wherever a part is. */
	SUBTOTAL("有分必有合"),

	/** Every row of a classification has the rows above it. */
	PARENT("有下必有上"),

	/** Every code is in the year's list. */
	KNOWN_CODE("代码在目录"),

	/** Every row's name agrees with its code. */
	AGREEING_NAME("名称合代码"),

	/** A form without figures has a note that says why. */
	NOTE("空表必有说明");

	private final String words;

	Requirement(String words) {
		this.words = words;
	}

	/**
	 * {@return its words in the notation}
	 */
	public String words() {
		return this.words;
	}

}
