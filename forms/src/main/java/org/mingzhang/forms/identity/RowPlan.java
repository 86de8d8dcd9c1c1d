package org.mingzhang.forms.identity;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.forms.identity.BoundTerm.EachColumn;
import org.mingzhang.forms.identity.BoundTerm.EachRow;
import org.mingzhang.forms.identity.BoundTerm.RowsBelow;
import org.mingzhang.forms.identity.BoundTerm.Run;
import org.mingzhang.forms.identity.BoundTerm.SumOfColumns;
import org.mingzhang.forms.identity.BoundTerm.SumOfRows;
import org.mingzhang.forms.identity.ColumnEquation.WeightedColumn;
import org.mingzhang.forms.notation.Relation;

/**
 * One identity in one column that stands at a row: over the figures of that row and the
 * sums of the rows under it. Figures are named by their place in a row that holds the
 * columns of all forms side by side.
 *
 * @param identity the identity
 * @param level the level of the rows it stands at; 0 for any row, or for the row 合计 where
 * it sums the rows under it
 * @param below whether it sums the rows under the row
 * @param own the terms over the row itself
 * @param under the terms over the sums of the rows under it
 * @param left the forms on the left as bits, and those on the right
 * @param right the forms on the right
 * @param tells whether a side without rows counts as 0
 */
record RowPlan(BoundIdentity identity, int level, boolean below, int[] own, int[] under, long left, long right,
		boolean tells) {

	/** Plans of an identity, or none if it needs more than a row and those under it. */
	static List<RowPlan> of(BoundIdentity identity, RowSlots slots) {
		int level = level(identity, slots);
		if (level < 0) {
			return List.of();
		}
		List<String> columns = identity.columns().isEmpty() ? List.of("") : identity.columns();
		return columns.stream().map((column) -> plan(identity, level, column, slots)).toList();
	}

	/** The level an identity stands at, or −1 if it cannot be checked row by row. */
	private static int level(BoundIdentity identity, RowSlots slots) {
		int level = -1;
		for (BoundTerm term : identity.terms().toList()) {
			int at = switch (term.rows()) {
				case EachRow each when each.among() == null -> each.level();
				case SumOfRows(List<Run> runs) when runs.equals(List.of(new Run(1, FormRows.TOTAL, null))) -> 0;
				case RowsBelow(int under) when under > 0 -> under - 1;
				default -> -1;
			};
			if (at < 0 || !slots.has(term.shape().id()) || (level >= 0 && level != at)) {
				return -1;
			}
			level = at;
		}
		boolean total = identity.terms().anyMatch((term) -> term.rows() instanceof SumOfRows);
		return (total && identity.eachRow()) ? -1 : level;
	}

	private static RowPlan plan(BoundIdentity identity, int level, String column, RowSlots slots) {
		Ints own = new Ints();
		Ints under = new Ints();
		identity.left().forEach((term) -> add(term, 1, column, slots, own, under));
		identity.right().forEach((term) -> add(term, -1, column, slots, own, under));
		boolean root = identity.terms().anyMatch((term) -> term.rows() instanceof SumOfRows);
		boolean below = root || identity.terms().anyMatch((term) -> term.rows() instanceof RowsBelow);
		return new RowPlan(identity, level, below, own.toArray(), under.toArray(), forms(identity.left(), slots),
				forms(identity.right(), slots), identity.relation() == Relation.EQUAL && identity.forms().size() > 1);
	}

	private static void add(BoundTerm term, int side, String column, RowSlots slots, Ints own, Ints under) {
		List<WeightedColumn> columns = new ArrayList<>();
		switch (term.columns()) {
			case EachColumn _ -> columns.add(new WeightedColumn(column, 1));
			case SumOfColumns(List<WeightedColumn> sum) -> columns.addAll(sum);
		}
		for (WeightedColumn each : columns) {
			int slot = slots.of(term.shape().id(), each.column());
			boolean added = side * term.weight() * each.weight() > 0;
			((term.rows() instanceof RowsBelow) ? under : own).add(added ? slot : ~slot);
		}
	}

	private static long forms(List<BoundTerm> terms, RowSlots slots) {
		return terms.stream().mapToLong((term) -> slots.bit(term.shape().id())).reduce(0, (one, other) -> one | other);
	}

}
