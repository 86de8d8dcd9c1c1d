package org.mingzhang.rulebook.suspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Error localisation: the smallest sets of cells whose change makes every broken equation
 * hold and breaks none (I. P. Fellegi and D. Holt, A systematic approach to automatic
 * edit and imputation, 1976). Branch and bound over the cells of broken equations, one
 * cell more at a time; bounded by its work, so that the same filing gets the same answer
 * on every machine.
 */
final class Search {

	private final Wiring wiring;

	private final Trial trial;

	private final Appraisal appraisal;

	private final BitSet failing;

	private final long mostWork;

	private final List<Integer> chosen = new ArrayList<>();

	private final Map<String, Remedy> found = new HashMap<>();

	private boolean exhausted;

	/**
	 * Prepares a search.
	 * @param wiring the equations
	 * @param trial the figures, with the equations to mend broken
	 * @param appraisal says what changes look like
	 * @param failing the equations that fail, those put aside included
	 * @param effort how much work it may be
	 */
	Search(Wiring wiring, Trial trial, Appraisal appraisal, BitSet failing, long effort) {
		this.wiring = wiring;
		this.trial = trial;
		this.appraisal = appraisal;
		this.failing = failing;
		this.mostWork = trial.work() + effort;
	}

	/** Whether it was given up because it became too much work. */
	boolean isExhausted() {
		return this.exhausted;
	}

	/**
	 * The smallest sets.
	 * @param most how many cells there may be in a set
	 * @return all sets of the smallest size that were found, the likeliest first
	 */
	List<Remedy> smallest(int most) {
		for (int size = 1; size <= most && this.found.isEmpty() && !this.exhausted; size++) {
			extend(size);
		}
		return this.found.values().stream().sorted(Remedy.LIKELIEST).toList();
	}

	private void extend(int more) {
		BitSet broken = this.trial.broken();
		if (broken.isEmpty()) {
			keep();
		}
		else if (this.trial.work() > this.mostWork) {
			this.exhausted = true;
		}
		else if (more == 1) {
			finish();
		}
		else if (more > 1 && !needsMoreThan(more)) {
			for (int cell : this.wiring.cells(narrowest())) {
				branch(cell, more);
			}
		}
	}

	private void branch(int cell, int more) {
		if (!this.wiring.mayBeWrong(this.trial, cell)) {
			return;
		}
		for (long value : this.wiring.settling(this.trial, cell)) {
			if (value != this.trial.fen(cell) && (value > 0 || !this.trial.wasBlank(cell))) {
				this.trial.change(cell, value);
				this.chosen.add(cell);
				extend(more - 1);
				this.chosen.removeLast();
				this.trial.takeBack();
			}
		}
	}

	/** The last cell of a set has to be in every broken equation. */
	private void finish() {
		for (int cell : inAllBroken()) {
			Span span = Span.of(this.wiring, this.trial, cell);
			if (!span.isEmpty()) {
				this.trial.change(cell, this.appraisal.likeliest(this.trial, cell, span).to());
				this.chosen.add(cell);
				keep();
				this.chosen.removeLast();
				this.trial.takeBack();
			}
		}
	}

	private Collection<Integer> inAllBroken() {
		Set<Integer> cells = new LinkedHashSet<>();
		for (int cell : this.wiring.cells(narrowest())) {
			if (this.wiring.mayBeWrong(this.trial, cell) && isInAllBroken(cell)) {
				cells.add(cell);
			}
		}
		return cells;
	}

	private boolean isInAllBroken(int cell) {
		int hit = 0;
		for (int equation : this.wiring.equations(cell)) {
			hit += this.trial.isBroken(equation) ? 1 : 0;
		}
		return hit == this.trial.broken().cardinality();
	}

	/** The broken equation with the fewest cells leaves fewest ways. */
	private int narrowest() {
		BitSet broken = this.trial.broken();
		int narrowest = broken.nextSetBit(0);
		for (int equation = narrowest; equation >= 0; equation = broken.nextSetBit(equation + 1)) {
			if (this.wiring.cells(equation).length < this.wiring.cells(narrowest).length) {
				narrowest = equation;
			}
		}
		return narrowest;
	}

	/**
	 * Whether more cells are needed: as many broken equations share no cell, and each
	 * needs one of its own.
	 */
	private boolean needsMoreThan(int cells) {
		BitSet taken = new BitSet();
		int needed = 0;
		BitSet broken = this.trial.broken();
		for (int equation = broken.nextSetBit(0); equation >= 0
				&& needed <= cells; equation = broken.nextSetBit(equation + 1)) {
			int[] of = this.wiring.cells(equation);
			this.trial.spend(of.length);
			if (Arrays.stream(of).noneMatch((cell) -> taken.get(cell) && !this.trial.isChanged(cell))) {
				needed++;
				Arrays.stream(of).forEach(taken::set);
			}
		}
		return needed > cells;
	}

	private void keep() {
		Remedy remedy = remedy();
		this.found.merge(remedy.key(), remedy,
				(known, other) -> (Remedy.LIKELIEST.compare(other, known) < 0) ? other : known);
	}

	/**
	 * The set as it is chosen now. Of several cells each had to take a value before the
	 * others were known; now that they are, each is looked at again.
	 */
	private Remedy remedy() {
		List<Change> changes = new ArrayList<>();
		for (int cell : this.chosen) {
			Span span = Span.of(this.wiring, this.trial, cell);
			Change change = span.isEmpty() ? this.appraisal.change(cell, this.trial.fen(cell))
					: this.appraisal.likeliest(this.trial, cell, span);
			this.trial.change(cell, change.to());
			changes.add(change);
		}
		long residue = 0;
		BitSet settled = new BitSet();
		for (int cell : this.chosen) {
			residue += this.appraisal.residue(this.trial, cell, this.trial.fen(cell));
			Arrays.stream(this.wiring.equations(cell))
				.filter((equation) -> this.failing.get(equation) && this.trial.holds(equation))
				.forEach(settled::set);
		}
		this.chosen.forEach((_) -> this.trial.takeBack());
		return new Remedy(this.appraisal.together(changes), settled, residue);
	}

}
