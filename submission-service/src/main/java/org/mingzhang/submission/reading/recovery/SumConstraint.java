package org.mingzhang.submission.reading.recovery;

import java.util.Arrays;
import java.util.List;

/**
 * A weighted sum of cells that has to lie between two bounds, given as what is known of
 * it and what each unknown adds.
 *
 * @param parts the unknowns in it, each once
 * @param low least value of what the unknowns add together, in 分
 * @param high greatest value of what they add
 */
record SumConstraint(List<Part> parts, long low, long high) implements Constraint {

	/**
	 * Beyond this many different partial sums a constraint waits until others have
	 * narrowed it.
	 */
	private static final int MOST_SUMS = 20_000;

	SumConstraint {
		parts = List.copyOf(parts);
	}

	@Override
	public int[] unknowns() {
		return this.parts.stream().mapToInt(Part::unknown).toArray();
	}

	@Override
	public Outcome revise(Domains domains, int number) {
		int count = this.parts.size();
		long[][] values = new long[count][];
		long[][] before = new long[count + 1][];
		long[][] behind = new long[count + 1][];
		before[0] = new long[] { 0 };
		behind[count] = new long[] { 0 };
		for (int i = 0; i < count; i++) {
			values[i] = this.parts.get(i).values(domains);
			before[i + 1] = sums(before[i], values[i]);
			if (before[i + 1].length > MOST_SUMS) {
				return Outcome.UNCHANGED;
			}
		}
		Outcome outcome = Outcome.UNCHANGED;
		for (int i = count - 1; i >= 0; i--) {
			long[] wanted = supported(values[i], before[i], behind[i + 1]);
			Outcome kept = (wanted.length < values[i].length) ? this.parts.get(i).keep(wanted, domains, number)
					: Outcome.UNCHANGED;
			if (kept == Outcome.CONTRADICTED) {
				return kept;
			}
			outcome = (kept == Outcome.NARROWED) ? kept : outcome;
			behind[i] = sums(wanted, behind[i + 1]);
		}
		return outcome;
	}

	/** The values for which some partial sums before and behind them reach the bounds. */
	private long[] supported(long[] values, long[] before, long[] behind) {
		return Arrays.stream(values).filter((value) -> {
			int upper = behind.length - 1;
			for (long sum : before) {
				while (upper >= 0 && sum + value + behind[upper] > this.high) {
					upper--;
				}
				if (upper < 0) {
					return false;
				}
				if (sum + value + behind[upper] >= this.low) {
					return true;
				}
			}
			return false;
		}).toArray();
	}

	private static long[] sums(long[] some, long[] others) {
		if (others.length == 1 && others[0] == 0) {
			return some;
		}
		long[] sums = new long[some.length * others.length];
		int at = 0;
		for (long one : some) {
			for (long other : others) {
				sums[at++] = one + other;
			}
		}
		Arrays.sort(sums);
		int distinct = 0;
		for (int i = 0; i < sums.length; i++) {
			if (i == 0 || sums[i] != sums[i - 1]) {
				sums[distinct++] = sums[i];
			}
		}
		return Arrays.copyOf(sums, distinct);
	}

}
