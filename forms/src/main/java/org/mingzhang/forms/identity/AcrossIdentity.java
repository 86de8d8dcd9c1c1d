package org.mingzhang.forms.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.identity.BoundTerm.EachColumn;
import org.mingzhang.forms.identity.BoundTerm.EachRow;
import org.mingzhang.forms.identity.BoundTerm.Run;
import org.mingzhang.forms.identity.BoundTerm.SumOfColumns;
import org.mingzhang.forms.identity.BoundTerm.SumOfRows;
import org.mingzhang.forms.identity.ColumnEquation.WeightedColumn;
import org.mingzhang.forms.notation.OtherFiling;
import org.mingzhang.forms.template.IdentityText;

/**
 * A statement that compares a filing with another one: 公开01表 29行＝上年 公开01表 60行. Forms,
 * lines and columns are those of the template; cells have the same names in every filing,
 * so the other may follow another template.
 */
public final class AcrossIdentity {

	private final IdentityText rule;

	private final String statement;

	private final OtherFiling with;

	private final List<BoundTerm> own;

	private final List<BoundTerm> other;

	private final @Nullable String column;

	/**
	 * Creates the identity.
	 * @param rule the identity it comes from
	 * @param statement the statement in canonical print
	 * @param with the other filing
	 * @param own the cells of this filing: one term, or several that are added up
	 * @param other the cells of the other; empty for the same ones
	 * @param column the column the same cells have in the other; null for the same one
	 */
	AcrossIdentity(IdentityText rule, String statement, OtherFiling with, List<BoundTerm> own, List<BoundTerm> other,
			@Nullable String column) {
		this.rule = rule;
		this.statement = statement;
		this.with = with;
		this.own = List.copyOf(own);
		this.other = List.copyOf(other);
		this.column = column;
	}

	/**
	 * {@return the identity it comes from}
	 */
	public IdentityText rule() {
		return this.rule;
	}

	/**
	 * {@return the statement in canonical print}
	 */
	public String statement() {
		return this.statement;
	}

	/**
	 * {@return the other filing}
	 */
	public OtherFiling with() {
		return this.with;
	}

	/**
	 * {@return id of the form that is compared}
	 */
	public String form() {
		return this.own.getFirst().shape().id();
	}

	/**
	 * The places it holds at.
	 * @param rows the rows of the filing, and those that only the other has
	 * @return an equation for each; none where the form is missing
	 */
	public List<AcrossEquation> over(Rows rows) {
		List<String> filed = rows.byForm().get(form());
		if (filed == null) {
			return List.of();
		}
		BoundTerm first = this.own.getFirst();
		FormRows form = new FormRows(first.shape(), filed, 0);
		List<AcrossEquation> equations = new ArrayList<>();
		for (List<Run> line : lines(first, form)) {
			for (List<WeightedColumn> columns : columns(first)) {
				List<WeightedCell> cells = new ArrayList<>(cells(first, line, columns));
				this.own.stream().skip(1).forEach((term) -> cells.addAll(fixed(term)));
				equations.add(new AcrossEquation(cells, other(cells)));
			}
		}
		return equations;
	}

	private List<WeightedCell> other(List<WeightedCell> cells) {
		if (!this.other.isEmpty()) {
			return this.other.stream().flatMap((term) -> fixed(term).stream()).toList();
		}
		return cells.stream().map((term) -> new WeightedCell(renamed(term.cell()), term.weight())).toList();
	}

	private Cell renamed(Cell cell) {
		return (this.column != null) ? new Cell(cell.form(), cell.row(), this.column) : cell;
	}

	/** The lines it is said of one by one, or the one sum of lines. */
	private static List<List<Run>> lines(BoundTerm term, FormRows form) {
		return switch (term.rows()) {
			case SumOfRows(List<Run> runs) -> List.of(runs);
			case EachRow each -> form.ids()
				.stream()
				.filter((row) -> each.stands(form, form.row(row)))
				.map((row) -> List.of(new Run(1, row, null)))
				.toList();
			case BoundTerm.RowsBelow _ -> List.of();
		};
	}

	private static List<List<WeightedColumn>> columns(BoundTerm term) {
		return switch (term.columns()) {
			case SumOfColumns(List<WeightedColumn> sum) -> List.of(sum);
			case EachColumn(List<String> ids) -> ids.stream().map((id) -> List.of(new WeightedColumn(id, 1))).toList();
		};
	}

	private static List<WeightedCell> fixed(BoundTerm term) {
		return (term.rows() instanceof SumOfRows(List<Run> runs)) ? cells(term, runs, columns(term).getFirst())
				: List.of();
	}

	private static List<WeightedCell> cells(BoundTerm term, List<Run> line, List<WeightedColumn> columns) {
		String form = term.shape().id();
		return line.stream()
			.flatMap((run) -> columns.stream()
				.map((column) -> new WeightedCell(new Cell(form, run.first(), column.column()),
						term.weight() * run.weight() * column.weight())))
			.toList();
	}

	/** Whether terms stand for fixed cells: nothing is gone through one by one. */
	static boolean isFixed(List<BoundTerm> terms) {
		return terms.stream()
			.allMatch((term) -> term.rows() instanceof SumOfRows(List<Run> runs)
					&& runs.stream().allMatch((run) -> run.last() == null) && columns(term).size() == 1);
	}

	/** Whether terms can be gone through: one of them, or fixed cells. */
	static boolean isPlain(List<BoundTerm> terms) {
		return isFixed(terms) || (terms.size() == 1 && Stream.of(terms.getFirst().rows())
			.noneMatch((rows) -> rows instanceof BoundTerm.RowsBelow || (rows instanceof SumOfRows(List<Run> runs)
					&& runs.stream().anyMatch((run) -> run.last() != null))));
	}

}
