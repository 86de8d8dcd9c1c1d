package org.mingzhang.rulebook.narrative.sentence;

import java.util.Locale;

/** What a number measures. */
public enum Measure {

	/** Money. */
	AMOUNT,

	/** Per cent. */
	PERCENT,

	/** 辆, 人, 个. */
	COUNT;

	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
