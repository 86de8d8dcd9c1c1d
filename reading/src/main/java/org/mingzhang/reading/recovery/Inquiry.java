package org.mingzhang.reading.recovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Tries what of a contradiction may be wrong in the document: which suspects, set aside,
 * let all else hold. Where several do, every solution is kept.
 */
final class Inquiry {

	private final Propagation propagation;

	private final Effort effort;

	private final Domains start;

	private final BitSet group;

	/** The constraints that contradict each other. */
	private final List<Integer> core;

	private final BitSet remaining;

	/** Suspects that leave only contradictions elsewhere. */
	private final List<Suspect> partly = new ArrayList<>();

	private @Nullable Domains solutions;

	Inquiry(Propagation propagation, Effort effort, Domains start, BitSet group, List<Integer> core) {
		this.propagation = propagation;
		this.effort = effort;
		this.start = start;
		this.group = group;
		this.core = core;
		this.remaining = (BitSet) group.clone();
	}

	void hear(List<Suspect> suspects) {
		for (Suspect suspect : suspects) {
			Domains trial = this.start.copy();
			BitSet without = (BitSet) this.group.clone();
			suspect.acquit(trial, without);
			int next = this.propagation.run(trial, without);
			if (this.effort.isSpent()) {
				return;
			}
			if (next == Propagation.NO_CONFLICT) {
				this.remaining.and(without);
				add(trial);
			}
			else if (isElsewhere(next, trial)) {
				this.partly.add(suspect);
			}
		}
	}

	private void add(Domains solution) {
		if (this.solutions == null) {
			this.solutions = solution;
		}
		else {
			this.solutions.join(solution);
		}
	}

	/**
	 * Whether what is left is another contradiction: then the document has two errors.
	 */
	private boolean isElsewhere(int conflict, Domains contradicted) {
		Set<Integer> other = new HashSet<>(this.propagation.core(conflict, contradicted));
		return this.core.stream().noneMatch(other::contains);
	}

	boolean isSolved() {
		return this.solutions != null;
	}

	/**
	 * Takes what is set aside out of the group. Where nothing explains the contradiction,
	 * all of its constraints go, so that none of them settles anything wrongly.
	 * @return the domains to go on with
	 */
	Domains verdict() {
		boolean exhausted = this.effort.isSpent();
		if (this.solutions != null && !exhausted) {
			this.group.and(this.remaining);
			return this.solutions;
		}
		if (exhausted || this.partly.isEmpty()) {
			this.core.forEach(this.group::clear);
		}
		else {
			this.partly.forEach((suspect) -> suspect.acquit(this.start, this.group));
		}
		return this.start.copy();
	}

}
