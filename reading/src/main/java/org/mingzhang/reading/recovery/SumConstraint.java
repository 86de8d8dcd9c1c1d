package org.mingzhang.reading.recovery;

import java.util.Arrays;
import java.util.List;

import org.mingzhang.forms.Cell;

/**
 * A weighted sum of cells that has to lie between two bounds, given as what is known of
 * it and what each unknown adds.
 *
 * @param parts the unknowns in it, each once
 * @param low least value of what the unknowns add together, in 分
 * @param high greatest value of what they add
 * @param cells its cells whose figure, or blank, is known
 */
record SumConstraint(List<Part> parts, long low, long high, List<Cell> cells) implements Constraint {

	/**
	 * Beyond this many different partial sums a constraint waits until others have
	 * narrowed it.
	 */
	private static final int MOST_SUMS = 50_000;

	SumConstraint {
		parts = List.copyOf(parts);
		cells = List.copyOf(cells);
	}

	@Override
	public int[] unknowns() {
		return this.parts.stream().mapToInt(Part::unknown).toArray();
	}

	@Override
	public Outcome revise(Domains domains, int number, Effort effort) {
		int free = -1;
		for (int i = 0; i < this.parts.size(); i++) {
			if (this.parts.get(i).mayBeAnything(domains)) {
				if (free >= 0) {
					return Outcome.UNCHANGED;
				}
				free = i;
			}
		}
		return revise(domains, number, free, effort);
	}

	/**
	 * Narrows the parts; where one of them may be anything, only that one: the others can
	 * always be balanced by it.
	 */
	private Outcome revise(Domains domains, int number, int free, Effort effort) {
		int count = this.parts.size();
		long[][] values = new long[count][];
		long[][] before = new long[count + 1][];
		before[0] = new long[] { 0 };
		for (int i = 0; i < count; i++) {
			values[i] = this.parts.get(i).values(domains);
			effort.spend((long) before[i].length * values[i].length);
			if ((long) before[i].length * values[i].length > MOST_SUMS) {
				return Outcome.UNCHANGED;
			}
			before[i + 1] = sums(before[i], values[i]);
		}
		Outcome outcome = Outcome.UNCHANGED;
		long[] behind = { 0 };
		for (int i = count - 1; i >= 0; i--) {
			long[] wanted = (free >= 0 && free != i) ? values[i] : supported(values[i], before[i], behind);
			if (wanted.length < values[i].length) {
				Outcome kept = this.parts.get(i).keep(wanted, domains, number);
				if (kept == Outcome.CONTRADICTED) {
					return kept;
				}
				outcome = kept;
			}
			behind = sums(wanted, behind);
		}
		return outcome;
	}

	/** The values for which some partial sums before and behind them reach the bounds. */
	private long[] supported(long[] values, long[] before, long[] behind) {
		long[] supported = new long[values.length];
		int count = 0;
		for (long value : values) {
			if (isSupported(value, before, behind)) {
				supported[count++] = value;
			}
		}
		return Arrays.copyOf(supported, count);
	}

	private boolean isSupported(long value, long[] before, long[] behind) {
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
		return Part.distinct(sums, at);
	}

}
