package org.mingzhang.rulebook.suspect;

import java.util.BitSet;
import java.util.List;

/**
 * Equations that failed together.
 *
 * @param failing their numbers
 * @param remedies the smallest sets of cells whose change settles them, the likeliest
 * first; empty if none was found
 * @param most how many cells there might have been in a set
 * @param exhausted whether the search was given up before it came to an end
 */
record Fault(BitSet failing, List<Remedy> remedies, int most, boolean exhausted) {

	Fault {
		remedies = List.copyOf(remedies);
	}

	boolean isSolved() {
		return !this.remedies.isEmpty();
	}

	/** Whether several cells would have to be wrong for no one reason. */
	boolean isManifold() {
		return isSolved() && likeliest().changes().size() > 1 && !likeliest().isExchange();
	}

	Remedy likeliest() {
		return this.remedies.getFirst();
	}

}
