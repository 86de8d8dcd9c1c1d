package org.mingzhang.reading.workbook.formula;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A formula taken apart. */
public sealed interface Node {

	/**
	 * A constant.
	 *
	 * @param value the constant
	 */
	record Constant(Value value) implements Node {
	}

	/**
	 * A reference to one cell.
	 *
	 * @param sheet name of the sheet; null for that of the formula
	 * @param row its row, from 1
	 * @param column its column, from 1
	 * @param fixedRow whether the row stays when the formula is copied
	 * @param fixedColumn whether the column stays when the formula is copied
	 */
	record Reference(@Nullable String sheet, int row, int column, boolean fixedRow,
			boolean fixedColumn) implements Node {
	}

	/**
	 * A reference to a rectangle of cells. Rows or columns that reach to the end are
	 * {@link Integer#MAX_VALUE}.
	 *
	 * @param from its upper left cell
	 * @param to its lower right cell
	 */
	record Area(Reference from, Reference to) implements Node {
	}

	/**
	 * A name defined in the workbook.
	 *
	 * @param name the name
	 */
	record Name(String name) implements Node {
	}

	/**
	 * A sign before, or percent behind.
	 *
	 * @param sign {@code -}, {@code +} or {@code %}
	 * @param of what it belongs to
	 */
	record Signed(char sign, Node of) implements Node {
	}

	/**
	 * Two operands.
	 *
	 * @param operator such as {@code +} or {@code <=}
	 * @param left the left operand
	 * @param right the right operand
	 */
	record Operation(String operator, Node left, Node right) implements Node {
	}

	/**
	 * A function.
	 *
	 * @param function its name in capitals
	 * @param arguments its arguments
	 */
	record Call(String function, List<Node> arguments) implements Node {

		public Call {
			arguments = List.copyOf(arguments);
		}

	}

}
