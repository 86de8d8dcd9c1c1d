package org.mingzhang.forms.identity;

import java.util.List;

import org.mingzhang.forms.notation.Relation;

/**
 * A relation between the columns of one row that holds in every row of a form:
 * 1栏各行＝（2＋3）栏各行.
 *
 * @param relation how the sides relate
 * @param left the columns on the left
 * @param right the columns on the right
 */
public record ColumnEquation(Relation relation, List<WeightedColumn> left, List<WeightedColumn> right) {

	public ColumnEquation {
		left = List.copyOf(left);
		right = List.copyOf(right);
	}

	/**
	 * A column with its factor.
	 *
	 * @param column column id
	 * @param weight 1 or −1
	 */
	public record WeightedColumn(String column, int weight) {
	}

}
