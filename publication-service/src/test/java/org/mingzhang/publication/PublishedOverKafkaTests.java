package org.mingzhang.publication;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.DisclosurePublished;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingWithdrawn;
import org.mingzhang.contracts.event.Topic;
import org.mingzhang.messaging.EventPublisher;
import org.mingzhang.publication.disclosure.Disclosures;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The service as its neighbours see it: events in, a disclosure and its announcement out.
 */
@RunningPublication
@Import(PublishedOverKafkaTests.Neighbours.class)
class PublishedOverKafkaTests {

	@Autowired
	private EventPublisher events;

	@Autowired
	private Disclosures disclosures;

	@Autowired
	private Announcements announcements;

	@Autowired
	private WebTestClient web;

	@Test
	void anApprovedAndPostedFilingIsPublicBeforeItIsAnnounced() {
		FilingId filing = FilingId.parse("420107-103-2023-final-accounts-1");
		FilingApproved approval = Filings.approval(filing, Filings.smallOffice());
		this.events.publish(approval);
		this.events.publish(Filings.posting(approval));
		DisclosurePublished announced = await().atMost(Duration.ofSeconds(60))
			.until(() -> this.announcements.of(filing), (found) -> !found.isEmpty())
			.getFirst();
		assertThat(this.disclosures.newest(filing.series()).orElseThrow().manifestHash())
			.isEqualTo(announced.manifestHash());
		this.web.get()
			.uri(announced.path() + "/facts.csv")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.value((csv) -> assertThat(csv).contains("summary,201,amount,98.5,"));
	}

	@Test
	void thePostingMayComeFirstAndOtherEventsAreLeftAside() {
		FilingId filing = FilingId.parse("420107-104-2023-final-accounts-1");
		FilingApproved approval = Filings.approval(filing, Filings.smallOffice());
		this.events.publish(Filings.posting(approval));
		this.events
			.publish(new FilingWithdrawn(FilingId.parse("420107-105-2023-final-accounts-1"), 1, "dept", approval.at()));
		this.events.publish(approval);
		await().atMost(Duration.ofSeconds(60)).until(() -> !this.announcements.of(filing).isEmpty());
	}

	/** What listens to disclosures elsewhere. */
	static class Announcements {

		private final List<DisclosurePublished> heard = new CopyOnWriteArrayList<>();

		@KafkaListener(id = "neighbour.disclosures", topics = Topic.Names.DISCLOSURES)
		void on(Event event) {
			this.heard.add((DisclosurePublished) event);
		}

		List<DisclosurePublished> of(FilingId filing) {
			return this.heard.stream().filter((announced) -> announced.filing().equals(filing)).toList();
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Neighbours {

		@Bean
		Announcements announcements() {
			return new Announcements();
		}

	}

}
