package org.mingzhang.forms.identity;

import java.util.List;
import java.util.stream.Stream;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.notation.Relation;
import org.mingzhang.forms.template.IdentityText;

/**
 * An identity at one place: left side, relation, right side, over cells.
 *
 * @param rule the identity it comes from
 * @param statement the one statement of the identity, in canonical print
 * @param relation how the sides relate
 * @param left the cells on the left; empty where the form on the left lacks the row
 * @param right the cells on the right
 */
public record Equation(IdentityText rule, String statement, Relation relation, List<WeightedCell> left,
		List<WeightedCell> right) {

	public Equation {
		left = List.copyOf(left);
		right = List.copyOf(right);
	}

	/**
	 * {@return the cell it is quoted at: the first on the left, or on the right where the
	 * left is empty}
	 */
	public Cell place() {
		return cells().findFirst().orElseThrow();
	}

	/**
	 * {@return all cells, left before right}
	 */
	public Stream<Cell> cells() {
		return Stream.concat(this.left.stream(), this.right.stream()).map(WeightedCell::cell);
	}

	/**
	 * {@return whether it ties forms to each other}
	 */
	public boolean ties() {
		return cells().map(Cell::form).distinct().count() > 1;
	}

}
