package org.mingzhang.reading.recovery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Gathers what the unknowns of a sum add to it, each unknown once. */
final class Addends {

	private final List<Unknown> unknowns;

	private final SequencedMap<Integer, Part> parts = new LinkedHashMap<>();

	Addends(List<Unknown> unknowns) {
		this.unknowns = unknowns;
	}

	/** Adds a slot of an unknown. */
	void add(int number, int slot, int weight) {
		Unknown unknown = this.unknowns.get(number);
		Part part = this.parts.computeIfAbsent(number,
				(_) -> new Part(number, new long[unknown.choices()], new int[unknown.choices()]));
		for (int choice = 0; choice < unknown.choices(); choice++) {
			int mark = unknown.mark(choice, slot);
			if (mark >= 0) {
				part.contributions()[choice] += weight * unknown.value(mark);
				part.marks()[choice] |= 1 << mark;
			}
		}
	}

	boolean isEmpty() {
		return this.parts.isEmpty();
	}

	List<Part> parts() {
		return List.copyOf(this.parts.sequencedValues());
	}

}
