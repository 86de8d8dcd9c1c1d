package org.mingzhang.submission.reading.recovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Narrows the choices of unknowns by constraints of decreasing strength. A document may
 * contain errors of its own: where constraints contradict each other, as few as possible
 * are set aside, and where several could be the wrong one, every solution is kept.
 */
final class Solver {

	private static final int MOST_SET_ASIDE = 3;

	private final Propagation propagation;

	private final List<Constraint> constraints;

	private final int unknowns;

	private final BitSet active = new BitSet();

	/** Constraints that the document seems to break. */
	private final BitSet setAside = new BitSet();

	private Domains domains;

	Solver(List<Unknown> unknowns, List<Constraint> constraints, int budget) {
		this.constraints = constraints;
		this.unknowns = unknowns.size();
		this.propagation = new Propagation(constraints, unknowns.size(), budget);
		this.domains = Domains.of(unknowns);
	}

	Domains domains() {
		return this.domains;
	}

	/**
	 * Adds constraints that are as sure as each other.
	 * @param from number of the first
	 * @param to number behind the last
	 */
	void hold(int from, int to) {
		Domains before = this.domains.copy();
		BitSet stronger = (BitSet) this.active.clone();
		for (int i = from; i < to; i++) {
			if (isPossible(i)) {
				this.active.set(i);
			}
		}
		Domains narrowed = narrow(before, stronger);
		this.domains = (narrowed != null) ? narrowed : before;
		if (narrowed == null) {
			this.active.andNot(range(from, to));
		}
		probe();
	}

	/**
	 * Whether a constraint can hold by itself; if not, the document contradicts it
	 * however it is read.
	 */
	private boolean isPossible(int constraint) {
		return this.constraints.get(constraint)
			.revise(this.domains.copy(), constraint) != Constraint.Outcome.CONTRADICTED;
	}

	private @Nullable Domains narrow(Domains start, BitSet stronger) {
		while (true) {
			Domains narrowed = start.copy();
			int conflict = this.propagation.run(narrowed, this.active);
			if (conflict == Propagation.NO_CONFLICT) {
				return narrowed;
			}
			List<Integer> core = new ArrayList<>(this.propagation.core(conflict, narrowed));
			core.removeIf(stronger::get);
			if (core.isEmpty() || this.propagation.isExhausted()) {
				return null;
			}
			for (int depth = 1; depth <= MOST_SET_ASIDE; depth++) {
				Domains relaxed = relax(start, core, new BitSet(), depth, stronger);
				if (relaxed != null) {
					this.active.andNot(this.setAside);
					return relaxed;
				}
			}
			core.forEach(this.active::clear);
		}
	}

	/**
	 * Every solution in which exactly so many constraints of the conflict are set aside;
	 * null if there is none.
	 */
	private @Nullable Domains relax(Domains start, List<Integer> core, BitSet without, int depth, BitSet stronger) {
		Domains joined = null;
		for (int constraint : core) {
			if (without.get(constraint) || this.propagation.isExhausted()) {
				continue;
			}
			BitSet relaxed = (BitSet) without.clone();
			relaxed.set(constraint);
			BitSet remaining = (BitSet) this.active.clone();
			remaining.andNot(relaxed);
			Domains narrowed = start.copy();
			int conflict = this.propagation.run(narrowed, remaining);
			if (conflict != Propagation.NO_CONFLICT && depth > 1) {
				List<Integer> next = new ArrayList<>(this.propagation.core(conflict, narrowed));
				next.removeIf(stronger::get);
				Domains deeper = relax(start, next, relaxed, depth - 1, stronger);
				joined = join(joined, deeper);
			}
			else if (conflict == Propagation.NO_CONFLICT && depth == 1) {
				this.setAside.or(relaxed);
				joined = join(joined, narrowed);
			}
		}
		return joined;
	}

	private static @Nullable Domains join(@Nullable Domains one, @Nullable Domains other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		one.join(other);
		return one;
	}

	/** Tries every remaining choice: one that leads to a contradiction is none. */
	private void probe() {
		boolean narrowed = true;
		while (narrowed && !this.propagation.isExhausted()) {
			narrowed = false;
			for (int unknown = 0; unknown < this.unknowns; unknown++) {
				if (!this.domains.isSettled(unknown)) {
					narrowed |= probe(unknown);
				}
			}
		}
	}

	private boolean probe(int unknown) {
		BitSet refuted = new BitSet();
		BitSet choices = this.domains.of(unknown);
		for (int choice = choices.nextSetBit(0); choice >= 0; choice = choices.nextSetBit(choice + 1)) {
			Domains trial = this.domains.copy();
			trial.settle(unknown, choice);
			int conflict = this.propagation.runFrom(unknown, trial, this.active);
			if (conflict != Propagation.NO_CONFLICT) {
				refuted.set(choice);
			}
		}
		if (refuted.isEmpty() || refuted.cardinality() == choices.cardinality()) {
			return false;
		}
		refuted.stream().forEach((choice) -> this.domains.take(unknown, choice));
		this.propagation.runFrom(unknown, this.domains, this.active);
		return true;
	}

	private static BitSet range(int from, int to) {
		BitSet range = new BitSet();
		range.set(from, to);
		return range;
	}

}
