package org.mingzhang.rulebook.suspect;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where no small set of cells settles everything: the cells whose single change settles
 * most of the broken equations they are in and breaks fewest of those that hold.
 */
final class Partial {

	/**
	 * A change of one cell and what it does.
	 *
	 * @param change the change
	 * @param settled the broken equations that hold then
	 * @param broken how many others break
	 */
	record Attempt(Change change, Set<Integer> settled, int broken) {
	}

	private static final Comparator<Attempt> BEST = Comparator
		.comparingInt((Attempt attempt) -> attempt.broken() - attempt.settled().size())
		.thenComparingInt(Attempt::broken)
		.thenComparing((attempt) -> attempt.change().to() < 0)
		.thenComparing((attempt) -> attempt.change().fills())
		.thenComparing((attempt) -> attempt.change().vagueness());

	private final Wiring wiring;

	private final Trial trial;

	private final Appraisal appraisal;

	private final Map<Integer, Optional<Attempt>> best = new HashMap<>();

	Partial(Wiring wiring, Trial trial, Appraisal appraisal) {
		this.wiring = wiring;
		this.trial = trial;
		this.appraisal = appraisal;
	}

	/** The cells of a broken equation that may be wrong, likeliest first. */
	List<Change> of(int equation) {
		return Arrays.stream(this.wiring.cells(equation))
			.mapToObj((cell) -> this.best.computeIfAbsent(cell, this::best))
			.flatMap(Optional::stream)
			.filter((attempt) -> attempt.settled().contains(equation))
			.sorted(BEST)
			.map(Attempt::change)
			.toList();
	}

	/** Of the values that settle one of its equations, the one that settles most. */
	private Optional<Attempt> best(int cell) {
		if (!this.wiring.mayBeWrong(this.trial, cell)) {
			return Optional.empty();
		}
		return this.wiring.settling(this.trial, cell)
			.stream()
			.filter((value) -> value != this.trial.fen(cell) && (value > 0 || !this.trial.wasBlank(cell)))
			.map((value) -> attempt(cell, value))
			.min(BEST);
	}

	private Attempt attempt(int cell, long value) {
		int[] equations = this.wiring.equations(cell);
		BitSet before = broken(equations);
		this.trial.change(cell, value);
		BitSet after = broken(equations);
		this.trial.takeBack();
		BitSet settled = (BitSet) before.clone();
		settled.andNot(after);
		after.andNot(before);
		Set<Integer> held = settled.stream().mapToObj((at) -> equations[at]).collect(Collectors.toSet());
		return new Attempt(this.appraisal.change(cell, value), held, after.cardinality());
	}

	/** Which of some equations are broken, by their place among them. */
	private BitSet broken(int[] equations) {
		BitSet broken = new BitSet();
		for (int at = 0; at < equations.length; at++) {
			broken.set(at, this.trial.isBroken(equations[at]));
		}
		return broken;
	}

}
