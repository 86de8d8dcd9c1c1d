package org.mingzhang.gateway.limit;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AllowancesTests {

	private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);

	private final Allowances allowances = new Allowances(new LimitProperties.Rate(10, 3), this.nanos::get);

	@Test
	void aBurstPassesAndTheNextHasToWait() {
		assertThat(IntStream.range(0, 3).mapToObj((_) -> this.allowances.take("a"))).containsOnly(Duration.ZERO);
		assertThat(this.allowances.take("a")).isEqualTo(Duration.ofMillis(100));
	}

	@Test
	void afterTheWaitExactlyOneMorePasses() {
		IntStream.range(0, 3).forEach((_) -> this.allowances.take("a"));
		this.nanos.addAndGet(Duration.ofMillis(100).toNanos());
		assertThat(this.allowances.take("a")).isZero();
		assertThat(this.allowances.take("a")).isPositive();
	}

	@Test
	void aRefusedRequestCostsNothing() {
		IntStream.range(0, 3).forEach((_) -> this.allowances.take("a"));
		assertThat(this.allowances.take("a")).isEqualTo(this.allowances.take("a"));
	}

	@Test
	void callersDoNotTakeFromEachOther() {
		IntStream.range(0, 4).forEach((_) -> this.allowances.take("a"));
		assertThat(this.allowances.take("b")).isZero();
	}

	@Property
	void overAnyTimeNoMoreThanTheBurstAndTheRatePass(@ForAll @IntRange(min = 1, max = 50) int perSecond,
			@ForAll @IntRange(min = 1, max = 20) int burst, @ForAll @IntRange(min = 1, max = 200) int attempts,
			@ForAll @IntRange(min = 1, max = 100) int millisBetween) {
		AtomicLong now = new AtomicLong();
		Allowances some = new Allowances(new LimitProperties.Rate(perSecond, burst), now::get);
		long passed = 0;
		for (int i = 0; i < attempts; i++) {
			passed += some.take("a").isZero() ? 1 : 0;
			now.addAndGet(Duration.ofMillis(millisBetween).toNanos());
		}
		long elapsedMillis = (long) (attempts - 1) * millisBetween;
		assertThat(passed).isLessThanOrEqualTo(burst + elapsedMillis * perSecond / 1000 + 1);
		assertThat(passed).isGreaterThanOrEqualTo(Math.min(attempts, burst));
	}

}
