package org.mingzhang.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.reactive.function.BodyInserters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

@TestPropertySource(properties = { "mingzhang.gateway.limits.document=2MB", "mingzhang.gateway.limits.data=300KB",
		"mingzhang.gateway.limits.body=100KB", "mingzhang.gateway.limits.account.per-second=1",
		"mingzhang.gateway.limits.account.burst=3", "mingzhang.gateway.limits.sign-in.per-second=1",
		"mingzhang.gateway.limits.sign-in.burst=2" })
class LimitTests extends GatewayTests {

	private static final int MEGABYTE = 1024 * 1024;

	private static final AtomicLong NANOS = new AtomicLong();

	/** Time stands still within a test, however long its requests take. */
	@TestBean
	LongSupplier nanoTime;

	static LongSupplier nanoTime() {
		return NANOS::get;
	}

	@BeforeEach
	void makeEveryAllowanceWholeAgain() {
		NANOS.addAndGet(Duration.ofHours(1).toNanos());
	}

	@Test
	void aDocumentUnderTheLimitPasses() {
		upload(tokenOf("large-enough"), BodyInserters.fromValue(new byte[MEGABYTE])).expectStatus().isOk();
	}

	@Test
	void aDocumentOverTheLimitIsRefusedWithASentence() {
		String token = tokenOf("announced");
		assertTooLarge(upload(token, BodyInserters.fromValue(new byte[6 * MEGABYTE])));
		assertThat(Behind.SUBMISSION.received)
			.noneMatch((request) -> ("Bearer " + token).equals(request.headers().get("Authorization")));
	}

	@Test
	void aDocumentThatDoesNotTellItsLengthIsRefusedAsSoonAsItPassesTheLimit() {
		Flux<DataBuffer> pieces = Flux.range(0, 6)
			.map((_) -> DefaultDataBufferFactory.sharedInstance.wrap(new byte[MEGABYTE]));
		assertTooLarge(upload(tokenOf("streamed"), BodyInserters.fromDataBuffers(pieces)));
	}

	@Test
	void figuresAsDataHaveALowerLimitThanDocuments() {
		String token = tokenOf("as-data");
		for (String type : new String[] { "application/json", "text/csv;charset=utf-8" }) {
			post("/api/v1/filings", token, type, MEGABYTE).expectStatus().isEqualTo(413);
			post("/api/v1/filings", token, type, MEGABYTE / 4).expectStatus().isOk();
		}
	}

	@Test
	void whatIsNoDocumentIsNotLargeBecauseItBelongsToAFiling() {
		post("/api/v1/filings/420107-101-2023-final-accounts-1/submission", tokenOf("act"), "application/pdf", MEGABYTE)
			.expectStatus()
			.isEqualTo(413);
	}

	@Test
	void aMediaTypeThatIsNoneIsForTheServiceBehindToRefuse() throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/api/v1/filings"))
			.header("Authorization", "Bearer " + tokenOf("strange"))
			.header("Content-Type", "xlsx")
			.POST(BodyPublishers.ofString("x"))
			.build();
		try (HttpClient http = HttpClient.newHttpClient()) {
			assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
		}
	}

	@Test
	void otherRequestsHaveALowerLimit() {
		this.client.post().uri("/signin").bodyValue(new byte[MEGABYTE]).exchange().expectStatus().isEqualTo(413);
	}

	@Test
	void anAccountThatAsksTooOftenIsToldWhenToComeBack() {
		String token = tokenOf("hasty");
		for (int i = 0; i < 3; i++) {
			get("/api/v1/filings", token).expectStatus().isOk();
		}
		get("/api/v1/filings", token).expectStatus()
			.isEqualTo(429)
			.expectHeader()
			.valueEquals(HttpHeaders.RETRY_AFTER, 1)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:too-many-requests")
			.jsonPath("$.detail")
			.value(containsString("1 秒后重试"));
		get("/api/v1/filings", tokenOf("patient")).expectStatus().isOk();
	}

	@Test
	void guessingSecretsIsSlow() {
		for (int i = 0; i < 2; i++) {
			this.client.post().uri("/oauth2/token").exchange().expectStatus().isOk();
		}
		this.client.post().uri("/oauth2/token").exchange().expectStatus().isEqualTo(429);
	}

	private WebTestClient.ResponseSpec upload(String token, BodyInserter<?, ? super ClientHttpRequest> body) {
		return this.client.post()
			.uri("/api/v1/filings")
			.headers((headers) -> headers.setBearerAuth(token))
			.contentType(MediaType.APPLICATION_PDF)
			.body(body)
			.exchange();
	}

	private WebTestClient.ResponseSpec post(String path, String token, String type, int size) {
		return this.client.post()
			.uri(path)
			.headers((headers) -> headers.setBearerAuth(token))
			.contentType(MediaType.parseMediaType(type))
			.bodyValue(new byte[size])
			.exchange();
	}

	private static String tokenOf(String account) {
		return Behind.SIGNER
			.token((claims) -> claims.subject(account).claim("authorities", List.of("department:420107-101")));
	}

	private static void assertTooLarge(WebTestClient.ResponseSpec answer) {
		answer.expectStatus()
			.isEqualTo(413)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:body-too-large")
			.jsonPath("$.limitBytes")
			.isEqualTo(2 * MEGABYTE)
			.jsonPath("$.detail")
			.value(containsString("超过 2 MB 的上限"));
	}

}
