package org.mingzhang.reading.recovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mingzhang.forms.Cell;

/** What can be wrong in a contradiction: its figures, its blanks, its constraints. */
final class Suspects {

	private static final BitSet NONE = new BitSet();

	private final List<Unknown> unknowns;

	private final List<Constraint> constraints;

	/** Constraints by known cell. */
	private final Map<Cell, BitSet> byCell = new HashMap<>();

	/** Constraints by row of known cells. */
	private final Map<Cell, BitSet> byRow = new HashMap<>();

	Suspects(List<Unknown> unknowns, List<Constraint> constraints) {
		this.unknowns = unknowns;
		this.constraints = constraints;
		for (int i = 0; i < constraints.size(); i++) {
			for (Cell cell : knownCells(i)) {
				this.byCell.computeIfAbsent(cell, (_) -> new BitSet()).set(i);
				this.byRow.computeIfAbsent(row(cell), (_) -> new BitSet()).set(i);
			}
		}
	}

	/** The single figures, cells and constraints in a contradiction, nearest first. */
	List<Suspect> single(List<Integer> core, Domains domains) {
		Set<Suspect> suspects = new LinkedHashSet<>();
		for (int constraint : core) {
			for (int unknown : this.constraints.get(constraint).unknowns()) {
				addFigures(unknown, domains, suspects);
			}
			knownCells(constraint)
				.forEach((cell) -> suspects.add(new Suspect.Cells(this.byCell.getOrDefault(cell, NONE))));
			BitSet alone = new BitSet();
			alone.set(constraint);
			suspects.add(new Suspect.Cells(alone));
		}
		return new ArrayList<>(suspects);
	}

	/** The rows of known cells in a contradiction: a row may be missing as a whole. */
	List<Suspect> rows(List<Integer> core) {
		Set<Suspect> suspects = new LinkedHashSet<>();
		for (int constraint : core) {
			knownCells(constraint)
				.forEach((cell) -> suspects.add(new Suspect.Cells(this.byRow.getOrDefault(row(cell), NONE))));
		}
		return new ArrayList<>(suspects);
	}

	private void addFigures(int unknown, Domains domains, Set<Suspect> suspects) {
		int marks = this.unknowns.get(unknown).row().marks().size();
		for (int mark = 0; mark < marks; mark++) {
			if ((domains.doubts(unknown) & (1 << mark)) == 0) {
				suspects.add(new Suspect.Figure(unknown, mark));
			}
		}
	}

	private List<Cell> knownCells(int constraint) {
		return (this.constraints.get(constraint) instanceof SumConstraint sum) ? sum.cells() : List.of();
	}

	/** Stands for the row of a cell. */
	private static Cell row(Cell cell) {
		return new Cell(cell.form(), cell.row(), "*");
	}

}
