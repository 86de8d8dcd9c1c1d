package org.mingzhang.ledger.group;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.ledger.posting.Poster;
import org.mingzhang.ledger.verification.Replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.ledger.group.FilingLife.spending;

/** What holds when two hundred events arrive at the same time, in four processes. */
public abstract class CrowdContract extends BooksContract {

	private static final int CROWD = 200;

	private static final int PROCESSES = 4;

	private static final String DISTRICT = "420107";

	private static final Poster POSTER = Poster.load();

	private final FilingLife life = FilingLife.of("420107-101", 1);

	private Groups store;

	@Test
	void twoHundredApprovalsOfDifferentFilingsAreTwoHundredLinks() throws Exception {
		Outcome outcome = crowd((number) -> FilingLife.of("420107-" + (101 + number), 1).approval(4, spending(7)));
		assertThat(outcome.answers()).hasSize(CROWD);
		assertThat(outcome.refusals()).isZero();
		assertThat(this.store.head(DISTRICT).sequence()).isEqualTo(CROWD);
		assertThat(Replay.verify(this.store, DISTRICT).differences()).isEmpty();
	}

	@Test
	void twoHundredApprovalsOfOneFilingBookItOnceAndAreAnsweredAlike() throws Exception {
		Outcome outcome = crowd((number) -> this.life.approval(4, spending(7)));
		assertThat(outcome.answers()).hasSize(CROWD).containsOnly(outcome.answers().getFirst());
		assertThat(this.store.head(DISTRICT).sequence()).isEqualTo(1);
	}

	@Test
	void ofTwoHundredApprovalsOfTwoContentsOneHalfIsRefused() throws Exception {
		Outcome outcome = crowd((number) -> this.life.approval(4, spending(7 + number % 2)));
		assertThat(outcome.answers()).hasSize(CROWD / 2).containsOnly(outcome.answers().getFirst());
		assertThat(outcome.refusals()).isEqualTo(CROWD / 2);
		assertThat(this.store.head(DISTRICT).sequence()).isEqualTo(1);
	}

	@Test
	void twoHundredReturnsVoidOnce() throws Exception {
		open();
		new Ledger(POSTER, this.store, Clock.systemUTC()).apply(this.life.review(3, spending(7)));
		Outcome outcome = crowdIn(this.store, (number) -> this.life.returned(4));
		assertThat(outcome.refusals()).isZero();
		Group group = group();
		assertThat(group.state()).isEqualTo(State.VOIDED);
		assertThat(group.stamp()).isEqualTo(2);
		assertThat(group.attempts()).singleElement().extracting(Attempt::reasons).asList().hasSize(1);
	}

	@Test
	void ofApprovalsAndReturnsOfOneRevisionTheOnesOrTheOthersAreRefused() throws Exception {
		open();
		new Ledger(POSTER, this.store, Clock.systemUTC()).apply(this.life.review(3, spending(7)));
		Outcome outcome = crowdIn(this.store,
				(number) -> (number % 2 == 0) ? this.life.approval(4, spending(7)) : this.life.returned(4));
		assertThat(outcome.refusals()).isEqualTo(CROWD / 2);
		boolean isPosted = group().state() == State.POSTED;
		assertThat(outcome.answers()).hasSize(isPosted ? CROWD / 2 : 0);
		assertThat(this.store.head(DISTRICT).sequence()).isEqualTo(isPosted ? 1 : 0);
		assertThat(Replay.verify(this.store, DISTRICT).differences()).isEmpty();
	}

	private Group group() {
		return this.store.find(this.life.filing()).orElseThrow();
	}

	private void open() {
		this.store = empty();
	}

	private Outcome crowd(IntFunction<Event> event) throws Exception {
		open();
		return crowdIn(this.store, event);
	}

	private static Outcome crowdIn(Groups groups, IntFunction<Event> event) throws Exception {
		List<Ledger> processes = IntStream.range(0, PROCESSES)
			.mapToObj((number) -> new Ledger(POSTER, groups, Clock.systemUTC()))
			.toList();
		CountDownLatch start = new CountDownLatch(1);
		var refused = ConcurrentHashMap.<Integer>newKeySet();
		List<Event> answers = new ArrayList<>();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<List<Event>>> done = new ArrayList<>();
			for (int i = 0; i < CROWD; i++) {
				int number = i;
				done.add(threads.submit(() -> {
					start.await();
					try {
						return processes.get(number % PROCESSES).apply(event.apply(number)).stream().toList();
					}
					catch (ConflictException ex) {
						refused.add(number);
						return List.of();
					}
				}));
			}
			start.countDown();
			for (Future<List<Event>> future : done) {
				answers.addAll(future.get());
			}
		}
		return new Outcome(answers, refused.size());
	}

	/** What was answered, and how many were refused aloud. */
	private record Outcome(List<Event> answers, int refusals) {

	}

}
