package org.mingzhang.gateway;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The whole gateway on a port of its own, with stubs behind it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = { "mingzhang.gateway.parts.submission.uri=${stub.submission}",
		"mingzhang.gateway.parts.validation.uri=${stub.validation}",
		"mingzhang.gateway.parts.ledger.uri=${stub.ledger}",
		"mingzhang.gateway.parts.publication.uri=${stub.publication}",
		"mingzhang.gateway.parts.identity.uri=${stub.identity}",
		"mingzhang.gateway.sign-in.jwk-set-uri=${stub.identity}/oauth2/jwks",
		"mingzhang.gateway.sign-in.token-uri=${stub.identity}/oauth2/token",
		"logging.level.reactor.netty.http.client=error", "logging.level.org.mingzhang.gateway.problem=off" })
abstract class GatewayTests {

	/**
	 * Another client than the gateway's own, so that both do not share their mistakes.
	 */
	private static final ClientHttpConnector CONNECTOR = new JdkClientHttpConnector();

	@LocalServerPort
	int port;

	WebTestClient client;

	@DynamicPropertySource
	static void stubs(DynamicPropertyRegistry registry) {
		registry.add("stub.submission", Behind.SUBMISSION::address);
		registry.add("stub.validation", Behind.VALIDATION::address);
		registry.add("stub.ledger", Behind.LEDGER::address);
		registry.add("stub.publication", Behind.PUBLICATION::address);
		registry.add("stub.identity", Behind.IDENTITY::address);
	}

	@BeforeEach
	void startFresh() {
		Behind.reset();
		this.client = WebTestClient.bindToServer(CONNECTOR)
			.baseUrl("http://127.0.0.1:" + this.port)
			.responseTimeout(Duration.ofSeconds(60))
			.build();
	}

	WebTestClient.ResponseSpec get(String path, String token) {
		return this.client.get().uri(path).headers((headers) -> headers.setBearerAuth(token)).exchange();
	}

	WebTestClient.ResponseSpec post(String path, String token) {
		return this.client.post().uri(path).headers((headers) -> headers.setBearerAuth(token)).exchange();
	}

	WebTestClient.ResponseSpec getUnsigned(String path) {
		return this.client.get().uri(path).exchange();
	}

}
