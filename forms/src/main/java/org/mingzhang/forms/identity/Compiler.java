package org.mingzhang.forms.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.identity.BoundTerm.ColumnPart;
import org.mingzhang.forms.identity.BoundTerm.EachColumn;
import org.mingzhang.forms.identity.BoundTerm.EachRow;
import org.mingzhang.forms.identity.BoundTerm.RowsBelow;
import org.mingzhang.forms.identity.BoundTerm.Run;
import org.mingzhang.forms.identity.BoundTerm.SumOfColumns;
import org.mingzhang.forms.identity.BoundTerm.SumOfRows;
import org.mingzhang.forms.identity.ColumnEquation.WeightedColumn;
import org.mingzhang.forms.notation.Relation;

/** Turns bound identities into equations over the cells of one set of rows. */
final class Compiler {

	private final CellIndex cells;

	private final EquationTable table = new EquationTable();

	Compiler(CellIndex cells) {
		this.cells = cells;
	}

	EquationTable compile(List<BoundIdentity> identities) {
		for (int number = 0; number < identities.size(); number++) {
			BoundIdentity identity = identities.get(number);
			if (identity.forms().stream().allMatch((form) -> this.cells.form(form) != null)) {
				compile(number, identity);
			}
		}
		return this.table;
	}

	private void compile(int number, BoundIdentity identity) {
		List<String> columns = identity.columns().isEmpty() ? List.of("") : identity.columns();
		if (!identity.eachRow()) {
			columns.forEach((column) -> equation(number, identity, null, column));
			return;
		}
		for (String row : rows(identity)) {
			columns.forEach((column) -> equation(number, identity, row, column));
		}
	}

	/** The rows of all forms on which the identity stands, each once. */
	private Set<String> rows(BoundIdentity identity) {
		Set<String> rows = new LinkedHashSet<>();
		identity.terms().forEach((term) -> {
			if (term.rows() instanceof EachRow each) {
				FormRows form = form(term);
				for (int row = 0; row < form.ids().size(); row++) {
					if (each.stands(form, row)) {
						rows.add(form.ids().get(row));
					}
				}
			}
		});
		return rows;
	}

	private void equation(int number, BoundIdentity identity, @Nullable String row, String column) {
		this.table.begin(number, identity.relation());
		identity.left().forEach((term) -> term(term, 1, row, column));
		this.table.turn();
		identity.right().forEach((term) -> term(term, -1, row, column));
		this.table.end(isEmptySideTelling(identity));
	}

	/**
	 * A side without cells stands for 0 where forms are tied; inside a form it means that
	 * there is nothing to add up.
	 */
	private static boolean isEmptySideTelling(BoundIdentity identity) {
		return identity.relation() == Relation.EQUAL && identity.forms().size() > 1
				&& identity.terms().noneMatch((term) -> term.rows() instanceof RowsBelow(int level) && level > 0);
	}

	private void term(BoundTerm term, int side, @Nullable String row, String column) {
		FormRows form = form(term);
		int weight = side * term.weight();
		switch (term.rows()) {
			case EachRow each -> {
				int ordinal = form.row(Objects.requireNonNull(row));
				if (ordinal >= 0 && each.stands(form, ordinal)) {
					add(form, ordinal, term.columns(), weight, column);
				}
			}
			case SumOfRows(List<Run> runs) -> runs.forEach((run) -> run(form, run, term.columns(), weight, column));
			case RowsBelow(int level) -> below(form, level, row, term.columns(), weight, column);
		}
	}

	private void run(FormRows form, Run run, ColumnPart columns, int weight, String column) {
		if (run.last() == null) {
			add(form, form.row(run.first()), columns, weight * run.weight(), column);
			return;
		}
		for (int row = 0; row < form.ids().size(); row++) {
			String id = form.ids().get(row);
			if (id.length() == run.first().length() && FormRows.isCode(id) && id.compareTo(run.first()) >= 0
					&& id.compareTo(run.last()) <= 0) {
				add(form, row, columns, weight * run.weight(), column);
			}
		}
	}

	private void below(FormRows form, int level, @Nullable String row, ColumnPart columns, int weight, String column) {
		if (row != null && level > 0) {
			int above = form.row(row);
			for (int below = (above < 0) ? -1 : form.firstBelow(above); below >= 0; below = form.nextBelow(below)) {
				add(form, below, columns, weight, column);
			}
			return;
		}
		for (int each = 0; each < form.ids().size(); each++) {
			if (level == 0 || form.level(each) == level) {
				add(form, each, columns, weight, column);
			}
		}
	}

	private void add(FormRows form, int row, ColumnPart columns, int weight, String column) {
		switch (columns) {
			case EachColumn _ -> this.table.add(form.cell(row, form.column(column)), weight);
			case SumOfColumns(List<WeightedColumn> sum) -> sum
				.forEach((part) -> this.table.add(form.cell(row, form.column(part.column())), weight * part.weight()));
		}
	}

	private FormRows form(BoundTerm term) {
		return Objects.requireNonNull(this.cells.form(term.shape().id()));
	}

}
