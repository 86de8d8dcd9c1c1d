package org.mingzhang.rulebook.suspect;

import java.util.LinkedHashSet;
import java.util.Set;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.identity.CellIndex;
import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.rulebook.filing.Filing;

/**
 * Which equations hang on which cells, looked up once per cell and equation, and the last
 * digit that a cell prints.
 */
final class Wiring {

	private final Filing filing;

	private final EquationSystem system;

	private final int[][] cells;

	private final int[][] equations;

	private final int[][] weights;

	private final int[] halves;

	Wiring(Filing filing) {
		this.filing = filing;
		this.system = filing.system();
		this.cells = new int[this.system.size()][];
		this.equations = new int[this.system.index().size()][];
		this.weights = new int[this.system.index().size()][];
		this.halves = new int[this.system.index().size()];
	}

	EquationSystem system() {
		return this.system;
	}

	CellIndex index() {
		return this.system.index();
	}

	Cell cell(int cell) {
		return index().cell(cell);
	}

	/** The cells of an equation. */
	int[] cells(int equation) {
		int[] known = this.cells[equation];
		if (known == null) {
			known = this.system.cells(equation);
			this.cells[equation] = known;
		}
		return known;
	}

	/** The equations of a cell. */
	int[] equations(int cell) {
		load(cell);
		return this.equations[cell];
	}

	/** The weights of a cell, in the order of its equations. */
	int[] weights(int cell) {
		load(cell);
		return this.weights[cell];
	}

	/** Half a unit of the last digit that a cell prints, in 分. */
	int half(int cell) {
		load(cell);
		return this.halves[cell];
	}

	/** A unit of the last digit that a cell prints, in 分. */
	long step(int cell) {
		return Math.max(1, 2L * half(cell));
	}

	/** Whether a cell may be wrong: in tables kept as text only what is printed may. */
	boolean mayBeWrong(Trial trial, int cell) {
		return !trial.isChanged(cell)
				&& (!trial.wasBlank(cell) || this.filing.template().form(cell(cell).form()).isPresent());
	}

	/**
	 * The values that settle one of a cell's broken equations, as its form prints them.
	 */
	Set<Long> settling(Trial trial, int cell) {
		Set<Long> values = new LinkedHashSet<>();
		int[] of = equations(cell);
		long step = step(cell);
		for (int at = 0; at < of.length; at++) {
			if (trial.isBroken(of[at])) {
				long exact = trial.fen(cell) - trial.difference(of[at]) / this.weights[cell][at];
				values.add(Math.floorDiv(exact + step / 2, step) * step);
			}
		}
		return values;
	}

	private void load(int cell) {
		if (this.equations[cell] == null) {
			this.equations[cell] = this.system.equationsOf(cell);
			this.weights[cell] = this.system.weightsOf(cell);
			this.halves[cell] = this.filing.half(cell(cell).form());
		}
	}

}
