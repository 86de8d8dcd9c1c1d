package org.mingzhang.forms.synthetic;

import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.forms.notation.Relation;

/**
 * Finds transactions: starts with one unit in one cell, which breaks the equations of
 * that cell, and adds units to further cells until every equation holds. Where one cell
 * alone can mend an equation it is taken; where several can, mostly the one that leaves
 * least broken, sometimes any, so that money takes many ways.
 */
final class Repair {

	private static final int MOST_STEPS = 4000;

	private static final int ATTEMPTS = 8;

	private final EquationSystem system;

	private final RandomGenerator random;

	private final int[][] cells;

	private final int[][] weights;

	private final int[][] equationsOf;

	private final int[][] weightsOf;

	private final boolean[] equal;

	/** Left − right, turned for ≥ so that only what is above 0 is wrong. */
	private final long[] differences;

	private final int[] units;

	/**
	 * Cells that have units, and equations that are broken, each with its place in the
	 * list.
	 */
	private final Marked passed;

	private final Marked broken;

	private final Marked touched;

	Repair(EquationSystem system, RandomGenerator random) {
		int equations = system.size();
		int size = system.index().size();
		this.system = system;
		this.random = random;
		this.cells = new int[equations][];
		this.weights = new int[equations][];
		this.equal = new boolean[equations];
		for (int equation = 0; equation < equations; equation++) {
			int turn = (system.relation(equation) == Relation.AT_LEAST) ? -1 : 1;
			this.cells[equation] = system.cells(equation);
			this.weights[equation] = Arrays.stream(system.weights(equation)).map((weight) -> turn * weight).toArray();
			this.equal[equation] = system.relation(equation) == Relation.EQUAL;
		}
		this.equationsOf = new int[size][];
		this.weightsOf = new int[size][];
		this.differences = new long[equations];
		this.units = new int[size];
		this.passed = new Marked(size);
		this.broken = new Marked(equations);
		this.touched = new Marked(equations);
	}

	/** A transaction through a cell, or nothing if its equations allow none. */
	Optional<Transaction> through(int cell) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			begin();
			add(cell, 1);
			if (mend(ATTEMPTS - 1 - attempt)) {
				int[] passedCells = this.passed.toArray();
				int[] times = Arrays.stream(passedCells).map((each) -> this.units[each]).toArray();
				return Optional.of(new Transaction(passedCells, times));
			}
		}
		return Optional.empty();
	}

	private void begin() {
		this.passed.forEach((cell) -> this.units[cell] = 0);
		this.touched.forEach((equation) -> this.differences[equation] = 0);
		this.passed.clear();
		this.touched.clear();
		this.broken.clear();
	}

	private boolean mend(int whims) {
		for (int step = 0; step < MOST_STEPS; step++) {
			if (this.broken.isEmpty()) {
				return true;
			}
			int equation = narrowest();
			int cell = choose(equation, whims);
			if (cell < 0) {
				return false;
			}
			add(cell, Math.abs(this.differences[equation]));
		}
		return false;
	}

	/**
	 * The broken equation with the fewest cells: what is forced comes before what is
	 * free.
	 */
	private int narrowest() {
		int best = -1;
		int fewest = Integer.MAX_VALUE;
		for (int at = 0; at < this.broken.size(); at++) {
			int equation = this.broken.get(at);
			int ways = ways(equation, fewest);
			if (ways < fewest) {
				fewest = ways;
				best = equation;
			}
		}
		return best;
	}

	private int ways(int equation, int enough) {
		int ways = 0;
		for (int weight : this.weights[equation]) {
			if (mends(equation, weight) && ++ways >= enough) {
				break;
			}
		}
		return ways;
	}

	private boolean mends(int equation, int weight) {
		return weight > 0 != this.differences[equation] > 0;
	}

	private int choose(int equation, int whims) {
		boolean whim = this.random.nextInt(ATTEMPTS * 4) < whims;
		int chosen = -1;
		long least = Long.MAX_VALUE;
		int equals = 0;
		long amount = Math.abs(this.differences[equation]);
		for (int term = 0; term < this.cells[equation].length; term++) {
			if (mends(equation, this.weights[equation][term])) {
				int cell = this.cells[equation][term];
				long left = whim ? 0 : left(cell, amount);
				equals = (left < least) ? 1 : (left == least) ? equals + 1 : equals;
				if (left < least || (left == least && this.random.nextInt(equals) == 0)) {
					least = left;
					chosen = cell;
				}
			}
		}
		return chosen;
	}

	/** How much more is broken once units are added to a cell. */
	private long left(int cell, long amount) {
		occurrences(cell);
		long left = 0;
		for (int at = 0; at < this.equationsOf[cell].length; at++) {
			int equation = this.equationsOf[cell][at];
			long before = this.differences[equation];
			left += excess(equation, before + amount * this.weightsOf[cell][at]) - excess(equation, before);
		}
		return left;
	}

	private void add(int cell, long amount) {
		occurrences(cell);
		this.units[cell] = Math.toIntExact(this.units[cell] + amount);
		this.passed.add(cell);
		for (int at = 0; at < this.equationsOf[cell].length; at++) {
			int equation = this.equationsOf[cell][at];
			this.differences[equation] += amount * this.weightsOf[cell][at];
			this.touched.add(equation);
			if (excess(equation, this.differences[equation]) > 0) {
				this.broken.add(equation);
			}
			else {
				this.broken.remove(equation);
			}
		}
	}

	private long excess(int equation, long difference) {
		return this.equal[equation] ? Math.abs(difference) : Math.max(0, difference);
	}

	private void occurrences(int cell) {
		if (this.equationsOf[cell] == null) {
			this.equationsOf[cell] = this.system.equationsOf(cell);
			int[] raw = this.system.weightsOf(cell);
			for (int at = 0; at < raw.length; at++) {
				raw[at] *= (this.system.relation(this.equationsOf[cell][at]) == Relation.AT_LEAST) ? -1 : 1;
			}
			this.weightsOf[cell] = raw;
		}
	}

}
