package org.mingzhang.validation.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingValidated;
import org.mingzhang.contracts.event.FilingWithdrawn;
import org.mingzhang.contracts.event.Purpose;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.rulebook.RuleBook;
import org.mingzhang.rulebook.background.Known.Untold;
import org.mingzhang.validation.approved.InMemoryApprovedFilings;
import org.mingzhang.validation.background.Backgrounds;

import static org.assertj.core.api.Assertions.assertThat;

class SubmittedFilingsTests {

	private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

	private final List<Event> published = new ArrayList<>();

	private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

	private final SubmittedFilings listener = new SubmittedFilings(new RuleBook(Catalogue.load()),
			new Backgrounds(Registry.load(), new InMemoryApprovedFilings(), (department, year) -> new Untold<>("没有账本"),
					(district) -> List.of(), this.metrics),
			this.published::add, Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()),
			Duration.ofSeconds(30), Clock.fixed(NOON, ZoneOffset.UTC), this.metrics);

	@Test
	void aSubmittedFilingIsAnsweredUnderItsRevisionPurposeAndHash() {
		this.listener.on(Filings.submitted(Purpose.CHECK, Filings.WUHAN));
		assertThat(this.published).singleElement().isInstanceOfSatisfying(FilingValidated.class, (answer) -> {
			assertThat(answer.filing()).isEqualTo(Filings.FILING);
			assertThat(answer.revision()).isEqualTo(4);
			assertThat(answer.purpose()).isEqualTo(Purpose.CHECK);
			assertThat(answer.contentHash()).isEqualTo("hash");
			assertThat(answer.findings()).isNotEmpty();
			assertThat(answer.at()).isEqualTo(NOON);
		});
	}

	@Test
	void anEventThatComesTwiceIsAnsweredTwiceAlike() {
		this.listener.on(Filings.submitted(Purpose.SUBMISSION, Filings.WUHAN));
		this.listener.on(Filings.submitted(Purpose.SUBMISSION, Filings.WUHAN));
		assertThat(this.published).hasSize(2);
		assertThat(this.published.getFirst()).isEqualTo(this.published.getLast());
	}

	@Test
	void otherEventsOfTheTopicAreNotForTheRuleBook() {
		this.listener.on(new FilingWithdrawn(Filings.FILING, 5, "dept-420107-101", NOON));
		assertThat(this.published).isEmpty();
	}

	@Test
	void howLongAFilingTookIsMeasuredByTemplateAndPurpose() {
		this.listener.on(Filings.submitted(Purpose.SUBMISSION, Filings.WUHAN));
		assertThat(this.metrics.get("mingzhang.validation.duration")
			.tags("template", Filings.WUHAN, "purpose", "submission")
			.timer()
			.count()).isEqualTo(1);
	}

}
