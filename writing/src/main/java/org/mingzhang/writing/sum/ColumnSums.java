package org.mingzhang.writing.sum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.identity.Equation;
import org.mingzhang.forms.identity.WeightedCell;
import org.mingzhang.forms.notation.Relation;

/**
 * The columns of a form with code rows that other columns of the same row compute, in
 * every row (1栏各行＝（2＋3）栏各行).
 */
final class ColumnSums {

	/**
	 * A computed column.
	 *
	 * @param parts the columns it is computed from, in the words of one row
	 * @param equation the identity in that row
	 */
	record ColumnSum(List<WeightedCell> parts, Equation equation) {
	}

	/** A relation between columns, whichever row it is said of. */
	private record Shape(String form, String statement, List<String> columns) {

		static Shape of(Equation equation) {
			return new Shape(equation.place().form(), equation.rule().id() + equation.statement(),
					equation.cells().map(Cell::column).toList());
		}

	}

	private final Grids grids;

	private final Map<String, Map<String, ColumnSum>> columns = new LinkedHashMap<>();

	ColumnSums(Grids grids, Sample sample, List<Equation> equations) {
		this.grids = grids;
		Map<Shape, Set<String>> rows = new LinkedHashMap<>();
		Map<Shape, Equation> first = new LinkedHashMap<>();
		for (Equation equation : equations) {
			if (isInOneRow(equation)) {
				Shape shape = Shape.of(equation);
				rows.computeIfAbsent(shape, (_) -> new HashSet<>()).add(equation.place().row());
				first.putIfAbsent(shape, equation);
			}
		}
		first.forEach((shape, equation) -> {
			if (rows.getOrDefault(shape, Set.of()).containsAll(sample.rows(shape.form()))) {
				choose(equation);
			}
		});
	}

	/** What computes the columns of a form, by column. */
	Map<String, ColumnSum> of(String form) {
		return this.columns.getOrDefault(form, Map.of());
	}

	/** Whether an equation speaks of one code row, or of 合计, alone. */
	boolean isInOneRow(Equation equation) {
		Cell place = equation.place();
		return this.grids.form(place.form()).codeLines().isPresent() && equation.cells()
			.allMatch((cell) -> cell.form().equals(place.form()) && cell.row().equals(place.row()));
	}

	private void choose(Equation equation) {
		if (equation.relation() != Relation.EQUAL) {
			return;
		}
		if (!add(equation, equation.left(), equation.right())) {
			add(equation, equation.right(), equation.left());
		}
	}

	private boolean add(Equation equation, List<WeightedCell> target, List<WeightedCell> parts) {
		if (target.size() != 1 || target.getFirst().weight() != 1 || parts.isEmpty()) {
			return false;
		}
		Cell cell = target.getFirst().cell();
		Map<String, ColumnSum> known = this.columns.computeIfAbsent(cell.form(), (_) -> new LinkedHashMap<>());
		if (known.containsKey(cell.column()) || parts.stream().anyMatch((part) -> needs(known, part, cell.column()))) {
			return false;
		}
		known.put(cell.column(), new ColumnSum(parts, equation));
		return true;
	}

	/** Whether a column is computed from another, in however many steps. */
	private static boolean needs(Map<String, ColumnSum> known, WeightedCell part, String column) {
		List<String> next = new ArrayList<>(List.of(part.cell().column()));
		while (!next.isEmpty()) {
			String at = next.removeLast();
			if (at.equals(column)) {
				return true;
			}
			Stream.ofNullable(known.get(at))
				.flatMap((sum) -> sum.parts().stream())
				.forEach((each) -> next.add(each.cell().column()));
		}
		return false;
	}

}
