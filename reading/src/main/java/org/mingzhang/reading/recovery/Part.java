package org.mingzhang.reading.recovery;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What one unknown adds to a sum, by choice.
 *
 * @param unknown number of the unknown
 * @param contributions what each of its choices adds, in 分
 * @param marks which of the unknown's marks take part in each choice, one bit per mark
 */
record Part(int unknown, long[] contributions, int[] marks) {

	/**
	 * The different sums its remaining choices can add, ascending; doubted figures left
	 * out.
	 */
	long[] values(Domains domains) {
		BitSet choices = domains.of(this.unknown);
		long[] values = new long[choices.cardinality()];
		int count = 0;
		for (int choice = choices.nextSetBit(0); choice >= 0; choice = choices.nextSetBit(choice + 1)) {
			if (!isDoubtful(choice, domains)) {
				values[count++] = this.contributions[choice];
			}
		}
		return distinct(values, count);
	}

	/** Whether a choice remains that adds a doubted figure, which may be any amount. */
	boolean mayBeAnything(Domains domains) {
		return domains.doubts(this.unknown) != 0
				&& domains.of(this.unknown).stream().anyMatch((choice) -> isDoubtful(choice, domains));
	}

	/** Takes every choice away that does not add one of the given sums. */
	Constraint.Outcome keep(long[] wanted, Domains domains, int constraint) {
		BitSet choices = domains.of(this.unknown);
		Constraint.Outcome outcome = Constraint.Outcome.UNCHANGED;
		for (int choice = choices.nextSetBit(0); choice >= 0; choice = choices.nextSetBit(choice + 1)) {
			if (!isDoubtful(choice, domains) && Arrays.binarySearch(wanted, this.contributions[choice]) < 0) {
				domains.take(this.unknown, choice, constraint);
				outcome = Constraint.Outcome.NARROWED;
			}
		}
		return choices.isEmpty() ? Constraint.Outcome.CONTRADICTED : outcome;
	}

	private boolean isDoubtful(int choice, Domains domains) {
		return (this.marks[choice] & domains.doubts(this.unknown)) != 0;
	}

	/** The different ones among the first values, ascending. */
	static long[] distinct(long[] values, int count) {
		Arrays.sort(values, 0, count);
		int distinct = 0;
		for (int i = 0; i < count; i++) {
			if (i == 0 || values[i] != values[i - 1]) {
				values[distinct++] = values[i];
			}
		}
		return Arrays.copyOf(values, distinct);
	}

}
