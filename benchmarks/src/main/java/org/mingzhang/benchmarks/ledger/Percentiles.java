package org.mingzhang.benchmarks.ledger;

import java.util.Arrays;

/**
 * Times of single operations.
 *
 * @param nanos the times in nanoseconds, shortest first
 */
record Percentiles(long[] nanos) {

	static Percentiles of(long[] times) {
		long[] sorted = times.clone();
		Arrays.sort(sorted);
		return new Percentiles(sorted);
	}

	/** The time that so many of a thousand did not exceed, in microseconds. */
	long micros(int perMille) {
		int place = Math.toIntExact((long) this.nanos.length * perMille / 1000);
		return this.nanos[Math.min(place, this.nanos.length - 1)] / 1000;
	}

	@Override
	public String toString() {
		return "p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, p99.9 %.1f ms, longest %.1f ms".formatted(micros(500) / 1000.0,
				micros(900) / 1000.0, micros(990) / 1000.0, micros(999) / 1000.0, micros(1000) / 1000.0);
	}

}
