package org.mingzhang.submission.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.submission.drafting.Uploads.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** What every counter of uploads guarantees; each implementation runs all of it. */
public abstract class UploadsContract {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private Uploads uploads;

	/** A counter that has counted nothing. */
	protected abstract Uploads empty();

	@BeforeEach
	void begin() {
		this.uploads = empty();
	}

	@Test
	void eachOwnersDayIsCountedByItself() {
		assertThat(this.uploads.add("420107-101", TODAY, new Tally(1, 100))).isEqualTo(new Tally(1, 100));
		assertThat(this.uploads.add("420107-101", TODAY, new Tally(1, 5_000_000_000L)))
			.isEqualTo(new Tally(2, 5_000_000_100L));
		assertThat(this.uploads.add("420107-102", TODAY, new Tally(1, 7))).isEqualTo(new Tally(1, 7));
		assertThat(this.uploads.add("420107-101", TODAY.plusDays(1), new Tally(1, 8))).isEqualTo(new Tally(1, 8));
	}

	@Test
	void whatIsTakenBackDoesNotCount() {
		this.uploads.add("420107-101", TODAY, new Tally(1, 100));
		this.uploads.add("420107-101", TODAY, new Tally(1, 100).negated());

		assertThat(this.uploads.add("420107-101", TODAY, new Tally(1, 3))).isEqualTo(new Tally(1, 3));
	}

	@Test
	void noneOfManyAtOnceIsLost() throws Exception {
		List<Callable<Tally>> all = IntStream.range(0, 40)
			.<Callable<Tally>>mapToObj((_) -> () -> this.uploads.add("420107-101", TODAY, new Tally(1, 10)))
			.toList();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			// An answer may count others that came at the same time, but never fewer than
			// there were.
			assertThat(threads.invokeAll(all)).extracting((sum) -> sum.resultNow().count())
				.allMatch((count) -> count >= 1 && count <= 40)
				.contains(40L);
		}
		assertThat(this.uploads.add("420107-101", TODAY, new Tally(0, 0))).isEqualTo(new Tally(40, 400));
	}

}
