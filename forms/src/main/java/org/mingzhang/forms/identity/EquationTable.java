package org.mingzhang.forms.identity;

import java.util.Arrays;

import org.mingzhang.forms.notation.Relation;

/**
 * Equations as they grow, in sparse rows: the terms of equation {@code e} stand from
 * {@code starts[e]} to {@code starts[e + 1]}, those of its left side before
 * {@code turns[e]}. Weights on the right are negative, so that all terms add up to left −
 * right.
 */
final class EquationTable {

	private final Ints starts = new Ints();

	private final Ints turns = new Ints();

	private final Ints cells = new Ints();

	private final Ints weights = new Ints();

	private final Ints identities = new Ints();

	private final Ints relations = new Ints();

	private int start;

	private int turn;

	void begin(int identity, Relation relation) {
		this.start = this.cells.size();
		this.starts.add(this.start);
		this.identities.add(identity);
		this.relations.add(relation.ordinal());
	}

	void add(int cell, int weight) {
		this.cells.add(cell);
		this.weights.add(weight);
	}

	/** Goes from the left side to the right. */
	void turn() {
		this.turn = this.cells.size();
		this.turns.add(this.turn);
	}

	/** Keeps the equation, unless a side is empty and that tells nothing. */
	void end(boolean emptySideTells) {
		boolean oneSided = this.turn == this.start || this.turn == this.cells.size();
		if ((oneSided && !emptySideTells) || this.cells.size() == this.start) {
			this.cells.cut(this.start);
			this.weights.cut(this.start);
			int equations = this.starts.size() - 1;
			this.starts.cut(equations);
			this.turns.cut(equations);
			this.identities.cut(equations);
			this.relations.cut(equations);
		}
	}

	int size() {
		return this.identities.size();
	}

	/** One more than there are equations: the last is where the terms end. */
	int[] starts() {
		int[] starts = Arrays.copyOf(this.starts.toArray(), size() + 1);
		starts[size()] = this.cells.size();
		return starts;
	}

	int[] turns() {
		return this.turns.toArray();
	}

	int[] cells() {
		return this.cells.toArray();
	}

	int[] weights() {
		return this.weights.toArray();
	}

	int[] identities() {
		return this.identities.toArray();
	}

	int[] relations() {
		return this.relations.toArray();
	}

}
