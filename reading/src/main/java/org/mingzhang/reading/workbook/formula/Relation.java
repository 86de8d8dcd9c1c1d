package org.mingzhang.reading.workbook.formula;

/** How one value is to be to another, as workbooks write it: {@code <=}. */
public enum Relation {

	/** The same. */
	EQUAL,

	/** Another. */
	UNEQUAL,

	/** Smaller. */
	LESS,

	/** Larger. */
	GREATER,

	/** Smaller or the same. */
	AT_MOST,

	/** Larger or the same. */
	AT_LEAST;

	/**
	 * Reads an operator.
	 * @param operator one of {@code = <> < > <= >=}
	 * @return the relation
	 * @throws IllegalArgumentException if it is none of them
	 */
	public static Relation of(String operator) {
		return switch (operator) {
			case "=" -> EQUAL;
			case "<>" -> UNEQUAL;
			case "<" -> LESS;
			case ">" -> GREATER;
			case "<=" -> AT_MOST;
			case ">=" -> AT_LEAST;
			default -> throw new IllegalArgumentException("'" + operator + "' compares nothing");
		};
	}

	/**
	 * Tells whether two values are so to each other.
	 * @param order how they compare, as of a comparator
	 * @return whether the relation holds
	 */
	public boolean holds(int order) {
		return switch (this) {
			case EQUAL -> order == 0;
			case UNEQUAL -> order != 0;
			case LESS -> order < 0;
			case GREATER -> order > 0;
			case AT_MOST -> order <= 0;
			case AT_LEAST -> order >= 0;
		};
	}

}
