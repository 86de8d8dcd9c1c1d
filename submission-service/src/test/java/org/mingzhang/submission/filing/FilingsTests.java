package org.mingzhang.submission.filing;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingSubmitted;
import org.mingzhang.contracts.event.FilingWithdrawn;
import org.mingzhang.forms.check.Finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingzhang.submission.filing.SampleFilings.ID;
import static org.mingzhang.submission.filing.SampleFilings.NOON;
import static org.mingzhang.submission.filing.SampleFilings.by;
import static org.mingzhang.submission.filing.SampleFilings.draft;

/** Changing filings and telling of it, with a broker that may be away. */
class FilingsTests {

	private final FilingStore store = new InMemoryFilingStore();

	private final List<Event> published = Collections.synchronizedList(new ArrayList<>());

	private final Doorbell doorbell = new Doorbell();

	private boolean brokerAway;

	private final Outbox outbox = new Outbox(this.store, this::publish, Runnable::run,
			Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC));

	private final Filings filings = new Filings(this.store, this.outbox, this.doorbell);

	@BeforeEach
	void begin() {
		this.filings.add(draft(ID, "a/1"));
	}

	@Test
	void whatHappenedIsTold() {
		this.filings.change(ID, (filing) -> filing.submit(by("a")));
		assertThat(this.published).singleElement().isInstanceOf(FilingSubmitted.class);
		assertThat(this.store.unpublished(ID)).isEmpty();
	}

	@Test
	void aChangeStandsWhileTheBrokerIsAwayAndIsToldLaterInOrder() {
		this.brokerAway = true;
		this.filings.change(ID, (filing) -> filing.submit(by("a")));
		this.filings.change(ID, (filing) -> filing.withdraw(by("a")));
		assertThat(this.filings.overview(ID).state()).isEqualTo(FilingState.WITHDRAWN);
		assertThat(this.published).isEmpty();
		this.brokerAway = false;
		this.outbox.sweep(Duration.ofSeconds(10));
		assertThat(this.published).hasExactlyElementsOfTypes(FilingSubmitted.class, FilingWithdrawn.class);
		this.outbox.sweep(Duration.ofSeconds(10));
		assertThat(this.published).hasSize(2);
	}

	@Test
	void whoeverIsFasterTheOtherActsOnWhatHeLeft() throws Exception {
		Filing draft = this.filings.find(ID);
		Check check = SampleFilings.check(draft,
				IntStream.range(0, 20).mapToObj((i) -> SampleFilings.toExplain("f" + i)).toArray(Finding[]::new));
		this.filings.change(ID, (filing) -> filing.check(check, by("v")));
		List<Callable<Filing>> explanations = check.findings()
			.stream()
			.<Callable<Filing>>map(
					(finding) -> () -> this.filings.change(ID, (filing) -> filing.explain(finding, "据实", by("a"))))
			.toList();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			threads.invokeAll(explanations);
		}
		Filing explained = this.filings.find(ID);
		assertThat(explained.dossier().explanations()).hasSize(20);
		assertThat(explained.revision()).isEqualTo(21);
		assertThat(explained.history().isIntact()).isTrue();
	}

	@Test
	void whoWaitsIsTold() {
		List<String> rings = new ArrayList<>();
		try (Doorbell.Listening listening = this.doorbell.listen(ID, () -> rings.add("ring"))) {
			this.filings.change(ID, (filing) -> filing.submit(by("a")));
		}
		this.filings.change(ID, (filing) -> filing.withdraw(by("a")));
		assertThat(rings).hasSize(1);
	}

	@Test
	void nothingToDoChangesNothing() {
		assertThat(this.filings.changeIf(ID, (filing) -> Optional.empty())).isEmpty();
		assertThat(this.filings.find(ID).history().size()).isEqualTo(1);
	}

	@Test
	void aFilingThatIsNotThereIsRefusedByName() {
		assertThatThrownBy(() -> this.filings.find(SampleFilings.SERIES.version(9))).isInstanceOf(Refused.class)
			.hasMessageContaining("420107-101-2023-final-accounts-9");
	}

	private void publish(Event event) {
		if (this.brokerAway) {
			throw new IllegalStateException("the broker is away");
		}
		this.published.add(event);
	}

}
