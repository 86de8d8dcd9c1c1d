package org.mingzhang.writing.sum;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.identity.Equation;
import org.mingzhang.forms.identity.WeightedCell;
import org.mingzhang.forms.notation.Relation;
import org.mingzhang.forms.template.Layout.Codes;
import org.mingzhang.writing.form.CodeLine;
import org.mingzhang.writing.form.CodeLines;

/**
 * Which rows of a form with code rows add up those below them (合计＝Σ类, 类＝Σ款, 款＝Σ项), and in
 * which columns. Level 0 is 合计.
 */
final class Subtotals {

	/** A column of a form. */
	private record Column(String form, String column) {
	}

	private final Grids grids;

	private final Sample sample;

	private final Map<Column, Map<Integer, Equation>> levels = new LinkedHashMap<>();

	private final Map<Cell, Equation> totals = new LinkedHashMap<>();

	Subtotals(Grids grids, Sample sample, List<Equation> equations) {
		this.grids = grids;
		this.sample = sample;
		for (Equation equation : equations) {
			if (isSubtotal(equation)) {
				Cell total = equation.place();
				this.totals.putIfAbsent(total, equation);
				this.levels.computeIfAbsent(new Column(total.form(), total.column()), (_) -> new LinkedHashMap<>())
					.putIfAbsent(level(total.form(), total.row()), equation);
			}
		}
	}

	/** The identities that make rows of a column subtotals, by the level of the row. */
	Map<Integer, Equation> levels(String form, String column) {
		return this.levels.getOrDefault(new Column(form, column), Map.of());
	}

	/** The identity that says what a cell is the sum of. */
	Optional<Equation> of(Cell total) {
		return Optional.ofNullable(this.totals.get(total));
	}

	/**
	 * The identities that make a row a subtotal; of a row to be filled in those that may,
	 * whichever code it gets.
	 */
	List<Equation> at(String form, String column, String code) {
		Map<Integer, Equation> levels = levels(form, column);
		int level = code.isEmpty() ? -1 : level(form, code);
		return levels.entrySet()
			.stream()
			.filter((entry) -> code.isEmpty() ? entry.getKey() > 0 : entry.getKey() == level)
			.map(Map.Entry::getValue)
			.toList();
	}

	/**
	 * Whether an equation says that a code row, or 合计, is the sum of all rows below it.
	 */
	boolean isSubtotal(Equation equation) {
		if (equation.relation() != Relation.EQUAL || equation.left().size() != 1
				|| equation.left().getFirst().weight() != 1 || equation.right().isEmpty()) {
			return false;
		}
		Cell total = equation.place();
		boolean oneColumn = this.grids.form(total.form()).codeLines().isPresent() && equation.right()
			.stream()
			.allMatch((part) -> part.weight() == 1 && part.cell().form().equals(total.form())
					&& part.cell().column().equals(total.column()) && !part.cell().row().equals(Grids.TOTAL));
		if (!oneColumn) {
			return false;
		}
		Set<String> rows = equation.right().stream().map(WeightedCell::cell).map(Cell::row).collect(Collectors.toSet());
		return total.row().equals(Grids.TOTAL) ? this.sample.areClasses(total.form(), rows)
				: rows.stream().allMatch((row) -> row.length() > total.row().length() && row.startsWith(total.row()));
	}

	/** The level of a row: 0 for 合计, 1 for 类. */
	int level(String form, String row) {
		if (row.equals(Grids.TOTAL)) {
			return 0;
		}
		CodeLines lines = this.grids.lines(form);
		if (lines.codes() != Codes.UNIT) {
			return Math.max(1, row.length() / 2);
		}
		return 1 + (int) lines.lines()
			.stream()
			.map(CodeLine::code)
			.filter((code) -> !code.isEmpty() && code.length() < row.length() && row.startsWith(code))
			.count();
	}

}
