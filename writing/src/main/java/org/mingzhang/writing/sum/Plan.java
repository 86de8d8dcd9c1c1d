package org.mingzhang.writing.sum;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.identity.Equation;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.identity.WeightedCell;
import org.mingzhang.forms.template.Template;
import org.mingzhang.writing.form.CodeLines;
import org.mingzhang.writing.form.Spot;

/** What computes the cells of a workbook, and what is checked in it. */
public final class Plan {

	private final Map<Place, Formula> formulas;

	private final List<Check> checks;

	private Plan(Map<Place, Formula> formulas, List<Check> checks) {
		this.formulas = Collections.unmodifiableMap(formulas);
		this.checks = List.copyOf(checks);
	}

	/**
	 * Plans a workbook.
	 * @param template the template, from whose identities everything follows
	 * @param grids its forms
	 * @param year the budget year, whose classes rows may have
	 * @return the plan
	 */
	public static Plan of(Template template, Grids grids, int year) {
		Sample sample = new Sample(grids, year);
		List<Equation> equations = Identities.of(template).over(sample.rows()).equations();
		ColumnSums columns = new ColumnSums(grids, sample, equations);
		Subtotals subtotals = new Subtotals(grids, sample, equations);
		Choice choice = new Choice(grids, equations, columns, subtotals);
		Builder builder = new Builder(grids, new Terms(grids, sample), columns, subtotals);
		builder.fixed(choice);
		grids.ids().forEach(builder::codeRows);
		builder.repeats();
		return new Plan(builder.formulas, new Checks(grids, sample, columns, subtotals).of(equations));
	}

	/**
	 * {@return what computes each place that is computed}
	 */
	public Map<Place, Formula> formulas() {
		return this.formulas;
	}

	/**
	 * {@return the identities at all places where they can be checked}
	 */
	public List<Check> checks() {
		return this.checks;
	}

	static String why(Equation equation) {
		return equation.statement() + "\n" + equation.rule().meaning();
	}

	private static final class Builder {

		private final Grids grids;

		private final Terms terms;

		private final ColumnSums columns;

		private final Subtotals subtotals;

		private final Map<Place, Formula> formulas = new LinkedHashMap<>();

		private Builder(Grids grids, Terms terms, ColumnSums columns, Subtotals subtotals) {
			this.grids = grids;
			this.terms = terms;
			this.columns = columns;
			this.subtotals = subtotals;
		}

		private void fixed(Choice choice) {
			choice.chosen()
				.forEach((cell, chosen) -> this.grids.place(cell)
					.ifPresent((place) -> this.formulas.put(place,
							new Formula(this.terms.byCode(chosen.parts()), why(chosen.equation())))));
		}

		private void codeRows(String form) {
			this.grids.form(form).codeLines().ifPresent((lines) -> lines.columns().forEach((column, index) -> {
				for (int row = lines.first() - 1; row <= lines.last(); row++) {
					codeCell(form, lines, new Spot(row, index), column);
				}
			}));
		}

		private void codeCell(String form, CodeLines lines, Spot spot, String column) {
			ColumnSums.ColumnSum sum = this.columns.of(form).get(column);
			if (sum != null) {
				List<Term> parts = sum.parts().stream().map((part) -> inRow(form, lines, spot.row(), part)).toList();
				this.formulas.put(new Place(form, spot), new Formula(parts, why(sum.equation())));
				return;
			}
			boolean total = spot.row() < lines.first();
			String code = total ? Grids.TOTAL : lines.line(spot.row()).code();
			List<Equation> why = this.subtotals.at(form, column, code);
			if (!why.isEmpty() && spot.row() < lines.last()) {
				Term.Match match = total ? new Term.Classes() : new Term.Below(spot.row());
				Term coded = new Term.Coded(form, spot.column(), match, 1);
				List<Term> below = code.isEmpty() ? List.of() : listed(new Cell(form, code, column), match);
				this.formulas.put(new Place(form, spot), new Formula(below.isEmpty() ? List.of(coded) : below,
						why.stream().map(Plan::why).distinct().collect(Collectors.joining("\n"))));
			}
		}

		/** The rows that are meant, where those that are there do not follow by code. */
		private List<Term> listed(Cell total, Term.Match match) {
			return this.subtotals.of(total)
				.map((equation) -> this.terms.matching(total, match, equation.right()))
				.orElse(List.of());
		}

		private static Term inRow(String form, CodeLines lines, int row, WeightedCell part) {
			int column = lines.columns().getOrDefault(part.cell().column(), 0);
			return new Term.At(new Place(form, new Spot(row, column)), part.weight());
		}

		private void repeats() {
			for (String form : this.grids.ids()) {
				this.grids.form(form)
					.repeats()
					.forEach((spot, cell) -> this.grids.place(cell)
						.ifPresent((place) -> this.formulas.put(new Place(form, spot),
								new Formula(List.of(new Term.At(place, 1)), "与本表上方同一行相同"))));
			}
		}

	}

}
