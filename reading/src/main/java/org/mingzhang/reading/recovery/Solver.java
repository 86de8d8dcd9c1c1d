package org.mingzhang.reading.recovery;

import java.util.BitSet;
import java.util.List;

/**
 * Narrows the choices of unknowns by constraints of decreasing surety. A document may
 * contain errors of its own: where the sums contradict each other, the one figure that
 * can be wrong is set aside, and where it could be one of several, every solution is
 * kept.
 */
final class Solver {

	/**
	 * Work allowed for each group of sums, and for each step behind them: some tenths of
	 * a second.
	 */
	private static final long MOST_SUMS = 4_000_000;

	private final List<Unknown> unknowns;

	private final Propagation propagation;

	private final Suspects suspects;

	private final BitSet active = new BitSet();

	private final Effort effort = new Effort();

	private Domains domains;

	Solver(List<Unknown> unknowns, List<Constraint> constraints) {
		this.unknowns = unknowns;
		this.propagation = new Propagation(constraints, unknowns.size(), this.effort);
		this.suspects = new Suspects(unknowns, constraints);
		this.domains = Domains.of(unknowns);
	}

	Domains domains() {
		return this.domains;
	}

	/**
	 * Adds the sums, which hold unless the document is wrong.
	 * @param from number of the first
	 * @param to number behind the last
	 */
	void holdSums(int from, int to) {
		for (BitSet group : this.propagation.groups(from, to)) {
			this.effort.allow(MOST_SUMS);
			hold(group);
			this.active.or(group);
		}
		this.effort.allow(MOST_SUMS);
		probe();
	}

	/** Narrows by a group of sums; those that are set aside leave the group. */
	private void hold(BitSet group) {
		Domains narrowed = this.domains.copy();
		int conflict = this.propagation.run(narrowed, group);
		while (conflict != Propagation.NO_CONFLICT) {
			narrowed = setAside(group, conflict, narrowed);
			conflict = this.propagation.run(narrowed, group);
		}
		this.domains = narrowed;
	}

	/**
	 * Adds constraints that usually hold; those that contradict what is found are
	 * dropped.
	 * @param from number of the first
	 * @param to number behind the last
	 */
	void holdUsually(int from, int to) {
		this.effort.allow(MOST_SUMS);
		BitSet added = new BitSet();
		added.set(from, to);
		this.active.or(added);
		Domains narrowed = this.domains.copy();
		int conflict = this.propagation.run(narrowed, this.active);
		while (conflict != Propagation.NO_CONFLICT) {
			List<Integer> core = this.propagation.core(conflict, narrowed);
			core.stream().filter(added::get).forEach(this.active::clear);
			narrowed = this.domains.copy();
			conflict = this.propagation.run(narrowed, this.active);
		}
		this.domains = narrowed;
		probe();
	}

	/**
	 * Finds what may be wrong in a contradiction and sets it aside; returns the domains
	 * to go on with.
	 */
	private Domains setAside(BitSet group, int conflict, Domains contradicted) {
		List<Integer> core = this.propagation.core(conflict, contradicted);
		Inquiry inquiry = new Inquiry(this.propagation, this.effort, this.domains, group, core);
		inquiry.hear(this.suspects.single(core, contradicted));
		if (!inquiry.isSolved()) {
			inquiry.hear(this.suspects.rows(core));
		}
		Domains verdict = inquiry.verdict();
		this.effort.allow(MOST_SUMS);
		return verdict;
	}

	/** Tries every remaining choice: one that leads to a contradiction is none. */
	private void probe() {
		boolean narrowed = true;
		while (narrowed && !this.effort.isSpent()) {
			narrowed = false;
			for (int unknown = 0; unknown < this.unknowns.size(); unknown++) {
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

}
