package org.mingzhang.reading.workbook.formula;

import java.util.List;

/**
 * Values in a rectangle.
 *
 * @param columns how many stand in a row
 * @param values all of them, row by row
 */
record Block(int columns, List<Value> values) {

	static Block of(Value value) {
		return new Block(1, List.of(value));
	}

	int rows() {
		return this.values.size() / Math.max(1, this.columns);
	}

	/** A value by its place, from 1. */
	Value at(int row, int column) {
		boolean inside = row >= 1 && row <= rows() && column >= 1 && column <= this.columns;
		return inside ? this.values.get((row - 1) * this.columns + column - 1) : new Value.Fault("#REF!");
	}

}
