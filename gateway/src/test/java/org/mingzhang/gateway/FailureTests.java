package org.mingzhang.gateway;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

/**
 * The part whose patience is short answers in no other test: a slow machine may need
 * more.
 */
@TestPropertySource(properties = { "mingzhang.gateway.parts.identity.uri=http://127.0.0.1:1",
		"mingzhang.gateway.parts.publication.timeout=500ms" })
class FailureTests extends GatewayTests {

	@Test
	void aPartThatIsAwayIsNamedWithWhatToDo() {
		assertUnavailable(this.client.post().uri("/oauth2/token").exchange(), "identity", "身份服务暂时无法访问");
	}

	@Test
	void afterHalfOfItsCallsFailedAPartIsLeftInPeace() {
		Behind.LEDGER.does((request, response) -> response.status(503).send());
		IntStream.range(0, 10).forEach((_) -> get("/api/v1/ledger/balances", Behind.SIGNER.bureau()));
		int calls = Behind.LEDGER.received.size();
		assertUnavailable(get("/api/v1/ledger/balances", Behind.SIGNER.bureau()), "ledger", "账务服务暂时无法访问");
		assertThat(Behind.LEDGER.received).hasSize(calls);
	}

	@Test
	void aPartThatAnswersTooLateIsNotWaitedFor() {
		Behind.PUBLICATION.does((request, response) -> Mono.never());
		getUnsigned("/api/v1/disclosures").expectStatus()
			.isEqualTo(504)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:part-timeout")
			.jsonPath("$.detail")
			.value(containsString("先查询结果"));
	}

	@Test
	void aReadThatFoundNoConnectionIsRepeated() {
		AtomicInteger calls = new AtomicInteger();
		Behind.SUBMISSION.does((request, response) -> {
			if (calls.incrementAndGet() == 1) {
				response.withConnection((connection) -> connection.dispose());
			}
			return response.send();
		});
		get("/api/v1/filings", Behind.SIGNER.department()).expectStatus().isOk();
		assertThat(calls).hasValue(2);
	}

	@Test
	void aWriteIsNeverRepeatedAndTheCallerLearnsThatItMayHaveHappened() {
		Behind.SUBMISSION.does((request, response) -> {
			response.withConnection((connection) -> connection.dispose());
			return response.send();
		});
		post("/api/v1/filings", Behind.SIGNER.department()).expectStatus()
			.isEqualTo(502)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:part-broke-off");
		assertThat(Behind.SUBMISSION.received).hasSize(1);
	}

	@Test
	void aPartsOwnProblemPassesUnchanged() {
		String problem = "{\"type\":\"urn:mingzhang:problem:unreadable\",\"status\":422}";
		Behind.SUBMISSION.does((request, response) -> response.status(422)
			.header("Content-Type", "application/problem+json")
			.sendString(Mono.just(problem)));
		post("/api/v1/filings", Behind.SIGNER.department()).expectStatus()
			.isEqualTo(422)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.json(problem);
	}

	@Test
	void eventsOfProgressArriveOneByOneAsTheyHappen() {
		Sinks.Many<String> progress = Sinks.many().unicast().onBackpressureBuffer();
		Behind.SUBMISSION.does((request, response) -> response.sse().sendString(progress.asFlux()));
		progress.tryEmitNext("data: submitted\n\n").orThrow();
		Flux<String> events = this.client.get()
			.uri("/api/v1/filings/420107-101-2023-budget-1/events")
			.accept(MediaType.TEXT_EVENT_STREAM)
			.headers((headers) -> headers.setBearerAuth(Behind.SIGNER.department()))
			.exchange()
			.expectStatus()
			.isOk()
			.returnResult(String.class)
			.getResponseBody();
		StepVerifier.create(events)
			.expectNext("submitted")
			.then(() -> progress.tryEmitNext("data: in-review\n\n").orThrow())
			.expectNext("in-review")
			.then(() -> progress.tryEmitComplete().orThrow())
			.expectComplete()
			.verify(Duration.ofSeconds(60));
	}

	private static void assertUnavailable(WebTestClient.ResponseSpec answer, String part, String detail) {
		answer.expectStatus()
			.isEqualTo(503)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectHeader()
			.valueEquals(HttpHeaders.RETRY_AFTER, 5)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:part-unavailable")
			.jsonPath("$.part")
			.isEqualTo(part)
			.jsonPath("$.detail")
			.value(containsString(detail));
	}

}
