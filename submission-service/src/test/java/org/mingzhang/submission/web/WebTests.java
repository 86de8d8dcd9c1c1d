package org.mingzhang.submission.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.mingzhang.access.SignedTokens;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.InMemoryFilingStore;
import org.mingzhang.submission.progress.OtherServices;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Tests of the interface over HTTP. Each test files for a year of its own. */
@SpringBootTest(classes = WebTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class WebTests {

	static final String GOOD = """
			expenditure,total,total,10.00
			expenditure,201,total,10.00
			""";

	static final String BLOCKED = """
			expenditure,total,total,6.66
			expenditure,201,total,7.77
			expenditure,20101,basic|project,4.20
			""";

	static final String TO_EXPLAIN = """
			expenditure,total,total,10.00
			expenditure,201,total,7.77
			""";

	static final SignedTokens TOKENS = new SignedTokens();

	/** A workbook takes some hundred kilobytes. */
	private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	private static final AtomicInteger YEARS = new AtomicInteger(FIRST_YEAR);

	@Autowired
	OtherServices others;

	@Autowired
	private FilingStore store;

	@LocalServerPort
	private int port;

	int year;

	WebTestClient http;

	String department = TOKENS.of("dept-420107-101", "department:420107-101");

	String otherDepartment = TOKENS.of("dept-420107-102", "department:420107-102");

	String bureau = TOKENS.of("bureau-420107", "bureau:420107");

	String otherBureau = TOKENS.of("bureau-420105", "bureau:420105");

	@DynamicPropertySource
	static void tokens(DynamicPropertyRegistry properties) {
		properties.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", TOKENS::keysAddress);
		properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> SignedTokens.ISSUER);
		properties.add("server.port", () -> "0");
		properties.add("mingzhang.submission.check-limit", () -> "60s");
		properties.add("management.endpoint.health.group.readiness.include", () -> "readinessState");
	}

	@BeforeEach
	void connect() {
		this.http = WebTestClient.bindToServer()
			.baseUrl(address())
			.responseTimeout(Duration.ofSeconds(90))
			.codecs((codecs) -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
			.filter(WebTests::received)
			.build();
		anotherYear();
	}

	String address() {
		return "http://127.0.0.1:" + this.port;
	}

	/** Where the years are used up, everything filed so far goes. */
	void anotherYear() {
		if (YEARS.compareAndSet(LAST_YEAR + 1, FIRST_YEAR)) {
			((InMemoryFilingStore) this.store).clear();
		}
		this.year = YEARS.getAndIncrement();
	}

	static String id(String filing) {
		return filing.substring(filing.lastIndexOf('/') + 1);
	}

	ResponseSpec file(String token, String key, String document) {
		return this.http.post()
			.uri("/api/v1/filings?department=420107-101&kind=final-accounts&year=" + this.year)
			.headers((headers) -> headers.setBearerAuth(token))
			.header("Idempotency-Key", key)
			.contentType(MediaType.TEXT_PLAIN)
			.bodyValue(document)
			.exchange();
	}

	/** Files a document and gives the filing's address. */
	String filed(String document) {
		file(this.department, "key-" + this.year, document).expectStatus().isCreated();
		return "/api/v1/filings/420107-101-" + this.year + "-final-accounts-1";
	}

	/** Files and submits a document that needs no explanation. */
	String inReview() {
		String filing = filed(GOOD);
		post(this.department, filing + "/submission").expectStatus().isAccepted();
		awaitState(filing, "in-review");
		return filing;
	}

	ResponseSpec get(String token, String address) {
		return this.http.get().uri(address).headers((headers) -> headers.setBearerAuth(token)).exchange();
	}

	ResponseSpec post(String token, String address) {
		return this.http.post().uri(address).headers((headers) -> headers.setBearerAuth(token)).exchange();
	}

	ResponseSpec post(String token, String address, String json) {
		return json(this.http.post().uri(address), token, json).exchange();
	}

	ResponseSpec put(String token, String address, String json) {
		return json(this.http.put().uri(address), token, json).exchange();
	}

	ResponseSpec patch(String token, String address, String revision, String json) {
		return json(this.http.patch().uri(address), token, json).header("If-Match", revision).exchange();
	}

	static int status(ResponseSpec response) {
		return response.returnResult(String.class).getStatus().value();
	}

	/** The state is polled, as a client without the stream of events does. */
	void awaitState(String filing, String state) {
		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> get(this.department, filing).expectBody().jsonPath("$.state").isEqualTo(state));
	}

	/**
	 * Waits until the others have heard so many events of a filing. A state is seen
	 * before the events that tell of it are published.
	 */
	void awaitHeard(Class<? extends Event> type, String filing, int count) {
		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(
					this.others.heard(type).filter((event) -> id(filing).equals(event.filing().toString())))
				.hasSize(count));
	}

	/** Takes every answer in, also where a test looks at its status only. */
	private static Mono<ClientResponse> received(ClientRequest request, ExchangeFunction next) {
		boolean endless = request.headers().getAccept().contains(MediaType.TEXT_EVENT_STREAM);
		return endless ? next.exchange(request)
				: next.exchange(request)
					.flatMap((response) -> response.bodyToMono(byte[].class)
						.defaultIfEmpty(new byte[0])
						.map((body) -> response.mutate()
							.body(Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(body)))
							.build()));
	}

	private static RequestBodySpec json(RequestBodySpec request, String token, String json) {
		request.headers((headers) -> headers.setBearerAuth(token))
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(json);
		return request;
	}

}
