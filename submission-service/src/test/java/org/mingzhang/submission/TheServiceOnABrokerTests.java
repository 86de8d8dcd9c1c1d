package org.mingzhang.submission;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.access.SignedTokens;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.contracts.event.FilingSubmitted;
import org.mingzhang.contracts.event.Topic;
import org.mingzhang.messaging.EventPublisher;
import org.mingzhang.submission.filing.Change;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.SampleFilings;
import org.mingzhang.submission.filing.Signature;
import org.mingzhang.submission.progress.OtherServices;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.test.context.EmbeddedKafka;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The whole service with a broker and a database; the other services answer by message.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@EmbeddedKafka(bootstrapServersProperty = "spring.kafka.bootstrap-servers",
		brokerProperties = "auto.create.topics.enable=false")
class TheServiceOnABrokerTests {

	private static final MongoServer DATABASE = new MongoServer(new MemoryBackend());

	private static final String DATABASE_ADDRESS = DATABASE.bindAndGetConnectionString();

	private static final SignedTokens TOKENS = new SignedTokens();

	@Autowired
	private OtherServices others;

	@Autowired
	private FilingStore store;

	@Autowired
	private EventPublisher publisher;

	@LocalServerPort
	private int port;

	private WebTestClient http;

	@DynamicPropertySource
	static void surroundings(DynamicPropertyRegistry properties) {
		properties.add("spring.mongodb.uri", () -> DATABASE_ADDRESS);
		properties.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", TOKENS::keysAddress);
		properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> SignedTokens.ISSUER);
		properties.add("mingzhang.submission.sweep", () -> "1s");
		properties.add("mingzhang.submission.patience", () -> "1s");
		properties.add("mingzhang.messaging.first-pause", () -> "100ms");
		properties.add("mingzhang.messaging.tries", () -> "2");
		properties.add("mingzhang.messaging.publish-limit", () -> "60s");
	}

	@BeforeEach
	void connect() {
		this.http = WebTestClient.bindToServer()
			.baseUrl("http://127.0.0.1:" + this.port)
			.responseTimeout(Duration.ofSeconds(90))
			.build();
	}

	@Test
	void aFilingGoesFromADocumentToADisclosure() {
		String filing = "/api/v1/filings/420107-101-2023-final-accounts-1";
		signed(this.http.post()
			.uri("/api/v1/filings?department=420107-101&year=2023&kind=final-accounts")
			.header("Idempotency-Key", "first")
			.contentType(new MediaType("text", "csv"))
			.bodyValue("form,row,column,value\nexpenditure,total,total,10.00\nexpenditure,201,total,7.77\n"))
			.expectStatus()
			.isCreated();
		signed(this.http.post().uri(filing + "/validation")).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.counts.toExplain")
			.isEqualTo(1);
		signed(this.http.put()
			.uri(filing + "/findings/T1-201-total/explanation")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"text\":\"据实列支\"}")).expectStatus().isOk();
		signed(this.http.post().uri(filing + "/submission")).expectStatus().isAccepted();
		awaitState(filing, "in-review");
		this.http.post()
			.uri(filing + "/approval")
			.headers((headers) -> headers.setBearerAuth(TOKENS.of("bureau-420107", "bureau:420107")))
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"comment\":\"同意\",\"repliedAt\":\"2024-08-20\"}")
			.exchange()
			.expectStatus()
			.isOk();
		awaitState(filing, "published");
		assertThat(this.others.heard(FilingApproved.class).distinct()).singleElement()
			.satisfies((approved) -> assertThat(approved.explanations()).singleElement()
				.satisfies((explanation) -> assertThat(explanation.text()).isEqualTo("据实列支")));
	}

	@Test
	void whatACrashLeftBehindIsPublishedAfterwards() {
		FilingId id = FilingId.parse("420107-101-2022-final-accounts-1");
		Change first = SampleFilings.draft(id, "crashed/1");
		this.store.add(first);
		Change submitted = first.filing().submit(new Signature("dept-420107-101", "crashed", Instant.now()));
		this.store.replace(first.filing(), submitted);
		awaitState("/api/v1/filings/" + id, "in-review");
		assertThat(this.others.heard(FilingSubmitted.class).map(FilingSubmitted::filing)).contains(id);
		await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(this.store.unpublished(id)).isEmpty());
	}

	@Test
	void newsAboutAFilingThatIsNotThereDoNotHoldUpTheOthers() {
		FilingId id = FilingId.parse("420107-101-2021-final-accounts-1");
		this.publisher.publish(
				new FilingPosted(FilingId.parse("420107-101-2021-final-accounts-9"), 1, "hash", 1, "g", Instant.now()));
		Change first = SampleFilings.draft(id, "present/1");
		this.store.add(first);
		Filing approved = SampleFilings.approved(first.filing());
		this.store.replace(first.filing(), new Change(approved, List.of()));
		this.publisher.publish(
				new FilingPosted(id, approved.revision(), approved.dossier().contentHash(), 1, "g", Instant.now()));
		awaitState("/api/v1/filings/" + id, "posted");
	}

	private void awaitState(String filing, String state) {
		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> signed(this.http.get().uri(filing)).expectBody().jsonPath("$.state").isEqualTo(state));
	}

	private WebTestClient.ResponseSpec signed(RequestHeadersSpec<?> request) {
		return request
			.headers((headers) -> headers.setBearerAuth(TOKENS.of("dept-420107-101", "department:420107-101")))
			.exchange();
	}

	/** Validation, ledger and publication, listening in a group of their own. */
	@TestConfiguration
	static class Others {

		@Bean
		OtherServices otherServices(EventPublisher publisher) {
			return new OtherServices(publisher::publish);
		}

		@Bean
		OthersListener othersListener(OtherServices others) {
			return new OthersListener(others);
		}

	}

	static class OthersListener {

		private final OtherServices others;

		OthersListener(OtherServices others) {
			this.others = others;
		}

		@KafkaListener(id = "others", topics = Topic.Names.FILINGS)
		void filings(Event event) {
			this.others.hear(event);
		}

	}

}
