package org.mingzhang.ledger.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.mingzhang.ledger.RunningLedger;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

class SignInTests extends RunningLedger {

	private static final String BUREAU = "bureau:420107";

	@Autowired
	private WebTestClient client;

	@LocalServerPort
	private int port;

	@Test
	void withoutAValidTokenNothingIsTold() {
		this.client.get()
			.uri("/api/v1/ledger/balances")
			.exchange()
			.expectStatus()
			.isUnauthorized()
			.expectHeader()
			.contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.expectHeader()
			.valueMatches("WWW-Authenticate", "Bearer.*");
		refused(TOKENS.forOthers("tester", BUREAU));
		refused(TOKENS.issuedByOthers("tester", BUREAU));
		refused(TOKENS.expired("tester", BUREAU));
		refused("not.a.token");
	}

	@Test
	void healthNeedsNoToken() {
		this.client.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
		this.client.get().uri("/actuator/metrics").exchange().expectStatus().isUnauthorized();
	}

	@Test
	void theLedgerIsReadOnly() {
		this.client.post()
			.uri("/api/v1/ledger/balances")
			.headers((headers) -> headers.setBearerAuth(TOKENS.of("tester", BUREAU)))
			.exchange()
			.expectStatus()
			.isEqualTo(405);
	}

	/**
	 * Guards the version of the HTTP server: some stop reading a connection in this case.
	 */
	@Test
	void aConnectionOnWhichATokenWasRefusedServesTheNextRequest() throws Exception {
		URI address = URI.create("http://localhost:" + this.port + "/api/v1/ledger/balances");
		HttpRequest refused = HttpRequest.newBuilder(address).header("Authorization", "Bearer not.a.token").build();
		HttpRequest next = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).build();
		try (HttpClient keepsAlive = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
			for (int i = 0; i < 100; i++) {
				keepsAlive.send(refused, HttpResponse.BodyHandlers.discarding());
				assertThat(keepsAlive.send(next, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(401);
			}
		}
	}

	private void refused(String token) {
		this.client.get()
			.uri("/api/v1/ledger/balances")
			.headers((headers) -> headers.setBearerAuth(token))
			.exchange()
			.expectStatus()
			.isUnauthorized()
			.expectHeader()
			.contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:unauthenticated");
	}

}
