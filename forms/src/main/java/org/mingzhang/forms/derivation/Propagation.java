package org.mingzhang.forms.derivation;

import java.util.List;

import org.mingzhang.forms.notation.Relation;

/** Tightens the bounds of unknown cells by every condition until nothing moves. */
final class Propagation {

	/** More rounds than any chain of sums is long; what still moves then stays open. */
	private static final int ROUNDS = 200;

	private final List<Condition> conditions;

	private final Bounds bounds;

	Propagation(List<Condition> conditions, Bounds bounds) {
		this.conditions = conditions;
		this.bounds = bounds;
	}

	void run() {
		boolean moved = true;
		for (int round = 0; moved && round < ROUNDS; round++) {
			moved = false;
			for (Condition condition : this.conditions) {
				moved |= tighten(condition);
			}
		}
	}

	private boolean tighten(Condition condition) {
		Range sum = new Range(condition.known());
		for (int i = 0; i < condition.unknowns().length; i++) {
			sum.add(lowest(condition, i), highest(condition, i), 1);
		}
		boolean moved = false;
		for (int i = 0; i < condition.unknowns().length; i++) {
			sum.add(lowest(condition, i), highest(condition, i), -1);
			moved |= tighten(condition, i, sum);
			sum.add(lowest(condition, i), highest(condition, i), 1);
		}
		return moved;
	}

	/**
	 * The rest of the sum tells about one cell: weight·cell = −rest, or at most or least.
	 */
	private boolean tighten(Condition condition, int i, Range rest) {
		int cell = condition.unknowns()[i];
		boolean positive = condition.weights()[i] > 0;
		boolean moved = false;
		if (condition.relation() != Relation.AT_LEAST) {
			long most = rest.isBoundedBelow() ? -rest.low() : Bounds.INFINITE;
			moved |= positive ? this.bounds.lower(cell, most, condition) : this.bounds.raise(cell, -most, condition);
		}
		if (condition.relation() != Relation.AT_MOST) {
			long least = rest.isBoundedAbove() ? -rest.high() : -Bounds.INFINITE;
			moved |= positive ? this.bounds.raise(cell, least, condition) : this.bounds.lower(cell, -least, condition);
		}
		return moved;
	}

	private long lowest(Condition condition, int i) {
		int cell = condition.unknowns()[i];
		return (condition.weights()[i] > 0) ? this.bounds.low(cell) : -this.bounds.high(cell);
	}

	private long highest(Condition condition, int i) {
		int cell = condition.unknowns()[i];
		return (condition.weights()[i] > 0) ? this.bounds.high(cell) : -this.bounds.low(cell);
	}

	/** A sum of ranges, some of which may be open to one side. */
	private static final class Range {

		private long low;

		private long high;

		private int openBelow;

		private int openAbove;

		Range(long start) {
			this.low = start;
			this.high = start;
		}

		void add(long least, long most, int times) {
			if (least <= -Bounds.INFINITE) {
				this.openBelow += times;
			}
			else {
				this.low += times * least;
			}
			if (most >= Bounds.INFINITE) {
				this.openAbove += times;
			}
			else {
				this.high += times * most;
			}
		}

		boolean isBoundedBelow() {
			return this.openBelow == 0;
		}

		boolean isBoundedAbove() {
			return this.openAbove == 0;
		}

		long low() {
			return this.low;
		}

		long high() {
			return this.high;
		}

	}

}
