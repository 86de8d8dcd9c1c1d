package org.mingzhang.publication;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.publication.disclosure.Publishing;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.publication.TwoVersions.API;

/** How it is served: cached, compressed, to everyone, read only. */
@RunningPublication
class PublicHttpTests {

	@LocalServerPort
	private int port;

	@Autowired
	private WebTestClient web;

	@Autowired
	private Publishing publishing;

	@BeforeEach
	void publish() {
		TwoVersions.publish(this.publishing);
	}

	@Test
	void aVersionIsKeptForEverAndTheNewestIsAskedForEachTime() {
		HttpHeaders version = get(API + "@1/document.html").expectBody().returnResult().getResponseHeaders();
		assertThat(version.getCacheControl()).contains("immutable", "max-age=31536000");
		HttpHeaders newest = get(API + "/document.html").expectBody().returnResult().getResponseHeaders();
		assertThat(newest.getCacheControl()).contains("max-age=0", "must-revalidate");
		assertThat(newest.getETag()).isNotEqualTo(version.getETag());
	}

	@ParameterizedTest
	@ValueSource(strings = { API, API + "/document.html", API + "@1/facts.csv", API + "/manifest.json",
			"/api/v1/disclosures", "/api/v1/changes", "/api/v1/rulebook", "/rulebook", "/feed.atom",
			"/api/v1/openapi.yaml", "/favicon.ico", "/robots.txt", "/", "/disclosures/420107/102/2023/final-accounts" })
	void whatHasNotChangedIsNotSentAgain(String address) {
		String tag = get(address).expectStatus().isOk().expectBody().returnResult().getResponseHeaders().getETag();
		this.web.get()
			.uri(address)
			.header(HttpHeaders.IF_NONE_MATCH, tag)
			.exchange()
			.expectStatus()
			.isNotModified()
			.expectBody()
			.isEmpty();
		this.web.head().uri(address).exchange().expectStatus().isOk().expectBody().isEmpty();
	}

	static Stream<HttpMethod> writes() {
		return Stream.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
	}

	@ParameterizedTest
	@MethodSource("writes")
	void nothingCanBeWritten(HttpMethod method) {
		for (String address : List.of("/api/v1/disclosures", API, "/", "/actuator/health", "/nowhere")) {
			this.web.method(method).uri(address).exchange().expectStatus().isEqualTo(HttpStatus.METHOD_NOT_ALLOWED);
		}
	}

	@Test
	void otherSitesMayRead() {
		this.web.get()
			.uri(API)
			.header(HttpHeaders.ORIGIN, "https://paper.example")
			.exchange()
			.expectHeader()
			.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
	}

	@Test
	void nothingMayRunInAPage() {
		assertThat(get("/").expectBody().returnResult().getResponseHeaders().getFirst("Content-Security-Policy"))
			.startsWith("default-src 'none'; style-src 'self'");
		assertThat(get(API + "/document.html").expectBody()
			.returnResult()
			.getResponseHeaders()
			.getFirst("Content-Security-Policy")).contains("script-src 'none'", "frame-ancestors 'none'");
	}

	/** By the plain client of the platform: the other one unpacks what it gets. */
	@Test
	void largeAnswersTravelCompressed() throws Exception {
		URI address = URI.create("http://127.0.0.1:" + this.port + API + "@1/document.html");
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<Void> answer = client.send(
					HttpRequest.newBuilder(address).header(HttpHeaders.ACCEPT_ENCODING, "gzip").build(),
					HttpResponse.BodyHandlers.discarding());
			assertThat(answer.headers().allValues(HttpHeaders.CONTENT_ENCODING)).containsExactly("gzip");
			assertThat(answer.headers().allValues(HttpHeaders.VARY)).contains("Accept-Encoding");
		}
	}

	@Test
	void itIsAliveAsLongAsItListens() {
		get("/actuator/health/liveness").expectStatus().isOk().expectBody().jsonPath("$.status").isEqualTo("UP");
	}

	private WebTestClient.ResponseSpec get(String address) {
		return this.web.get().uri(address).exchange();
	}

}
