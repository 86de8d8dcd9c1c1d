package org.mingzhang.reading.recovery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Lets constraints take choices away from each other's unknowns until nothing changes. It
 * only ever takes what no solution has.
 */
final class Propagation {

	static final int NO_CONFLICT = -1;

	private final List<Constraint> constraints;

	/** Constraints by unknown. */
	private final List<List<Integer>> about = new ArrayList<>();

	private final Effort effort;

	Propagation(List<Constraint> constraints, int unknowns, Effort effort) {
		this.constraints = constraints;
		this.effort = effort;
		for (int i = 0; i < unknowns; i++) {
			this.about.add(new ArrayList<>());
		}
		for (int i = 0; i < constraints.size(); i++) {
			for (int unknown : constraints.get(i).unknowns()) {
				this.about.get(unknown).add(i);
			}
		}
	}

	/** The constraints of a range in groups that have no unknown in common. */
	List<BitSet> groups(int from, int to) {
		List<BitSet> groups = new ArrayList<>();
		BitSet left = new BitSet();
		left.set(from, to);
		while (!left.isEmpty()) {
			BitSet group = new BitSet();
			Deque<Integer> waiting = new ArrayDeque<>(List.of(left.nextSetBit(0)));
			while (!waiting.isEmpty()) {
				int number = waiting.removeFirst();
				if (left.get(number)) {
					left.clear(number);
					group.set(number);
					for (int unknown : this.constraints.get(number).unknowns()) {
						waiting.addAll(this.about.get(unknown));
					}
				}
			}
			groups.add(group);
		}
		return groups;
	}

	/**
	 * Runs all active constraints.
	 * @return the number of a constraint that cannot hold, or {@link #NO_CONFLICT}
	 */
	int run(Domains domains, BitSet active) {
		Deque<Integer> waiting = new ArrayDeque<>();
		active.stream().forEach(waiting::add);
		return run(domains, active, waiting);
	}

	/** Runs the active constraints about one unknown, and all that follows. */
	int runFrom(int unknown, Domains domains, BitSet active) {
		Deque<Integer> waiting = new ArrayDeque<>();
		this.about.get(unknown).stream().filter(active::get).forEach(waiting::add);
		return run(domains, active, waiting);
	}

	private int run(Domains domains, BitSet active, Deque<Integer> waiting) {
		BitSet queued = new BitSet();
		waiting.forEach(queued::set);
		while (!waiting.isEmpty() && !this.effort.isSpent()) {
			int number = waiting.removeFirst();
			queued.clear(number);
			Constraint constraint = this.constraints.get(number);
			switch (constraint.revise(domains, number, this.effort)) {
				case CONTRADICTED -> {
					return number;
				}
				case NARROWED -> enqueueNeighbours(constraint, active, waiting, queued);
				case UNCHANGED -> {
				}
			}
		}
		return NO_CONFLICT;
	}

	private void enqueueNeighbours(Constraint constraint, BitSet active, Deque<Integer> waiting, BitSet queued) {
		for (int unknown : constraint.unknowns()) {
			for (int neighbour : this.about.get(unknown)) {
				if (active.get(neighbour) && !queued.get(neighbour)) {
					queued.set(neighbour);
					waiting.addLast(neighbour);
				}
			}
		}
	}

	/** A constraint and all that have taken choices from its unknowns, nearest first. */
	List<Integer> core(int conflict, Domains domains) {
		List<Integer> core = new ArrayList<>();
		BitSet seen = new BitSet();
		Deque<Integer> waiting = new ArrayDeque<>(List.of(conflict));
		seen.set(conflict);
		while (!waiting.isEmpty()) {
			int number = waiting.removeFirst();
			core.add(number);
			for (int unknown : this.constraints.get(number).unknowns()) {
				domains.takenBy(unknown).stream().filter((reason) -> !seen.get(reason)).forEach((reason) -> {
					seen.set(reason);
					waiting.addLast(reason);
				});
			}
		}
		return core;
	}

}
