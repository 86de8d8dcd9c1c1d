package org.mingzhang.validation;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.FilingSubmitted;
import org.mingzhang.contracts.event.FilingValidated;
import org.mingzhang.contracts.event.Purpose;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.check.Finding;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole service on a broker: what goes in on one topic comes out on the other. */
class ValidationOverKafkaTests extends RunningValidation {

	@Autowired
	private WebTestClient http;

	@Test
	void aSubmittedFilingComesBackWithFindingsOnTheTopicOfValidations() {
		FilingId filing = FilingId.parse("420107-101-2023-final-accounts-1");
		publish(submitted(filing, "hubei-wuhan/final-accounts/2022-2023"));
		FilingValidated answer = answerTo(filing);
		assertThat(answer.revision()).isEqualTo(4);
		assertThat(answer.findings()).isNotEmpty();
	}

	@Test
	void aFilingOfAnUnknownTemplateIsBlockedAndNotADeadLetter() {
		FilingId filing = FilingId.parse("420107-102-2023-final-accounts-1");
		publish(submitted(filing, "atlantis/final-accounts/2023"));
		assertThat(answerTo(filing).findings()).singleElement().matches(Finding::blocks);
	}

	@Test
	void nothingButItsHealthIsOpen() {
		this.http.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
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

}
