package org.mingzhang.submission.reading.recovery;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What one unknown adds to a sum, by choice.
 *
 * @param unknown number of the unknown
 * @param contributions what each of its choices adds, in 分
 */
record Part(int unknown, long[] contributions) {

	/** The different sums its remaining choices can add, ascending. */
	long[] values(Domains domains) {
		BitSet choices = domains.of(this.unknown);
		return choices.stream().mapToLong((choice) -> this.contributions[choice]).sorted().distinct().toArray();
	}

	/** Takes every choice away that does not add one of the given sums. */
	Constraint.Outcome keep(long[] wanted, Domains domains, int constraint) {
		BitSet choices = domains.of(this.unknown);
		Constraint.Outcome outcome = Constraint.Outcome.UNCHANGED;
		for (int choice = choices.nextSetBit(0); choice >= 0; choice = choices.nextSetBit(choice + 1)) {
			if (Arrays.binarySearch(wanted, this.contributions[choice]) < 0) {
				domains.take(this.unknown, choice, constraint);
				outcome = Constraint.Outcome.NARROWED;
			}
		}
		return choices.isEmpty() ? Constraint.Outcome.CONTRADICTED : outcome;
	}

}
