package org.mingzhang.validation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.event.EventType;
import org.mingzhang.contracts.event.FilingSubmitted;
import org.mingzhang.contracts.event.FilingValidated;
import org.mingzhang.contracts.event.Purpose;
import org.mingzhang.contracts.event.Topic;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.messaging.EventPublisher;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.test.utils.KafkaTestUtils;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole service on a broker: what goes in on one topic comes out on the other. */
class ValidationOverKafkaTests extends RunningValidation {

	private static final Duration LIMIT = Duration.ofSeconds(60);

	@Autowired
	private EventPublisher publisher;

	@Autowired
	private WebTestClient http;

	@Autowired
	private ConsumerFactory<String, byte[]> consumers;

	@Test
	void aSubmittedFilingComesBackWithFindingsOnTheTopicOfValidations() {
		FilingId filing = FilingId.parse("420107-101-2023-final-accounts-1");
		this.publisher.publish(submitted(filing, "hubei-wuhan/final-accounts/2022-2023"));
		FilingValidated answer = answerTo(filing);
		assertThat(answer.revision()).isEqualTo(4);
		assertThat(answer.findings()).isNotEmpty();
	}

	@Test
	void aFilingOfAnUnknownTemplateIsBlockedAndNotADeadLetter() {
		FilingId filing = FilingId.parse("420107-102-2023-final-accounts-1");
		this.publisher.publish(submitted(filing, "atlantis/final-accounts/2023"));
		assertThat(answerTo(filing).findings()).singleElement().matches(Finding::blocks);
	}

	@Test
	void nothingButItsHealthIsOpen() {
		this.http.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
		this.http.get().uri("/actuator/metrics").exchange().expectStatus().isUnauthorized();
		this.http.get()
			.uri("/actuator/metrics")
			.headers((headers) -> headers.setBearerAuth(TOKENS.of("bureau-420107", "bureau:420107")))
			.exchange()
			.expectStatus()
			.isOk();
	}

	private static FilingSubmitted submitted(FilingId filing, String template) {
		FilingContent content = new FilingContent(template, FilingKind.FINAL_ACCOUNTS, 2023, "青山区委组织部", List.of(),
				List.of(), List.of(), Narrative.NONE, List.of());
		return new FilingSubmitted(filing, 4, Purpose.SUBMISSION, content, "hash", Instant.now());
	}

	private FilingValidated answerTo(FilingId filing) {
		String key = filing.series().toString();
		try (Consumer<String, byte[]> reader = this.consumers.createConsumer("reader-of-" + key, "")) {
			reader.subscribe(List.of(Topic.Names.VALIDATIONS));
			Instant end = Instant.now().plus(LIMIT);
			while (Instant.now().isBefore(end)) {
				for (ConsumerRecord<String, byte[]> message : KafkaTestUtils.getRecords(reader, Duration.ofSeconds(2),
						1)) {
					if (key.equals(message.key())) {
						return (FilingValidated) new EventCodec().decode(EventType.FILING_VALIDATED, message.value());
					}
				}
			}
			throw new AssertionError("No answer to " + filing + " within " + LIMIT);
		}
	}

}
