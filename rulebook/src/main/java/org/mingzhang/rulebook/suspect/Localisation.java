package org.mingzhang.rulebook.suspect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mingzhang.forms.identity.Evaluation;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.rulebook.filing.MissingSubtotals.Missing;

/**
 * Finds the cells that are wrong (error localisation): equations that share cells failed
 * together, so each such group is searched by itself; what one remedy settles elsewhere
 * is not searched again.
 */
final class Localisation {

	/** More cells than these explain nothing any more. */
	private static final int MOST_CELLS = 6;

	/** However few equations fail, so many cells are tried. */
	private static final int FEWEST_CELLS = 3;

	private static final long EFFORT = 400_000;

	private final Wiring wiring;

	private final Appraisal appraisal;

	private final Trial trial;

	private final BitSet failing;

	private final Partial partial;

	/**
	 * Prepares to look.
	 * @param wiring the equations
	 * @param appraisal says what changes look like
	 * @param figures the figures, blank subtotals filled in
	 * @param evaluation how the equations come out with these
	 * @param explained equations that fail for a reason known already
	 */
	Localisation(Wiring wiring, Appraisal appraisal, Figures figures, Evaluation evaluation, BitSet explained) {
		this.wiring = wiring;
		this.appraisal = appraisal;
		this.trial = new Trial(wiring, figures, evaluation);
		this.trial.putAside(explained);
		this.failing = (BitSet) this.trial.broken().clone();
		this.partial = new Partial(wiring, this.trial, appraisal);
	}

	/**
	 * The faults, those with most failing equations first.
	 * @param blanks the blank subtotals, by number of their cell
	 * @return the faults
	 */
	List<Fault> faults(Map<Integer, Missing> blanks) {
		List<Fault> faults = new ArrayList<>();
		long most = EFFORT;
		for (BitSet group : groups()) {
			group.and(this.failing);
			if (!group.isEmpty()) {
				long before = this.trial.work();
				faults.add(fault(group, most));
				most = Math.max(0, most - (this.trial.work() - before));
			}
		}
		List<Change> blank = blanks.values()
			.stream()
			.map((each) -> this.appraisal.change(each.cell(), each.value()))
			.toList();
		List<Fault> joined = new Pairing(this.appraisal, faults).joined(blank);
		return new Ties(this.wiring).merged(joined);
	}

	/**
	 * What single changes could do for an equation of a fault without a remedy, once all
	 * others are mended.
	 */
	List<Change> partial(int equation) {
		return this.partial.of(equation);
	}

	private Fault fault(BitSet group, long effort) {
		BitSet others = (BitSet) this.failing.clone();
		others.andNot(group);
		this.trial.putAside(others);
		Search search = new Search(this.wiring, this.trial, this.appraisal, this.failing, effort);
		int most = Math.clamp(group.cardinality(), FEWEST_CELLS, MOST_CELLS);
		List<Remedy> remedies = search.smallest(most);
		this.trial.takeUp(others);
		if (remedies.isEmpty()) {
			return new Fault(group, remedies, most, search.isExhausted());
		}
		remedies.getFirst().changes().forEach((change) -> this.trial.change(change.cell(), change.to()));
		group.or(remedies.getFirst().settled());
		this.failing.andNot(group);
		return new Fault(group, remedies, most, false);
	}

	/** Failing equations that share cells, directly or through others; most first. */
	private List<BitSet> groups() {
		Map<Integer, Integer> firstOf = new HashMap<>();
		int[] above = new int[this.wiring.system().size()];
		this.failing.stream().forEach((equation) -> {
			above[equation] = equation;
			for (int cell : this.wiring.cells(equation)) {
				int first = firstOf.computeIfAbsent(cell, (_) -> equation);
				above[top(above, equation)] = top(above, first);
			}
		});
		Map<Integer, BitSet> groups = new LinkedHashMap<>();
		this.failing.stream()
			.forEach((equation) -> groups.computeIfAbsent(top(above, equation), (_) -> new BitSet()).set(equation));
		return groups.values().stream().sorted(Comparator.comparingInt(BitSet::cardinality).reversed()).toList();
	}

	private static int top(int[] above, int equation) {
		int top = equation;
		while (above[top] != top) {
			above[top] = above[above[top]];
			top = above[top];
		}
		return top;
	}

}
