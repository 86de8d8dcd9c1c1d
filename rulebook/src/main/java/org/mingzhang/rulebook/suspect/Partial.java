package org.mingzhang.rulebook.suspect;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
	record Attempt(Change change, BitSet settled, int broken) {
	}

	private static final Comparator<Attempt> BEST = Comparator
		.comparingInt((Attempt attempt) -> attempt.broken() - attempt.settled().cardinality())
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
			.filter((attempt) -> attempt.settled().get(equation))
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
		BitSet before = (BitSet) this.trial.broken().clone();
		this.trial.change(cell, value);
		BitSet after = (BitSet) this.trial.broken().clone();
		this.trial.takeBack();
		BitSet settled = (BitSet) before.clone();
		settled.andNot(after);
		after.andNot(before);
		return new Attempt(this.appraisal.change(cell, value), settled, after.cardinality());
	}

}
