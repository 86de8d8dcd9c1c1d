package org.mingzhang.forms.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.identity.BoundTerm.EachColumn;
import org.mingzhang.forms.identity.BoundTerm.EachRow;
import org.mingzhang.forms.identity.BoundTerm.RowsBelow;
import org.mingzhang.forms.identity.BoundTerm.SumOfColumns;
import org.mingzhang.forms.identity.BoundTerm.SumOfRows;
import org.mingzhang.forms.identity.ColumnEquation.WeightedColumn;
import org.mingzhang.forms.notation.Reference;
import org.mingzhang.forms.notation.Selection;
import org.mingzhang.forms.notation.Statement;
import org.mingzhang.forms.notation.Term;
import org.mingzhang.forms.template.IdentityText;

/** Binds one identity of a template: every form, line and column it names is found. */
final class Binder {

	private final Shapes shapes;

	private final IdentityText rule;

	Binder(Shapes shapes, IdentityText rule) {
		this.shapes = shapes;
		this.rule = rule;
	}

	BoundIdentity identity(Statement.Identity statement) {
		List<BoundTerm> left = side(statement.left());
		List<BoundTerm> right = side(statement.right());
		proveRows(statement, left, right);
		List<BoundTerm> all = Stream.concat(left.stream(), right.stream()).toList();
		List<String> columns = columns(all);
		boolean named = columns.isEmpty();
		return new BoundIdentity(this.rule, statement.toString(), statement.relation(), settle(left, named),
				settle(right, named), columns);
	}

	Demand demand(Statement.Demand statement) {
		Reference.Cells cells = statement.cells();
		if (cells.form() == null && this.rule.form() == null) {
			if (cells.rows() != Selection.UNSAID || cells.columns() != Selection.UNSAID) {
				throw new BindingException("it names lines or columns but no form");
			}
			return new Demand(this.rule, statement.requirement(), null, Set.of(), Set.of());
		}
		BoundTerm term = cells(1, cells).getFirst();
		Set<String> columns = (term.columns() instanceof SumOfColumns(List<WeightedColumn> sum))
				? Set.copyOf(sum.stream().map(WeightedColumn::column).toList()) : Set.of();
		Set<String> rows = (term.rows() instanceof SumOfRows(List<BoundTerm.Run> runs))
				? Set.copyOf(runs.stream().map(BoundTerm.Run::first).toList()) : Set.of();
		return new Demand(this.rule, statement.requirement(), term.shape().id(), rows, columns);
	}

	/** Cells, of an only column where none is named. */
	List<BoundTerm> settled(Reference.Cells cells) {
		List<BoundTerm> terms = cells(1, cells);
		boolean single = terms.stream()
			.allMatch((term) -> term.columns() instanceof BoundTerm.EachColumn(List<String> ids) && ids.size() == 1);
		return settle(terms, single);
	}

	private List<BoundTerm> side(List<Term> terms) {
		return terms.stream().flatMap((term) -> bind(term).stream()).toList();
	}

	private List<BoundTerm> bind(Term term) {
		return switch (term.reference()) {
			case Reference.Cells cells -> cells(term.weight(), cells);
			case Reference.Labelled(String form, String label) -> {
				FormShape sheet = this.shapes.sheet(form);
				sheet.label(label);
				yield List.of(new BoundTerm(term.weight(), sheet, new RowsBelow(0),
						new SumOfColumns(List.of(new WeightedColumn(label, 1)))));
			}
		};
	}

	private List<BoundTerm> cells(int weight, Reference.Cells cells) {
		String form = (cells.form() != null) ? cells.form() : this.rule.form();
		if (form == null) {
			throw new BindingException("it names no form");
		}
		return new ReferenceBinder(this.shapes.form(form), weight, cells.rows(), cells.columns()).bind();
	}

	/** What is said of every row must not meet a single line, unless it says 各行. */
	private void proveRows(Statement.Identity statement, List<BoundTerm> left, List<BoundTerm> right) {
		List<BoundTerm> all = Stream.concat(left.stream(), right.stream()).toList();
		boolean unsaid = Stream.concat(statement.left().stream(), statement.right().stream())
			.map(Term::reference)
			.anyMatch((reference) -> reference instanceof Reference.Cells cells && cells.rows() == Selection.UNSAID);
		boolean each = all.stream().anyMatch(BoundTerm::eachRow);
		if (unsaid && each && all.stream().anyMatch((term) -> term.rows() instanceof SumOfRows)) {
			throw new BindingException("it names lines on one part only; say 各行 if every line is meant");
		}
		for (BoundTerm term : all) {
			if (term.rows() instanceof RowsBelow(int level) && each && level > 0
					&& !all.stream().allMatch((other) -> fits(other, level))) {
				throw new BindingException("the rows summed by Σ are not those under the rows of the other side");
			}
		}
	}

	private static boolean fits(BoundTerm other, int level) {
		return !(other.rows() instanceof EachRow(int each, @Nullable Set<String> _)) || each == level - 1;
	}

	/**
	 * The columns an identity holds in, one by one, or none where every term names its
	 * own.
	 */
	private static List<String> columns(List<BoundTerm> terms) {
		List<EachColumn> ranging = new ArrayList<>();
		terms.forEach((term) -> {
			if (term.columns() instanceof EachColumn each) {
				ranging.add(each);
			}
		});
		boolean single = ranging.stream().allMatch((each) -> each.ids().size() == 1);
		if (ranging.size() < terms.size()) {
			if (!single) {
				throw new BindingException("it names columns on one part only");
			}
			return List.of();
		}
		Set<String> common = new LinkedHashSet<>(ranging.getFirst().ids());
		ranging.forEach((each) -> common.retainAll(each.ids()));
		if (common.isEmpty() && !single) {
			throw new BindingException("its parts have no column in common: name the columns");
		}
		return List.copyOf(common);
	}

	/** Where columns are not gone through one by one, an only column is meant. */
	private static List<BoundTerm> settle(List<BoundTerm> terms, boolean named) {
		return terms.stream()
			.map((term) -> (named && term.columns() instanceof EachColumn(List<String> ids))
					? term.with(new SumOfColumns(List.of(new WeightedColumn(ids.getFirst(), 1)))) : term)
			.toList();
	}

}
