package org.mingzhang.gateway.limit;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * What each caller has left of its rate, in memory (the generic cell rate algorithm): of
 * every caller only the time is kept at which its allowance is whole again.
 */
final class Allowances {

	/** So many callers at once are no callers but an attack; forgetting them is cheap. */
	private static final int MOST_CALLERS = 100_000;

	private final Map<String, Long> wholeAgain = new ConcurrentHashMap<>();

	private final LongSupplier nanoTime;

	private final long interval;

	private final long burst;

	/**
	 * Creates full allowances.
	 * @param rate the rate of every caller
	 * @param nanoTime a clock that never goes back, in nanoseconds
	 */
	Allowances(LimitProperties.Rate rate, LongSupplier nanoTime) {
		this.nanoTime = nanoTime;
		this.interval = TimeUnit.SECONDS.toNanos(1) / rate.perSecond();
		this.burst = this.interval * rate.burst();
	}

	/**
	 * Takes one request out of a caller's allowance.
	 * @param caller who asks
	 * @return zero if it may, otherwise how long it has to wait; then nothing was taken
	 */
	Duration take(String caller) {
		long now = this.nanoTime.getAsLong();
		if (this.wholeAgain.size() >= MOST_CALLERS) {
			forget(now);
		}
		long[] wait = new long[1];
		this.wholeAgain.compute(caller, (_, before) -> {
			long from = (before != null && before - now > 0) ? before : now;
			wait[0] = Math.max(0, from + this.interval - this.burst - now);
			return (wait[0] == 0) ? Long.valueOf(from + this.interval) : before;
		});
		return Duration.ofNanos(wait[0]);
	}

	private void forget(long now) {
		this.wholeAgain.values().removeIf((time) -> time - now <= 0);
		if (this.wholeAgain.size() >= MOST_CALLERS) {
			this.wholeAgain.clear();
		}
	}

}
