package org.mingzhang.submission.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.startsWith;

@TestPropertySource(properties = { "mingzhang.submission.body.document=3MB", "mingzhang.submission.body.data=1MB",
		"mingzhang.submission.body.together=3MB", "mingzhang.submission.quota.documents=4" })
class BodyLimitTests extends WebTests {

	private static final int MEGABYTE = 1024 * 1024;

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "text/csv;charset=utf-8" })
	void figuresAsDataHaveALowerLimitThanDocuments(String type) {
		assertTooLarge(upload(type, BodyInserters.fromValue(new byte[2 * MEGABYTE])), "请求正文超过 1 MB 的上限");
	}

	@Test
	void aDocumentUnderTheLimitIsLookedAt() {
		upload("application/pdf", BodyInserters.fromValue(new byte[2 * MEGABYTE])).expectStatus().isEqualTo(415);
	}

	@Test
	void aDocumentOverTheLimitIsRefusedWhetherItTellsItsLengthOrNot() {
		Flux<DataBuffer> pieces = Flux.range(0, 4)
			.map((_) -> DefaultDataBufferFactory.sharedInstance.wrap(new byte[MEGABYTE]));
		assertTooLarge(upload("application/pdf", BodyInserters.fromValue(new byte[4 * MEGABYTE])), "请求正文超过 3 MB 的上限");
		assertTooLarge(upload("application/pdf", BodyInserters.fromDataBuffers(pieces)), "请求正文超过 3 MB 的上限");
	}

	@Test
	void aCorrectionIsNoDocument() {
		String filing = filed(GOOD);
		assertTooLarge(patch(this.department, filing + "/facts", "1", " ".repeat(2 * MEGABYTE) + "[]"),
				"请求正文超过 1 MB 的上限");
	}

	@Test
	void documentsThatDoNotFitIntoMemoryTogetherAreAskedToComeAgain() {
		Sinks.Many<DataBuffer> slow = Sinks.many().unicast().onBackpressureBuffer();
		Disposable sender = WebClient.create(address())
			.post()
			.uri("/api/v1/filings")
			.headers((headers) -> headers.setBearerAuth(this.department))
			.contentType(MediaType.APPLICATION_PDF)
			.body(BodyInserters.fromDataBuffers(slow.asFlux()))
			.exchangeToMono((response) -> response.bodyToMono(String.class))
			.subscribe();
		slow.tryEmitNext(DefaultDataBufferFactory.sharedInstance.wrap(new byte[10]));
		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> upload("application/pdf", BodyInserters.fromValue(new byte[MEGABYTE])).expectStatus()
				.isEqualTo(409)
				.expectHeader()
				.exists(HttpHeaders.RETRY_AFTER)
				.expectBody()
				.jsonPath("$.type")
				.isEqualTo("urn:mingzhang:problem:busy"));
		slow.tryEmitComplete();
		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> upload("application/pdf", BodyInserters.fromValue(new byte[MEGABYTE])).expectStatus()
				.isEqualTo(415));
		sender.dispose();
	}

	@Test
	void aDepartmentThatUploadsTooMuchOnADayIsToldWhenToGoOn() {
		String token = TOKENS.of("dept-420107-103", "department:420107-103");
		for (int i = 0; i < 4; i++) {
			count(token, i).expectStatus().isEqualTo(422);
		}
		count(token, 4).expectStatus()
			.isEqualTo(429)
			.expectHeader()
			.valueMatches(HttpHeaders.RETRY_AFTER, "[1-9]\\d*")
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:upload-quota-used")
			.jsonPath("$.detail")
			.value(startsWith("今日上传已达限额（4 份"));
	}

	private ResponseSpec count(String token, int number) {
		return this.http.post()
			.uri("/api/v1/filings?kind=final-accounts&year=" + this.year)
			.headers((headers) -> headers.setBearerAuth(token))
			.header("Idempotency-Key", "quota-" + number)
			.contentType(MediaType.TEXT_PLAIN)
			.bodyValue("what is this".getBytes(StandardCharsets.UTF_8))
			.exchange();
	}

	private ResponseSpec upload(String type, BodyInserter<?, ? super ClientHttpRequest> body) {
		return this.http.post()
			.uri("/api/v1/filings?department=420107-101&kind=final-accounts&year=" + this.year)
			.headers((headers) -> headers.setBearerAuth(this.department))
			.header("Idempotency-Key", "size-" + this.year)
			.contentType(MediaType.parseMediaType(type))
			.body(body)
			.exchange();
	}

	private static void assertTooLarge(ResponseSpec answer, String sentence) {
		answer.expectStatus()
			.isEqualTo(413)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:document-too-large")
			.jsonPath("$.detail")
			.value(startsWith(sentence));
	}

}
