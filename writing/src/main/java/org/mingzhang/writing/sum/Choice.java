package org.mingzhang.writing.sum;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.identity.Equation;
import org.mingzhang.forms.identity.WeightedCell;
import org.mingzhang.forms.notation.Relation;
import org.mingzhang.forms.template.Layout;

/**
 * Chooses which identity computes which fixed cell. Sums inside a form come first, then
 * ties that let a summary repeat what a detailed form says, then other ties; a cell is
 * computed once, and never from itself in however many steps. What is not chosen stays a
 * check.
 */
final class Choice {

	/** A cell, and what it could be computed from. */
	private record Candidate(Cell target, List<WeightedCell> parts, Equation equation, int rank) {
	}

	/**
	 * What computes a cell.
	 *
	 * @param parts the cells it is computed from
	 * @param equation the identity
	 */
	record Chosen(List<WeightedCell> parts, Equation equation) {
	}

	private final Grids grids;

	private final ColumnSums columns;

	private final Subtotals subtotals;

	private final Map<Cell, Chosen> chosen = new LinkedHashMap<>();

	/** What each cell is computed from, code rows included. */
	private final Map<Cell, Set<Cell>> parts = new HashMap<>();

	Choice(Grids grids, List<Equation> equations, ColumnSums columns, Subtotals subtotals) {
		this.grids = grids;
		this.columns = columns;
		this.subtotals = subtotals;
		List<Candidate> candidates = new ArrayList<>();
		for (Equation equation : equations) {
			if (columns.isInOneRow(equation)) {
				columnPart(equation);
			}
			else if (subtotals.isSubtotal(equation)) {
				Cell total = equation.place();
				if (!columns.of(total.form()).containsKey(total.column())) {
					depend(total, equation.right());
				}
			}
			if (equation.relation() == Relation.EQUAL) {
				add(candidates, equation, equation.left(), equation.right(), 0);
				add(candidates, equation, equation.right(), equation.left(), 1);
			}
		}
		candidates.sort(Comparator.comparingInt(Candidate::rank));
		candidates.forEach(this::choose);
	}

	/** What computes each fixed cell that is computed. */
	Map<Cell, Chosen> chosen() {
		return this.chosen;
	}

	private void columnPart(Equation equation) {
		this.columns.of(equation.place().form()).forEach((column, sum) -> {
			if (sum.equation().statement().equals(equation.statement())) {
				String row = equation.place().row();
				String form = equation.place().form();
				depend(new Cell(form, row, column),
						sum.parts()
							.stream()
							.map((part) -> new WeightedCell(new Cell(form, row, part.cell().column()), part.weight()))
							.toList());
			}
		});
	}

	private void depend(Cell target, List<WeightedCell> on) {
		Set<Cell> known = this.parts.computeIfAbsent(target, (_) -> new HashSet<>());
		on.forEach((part) -> known.add(part.cell()));
	}

	private void add(List<Candidate> candidates, Equation equation, List<WeightedCell> target, List<WeightedCell> parts,
			int turned) {
		if (target.size() != 1 || target.getFirst().weight() != 1) {
			return;
		}
		Cell cell = target.getFirst().cell();
		boolean placed = this.grids.place(cell).isPresent() && !this.grids.isCodeRow(cell);
		List<WeightedCell> there = parts.stream().filter((part) -> isThere(part.cell())).toList();
		int rank = rank(cell, there, turned);
		if (placed && !there.isEmpty() && rank >= 0) {
			candidates.add(new Candidate(cell, there, equation, rank));
		}
	}

	private boolean isThere(Cell cell) {
		return this.grids.isCodeRow(cell) || this.grids.place(cell).isPresent();
	}

	/** Lower is better; −1 is never. */
	private int rank(Cell target, List<WeightedCell> parts, int turned) {
		boolean inside = parts.stream().allMatch((part) -> part.cell().form().equals(target.form()));
		if (inside) {
			return (parts.size() > 1) ? turned : (turned == 0) ? 6 : -1;
		}
		boolean detailed = parts.stream().allMatch((part) -> isDetailed(part.cell().form()));
		return (detailed ? 2 : 4) + turned;
	}

	private boolean isDetailed(String form) {
		Layout layout = this.grids.form(form).form().layout();
		return layout instanceof Layout.CodeRows || layout instanceof Layout.CodeBlocks;
	}

	private void choose(Candidate candidate) {
		Cell target = candidate.target();
		boolean computed = this.chosen.containsKey(target)
				|| this.columns.of(target.form()).containsKey(target.column()) || (target.row().equals(Grids.TOTAL)
						&& this.subtotals.levels(target.form(), target.column()).containsKey(0));
		if (computed || candidate.parts().stream().anyMatch((part) -> needs(part.cell(), target))) {
			return;
		}
		this.chosen.put(target, new Chosen(candidate.parts(), candidate.equation()));
		depend(target, candidate.parts());
	}

	private boolean needs(Cell cell, Cell other) {
		Set<Cell> seen = new HashSet<>(Set.of(cell));
		ArrayDeque<Cell> next = new ArrayDeque<>(List.of(cell));
		while (!next.isEmpty()) {
			Cell at = next.remove();
			if (at.equals(other)) {
				return true;
			}
			this.parts.getOrDefault(at, Set.of()).stream().filter(seen::add).forEach(next::add);
		}
		return false;
	}

}
