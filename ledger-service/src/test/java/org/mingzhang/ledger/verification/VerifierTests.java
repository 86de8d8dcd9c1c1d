package org.mingzhang.ledger.verification;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.event.Topic;
import org.mingzhang.ledger.group.InMemoryGroups;
import org.mingzhang.ledger.posting.Poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class VerifierTests {

	private final CountDownLatch reading = new CountDownLatch(1);

	private final CountDownLatch ended = new CountDownLatch(1);

	private final Verifier verifier = new Verifier(new InMemoryGroups(), new EndlessLog(), Poster.load());

	@Test
	void whoeverAsksDuringAReplayIsToldSoAndTheSelfCheckWaits() throws Exception {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<Verification> first = threads.submit(() -> this.verifier.fromEvents("420107"));
			this.reading.await();
			assertThatExceptionOfType(ReplayRunningException.class)
				.isThrownBy(() -> this.verifier.fromEvents("420107"));
			Future<Verification> second = threads.submit(() -> this.verifier.fromEventsInTurn("420107"));
			this.ended.countDown();
			assertThat(first.get().differences()).isEmpty();
			assertThat(second.get().differences()).isEmpty();
		}
	}

	/** A log that comes to its end when it is told to. */
	private final class EndlessLog implements EventLog {

		@Override
		public Map<Integer, Long> workedOff() {
			return Map.of();
		}

		@Override
		public long read(Topic topic, String district, Consumer<? super Logged> reader) {
			VerifierTests.this.reading.countDown();
			try {
				VerifierTests.this.ended.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			return 0;
		}

	}

}
