package org.mingzhang.writing.sum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.identity.Equation;
import org.mingzhang.writing.form.CodeLines;
import org.mingzhang.writing.form.Spot;

/** Lists every identity at every place of a workbook, rows to be filled in included. */
final class Checks {

	/** A relation between one column of two forms, row by row. */
	private record RowByRow(String rule, String statement, String form, String column) {
	}

	private final Grids grids;

	private final Sample sample;

	private final ColumnSums columns;

	private final Subtotals subtotals;

	private final Terms terms;

	private final Map<String, PlaceNames> names = new HashMap<>();

	private final List<Check> checks = new ArrayList<>();

	Checks(Grids grids, Sample sample, ColumnSums columns, Subtotals subtotals) {
		this.grids = grids;
		this.sample = sample;
		this.columns = columns;
		this.subtotals = subtotals;
		this.terms = new Terms(grids, sample);
	}

	List<Check> of(List<Equation> equations) {
		equations.forEach(this::placed);
		spareSubtotals();
		spareRowByRow(equations);
		return this.checks;
	}

	private void placed(Equation equation) {
		Optional<Place> place = equation.cells().map(this.grids::place).flatMap(Optional::stream).findFirst();
		List<String> forms = equation.cells().map(Cell::form).distinct().toList();
		boolean inRows = equation.cells().allMatch(this.grids::isCodeRow);
		boolean away = this.grids.place(equation.place()).isEmpty();
		if (place.isEmpty() || (away && (forms.size() == 1 || isRowByRow(equation)))) {
			return;
		}
		if (this.subtotals.isSubtotal(equation)) {
			Cell total = equation.place();
			Term.Match match = total.row().equals(Grids.TOTAL) ? new Term.Classes()
					: new Term.Below(place.get().spot().row());
			add(equation, place.get(), this.terms.inPlace(equation.left()),
					this.terms.matching(total, match, equation.right()));
		}
		else if (this.columns.isInOneRow(equation) || (inRows && forms.size() == 1)) {
			add(equation, place.get(), this.terms.inPlace(equation.left()), this.terms.inPlace(equation.right()));
		}
		else {
			List<Term> left = this.terms.byCode(equation.left());
			List<Term> right = this.terms.byCode(equation.right());
			if (forms.size() > 1 || (isThere(left) && isThere(right))) {
				add(equation, place.get(), left, right);
			}
		}
	}

	/** Inside a form a side without any row has nothing to add up. */
	private boolean isThere(List<Term> terms) {
		return terms.stream().anyMatch((term) -> !this.grids.places(term).isEmpty());
	}

	private void add(Equation equation, Place place, List<Term> left, List<Term> right) {
		Cell cell = equation.cells().filter((each) -> this.grids.place(each).isPresent()).findFirst().orElseThrow();
		if (!left.isEmpty() || !right.isEmpty()) {
			this.checks.add(new Check(equation.rule(), equation.statement(), place, names(cell.form()).name(cell), null,
					equation.relation(), left, right));
		}
	}

	/** Where columns add up, a computed column adds up by itself. */
	private void spareSubtotals() {
		for (String form : this.grids.ids()) {
			this.grids.form(form).codeLines().ifPresent((lines) -> lines.columns().forEach((column, index) -> {
				boolean computed = this.columns.of(form).containsKey(column);
				this.subtotals.at(form, column, "")
					.stream()
					.filter((_) -> !computed)
					.findFirst()
					.ifPresent((equation) -> spareRows(lines).forEach((row) -> {
						if (row < lines.last()) {
							spare(equation, form, new Spot(row, index),
									new Term.Coded(form, index, new Term.Below(row), 1));
						}
					}));
			}));
		}
	}

	private void spare(Equation equation, String form, Spot spot, Term right) {
		Place place = new Place(form, spot);
		Place code = new Place(form, new Spot(spot.row(), this.grids.lines(form).code()));
		this.checks
			.add(new Check(equation.rule(), equation.statement(), place, names(form).column(equation.place().column()),
					code, equation.relation(), List.of(new Term.At(place, 1)), List.of(right)));
	}

	/** What holds in every row of two forms holds in rows to be filled in too. */
	private void spareRowByRow(List<Equation> equations) {
		Map<RowByRow, Set<String>> rows = new LinkedHashMap<>();
		Map<RowByRow, Equation> first = new LinkedHashMap<>();
		for (Equation equation : equations) {
			if (isRowByRow(equation)) {
				Cell left = equation.left().getFirst().cell();
				RowByRow key = new RowByRow(equation.rule().id(), equation.statement(), left.form(), left.column());
				rows.computeIfAbsent(key, (_) -> new HashSet<>()).add(left.row());
				first.putIfAbsent(key, equation);
			}
		}
		first.forEach((key, equation) -> {
			Set<String> told = rows.getOrDefault(key, Set.of());
			boolean every = this.sample.rows(key.form())
				.stream()
				.allMatch((row) -> row.equals(Grids.TOTAL) || told.contains(row));
			if (every) {
				spareRowByRow(equation);
			}
		});
	}

	private boolean isRowByRow(Equation equation) {
		if (equation.left().size() != 1 || equation.right().size() != 1) {
			return false;
		}
		Cell left = equation.left().getFirst().cell();
		Cell right = equation.right().getFirst().cell();
		return left.row().equals(right.row()) && !left.form().equals(right.form()) && this.grids.isCodeRow(left)
				&& this.grids.isCodeRow(right);
	}

	private void spareRowByRow(Equation equation) {
		Cell left = equation.left().getFirst().cell();
		Cell right = equation.right().getFirst().cell();
		CodeLines lines = this.grids.lines(left.form());
		spareRows(lines).forEach((row) -> {
			Place code = new Place(left.form(), new Spot(row, lines.code()));
			spare(equation, left.form(), new Spot(row, this.terms.index(left)), new Term.Coded(right.form(),
					this.terms.index(right), new Term.SameAs(code, lines.line(row).code()), 1));
		});
	}

	private static Stream<Integer> spareRows(CodeLines lines) {
		return Stream.iterate(lines.first(), (row) -> row <= lines.last(), (row) -> row + 1)
			.filter((row) -> lines.line(row).isSpare());
	}

	private PlaceNames names(String form) {
		return this.names.computeIfAbsent(form, (id) -> new PlaceNames(this.grids.form(id)));
	}

}
