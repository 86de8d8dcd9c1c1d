package org.mingzhang.rulebook.suspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.check.Suspect;
import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.forms.identity.Evaluation;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.Outcome;
import org.mingzhang.rulebook.filing.Filing;

/**
 * Finds the cell that is likeliest wrong: the one whose single change repairs most of the
 * broken equations it takes part in and breaks fewest of those that hold; of equals, one
 * that stays positive, and a printed figure before a blank.
 */
public final class Suspects {

	/** More than these nobody looks at. */
	private static final int MOST = 5;

	/**
	 * A change of one cell and what it does.
	 *
	 * @param cell number of the cell
	 * @param value its new value in 分
	 * @param fills whether the cell is blank before
	 * @param repaired the broken equations that hold then
	 * @param broken how many others break
	 * @param residue what is left of all differences, in 分
	 */
	private record Change(int cell, long value, boolean fills, Set<Integer> repaired, int broken, long residue) {

		/** A blank cell that would have to be negative was not left out. */
		boolean isPlausible() {
			return !this.fills || this.value > 0;
		}

	}

	private static final Comparator<Change> LIKELIEST = Comparator
		.comparingInt((Change change) -> change.broken() - change.repaired().size())
		.thenComparingInt(Change::broken)
		.thenComparing((change) -> change.value() < 0)
		.thenComparing(Change::fills)
		.thenComparingLong(Change::residue);

	private final Filing filing;

	private final EquationSystem system;

	private final Figures figures;

	private final Evaluation evaluation;

	private final Map<Integer, Optional<Change>> best = new HashMap<>();

	/**
	 * Prepares to look for suspects.
	 * @param filing the filing
	 * @param figures its figures, blank subtotals filled in
	 * @param evaluation how its equations come out with these figures
	 */
	public Suspects(Filing filing, Figures figures, Evaluation evaluation) {
		this.filing = filing;
		this.system = filing.system();
		this.figures = figures;
		this.evaluation = evaluation;
	}

	/** The cells of a broken equation that may be wrong, likeliest first. */
	public List<Suspect> of(int equation) {
		List<Change> changes = new ArrayList<>();
		for (int cell : this.system.cells(equation)) {
			this.best.computeIfAbsent(cell, this::bestChange).ifPresent(changes::add);
		}
		return changes.stream()
			.filter((change) -> change.repaired().contains(equation) && change.isPlausible())
			.sorted(LIKELIEST)
			.limit(MOST)
			.map(this::suspect)
			.toList();
	}

	private Suspect suspect(Change change) {
		Cell cell = this.system.index().cell(change.cell());
		return new Suspect(cell, this.filing.amount(cell.form(), change.value()));
	}

	/**
	 * Of the values that would settle one of its equations, the one that settles most.
	 */
	private Optional<Change> bestChange(int cell) {
		String form = this.system.index().cell(cell).form();
		if (this.filing.template().form(form).isEmpty()) {
			return Optional.empty();
		}
		int half = this.filing.half(form);
		int[] equations = this.system.equationsOf(cell);
		int[] weights = this.system.weightsOf(cell);
		Change best = null;
		for (int at = 0; at < equations.length; at++) {
			if (this.evaluation.outcome(equations[at]) == Outcome.BROKEN) {
				long settling = this.figures.fen(cell) - this.evaluation.difference(equations[at]) / weights[at];
				Change change = change(cell, onGrid(settling, half), half);
				if (best == null || LIKELIEST.compare(change, best) < 0) {
					best = change;
				}
			}
		}
		return Optional.ofNullable(best);
	}

	/** A form prints so many decimals and no more. */
	private static long onGrid(long value, int half) {
		long step = Math.max(1, 2L * half);
		return Math.floorDiv(value + half, step) * step;
	}

	private Change change(int cell, long value, int half) {
		int[] equations = this.system.equationsOf(cell);
		int[] weights = this.system.weightsOf(cell);
		boolean fills = this.figures.isBlank(cell);
		int own = fills ? half : 0;
		Set<Integer> repaired = new HashSet<>();
		int broken = 0;
		long residue = 0;
		for (int at = 0; at < equations.length; at++) {
			int equation = equations[at];
			long moved = this.evaluation.difference(equation) + weights[at] * (value - this.figures.fen(cell));
			long excess = this.system.excess(equation, moved);
			boolean holds = excess <= this.evaluation.allowance(equation) + own;
			Outcome outcome = this.evaluation.outcome(equation);
			if (outcome == Outcome.BROKEN && holds) {
				repaired.add(equation);
			}
			broken += (outcome != Outcome.BROKEN && outcome != Outcome.UNDECIDED && !holds) ? 1 : 0;
			residue += excess;
		}
		return new Change(cell, value, fills, repaired, broken, residue);
	}

}
