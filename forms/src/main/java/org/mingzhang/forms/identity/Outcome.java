package org.mingzhang.forms.identity;

/** How an equation comes out for the figures of a filing. */
public enum Outcome {

	/** All its cells are blank: there is nothing to check. */
	BLANK,

	/** It holds to the 分. */
	EXACT,

	/** It holds within the rounding interval, and not to the 分. */
	ROUNDED,

	/** It does not hold. */
	BROKEN,

	/** A figure whose column is open, or that cannot be told in 分, may belong to it. */
	UNDECIDED

}
