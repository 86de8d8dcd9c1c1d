package org.mingzhang.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.access.Caller;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/** The door of a service that has nothing behind it but what it needs to be tried. */
@SpringBootTest(classes = AccessTests.Service.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AccessTests {

	private static final SignedTokens TOKENS = new SignedTokens();

	@LocalServerPort
	private int port;

	private WebTestClient http;

	@DynamicPropertySource
	static void tokens(DynamicPropertyRegistry properties) {
		properties.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", TOKENS::keysAddress);
		properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> SignedTokens.ISSUER);
		properties.add("spring.security.oauth2.resourceserver.jwt.audiences", () -> Caller.AUDIENCE);
	}

	@BeforeEach
	void connect() {
		this.http = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + this.port).build();
	}

	@Test
	void aCallerIsKnownByItsToken() {
		get("/me", TOKENS.of("both", "department:420107-101", "bureau:420107", "somebody:else")).jsonPath("$.account")
			.isEqualTo("both")
			.jsonPath("$.departments[0]")
			.isEqualTo("420107-101")
			.jsonPath("$.bureaus[0]")
			.isEqualTo("420107");
	}

	@Test
	void withoutAGoodTokenNothingIsToldButHowToSignIn() {
		for (String token : List.of(TOKENS.expired("a"), TOKENS.forOthers("a"), TOKENS.issuedByOthers("a"),
				"garbage")) {
			problem(this.http.get().uri("/me").headers((headers) -> headers.setBearerAuth(token)), 401,
					"unauthenticated");
		}
		problem(this.http.get().uri("/me"), 401, "unauthenticated");
		this.http.get().uri("/me").exchange().expectHeader().valueMatches(HttpHeaders.WWW_AUTHENTICATE, "Bearer.*");
	}

	@Test
	void rightsThatCannotBeReadAreNone() {
		problem(authorized("/me", TOKENS.of("a", "department:nonsense")), 403, "forbidden");
	}

	@Test
	void whatIsOpenNeedsNoToken() {
		this.http.get().uri("/open/rules").exchange().expectStatus().isOk();
		problem(this.http.get().uri("/actuator/health/liveness"), 404, "not-found");
		problem(this.http.get().uri("/shut/rules"), 401, "unauthenticated");
	}

	@Test
	void whatIsWrongWithAQuestionIsToldAtOnce() {
		problem(authorized("/question?yaer=2023&number=one&number2=1&number2=2", TOKENS.of("a")), 400, "bad-request")
			.jsonPath("$.errors.length()")
			.isEqualTo(3);
		get("/question?number=7&number2=", TOKENS.of("a")).json("7");
	}

	@Test
	void failuresAreToldAsProblemsAndKeepTheirSecrets() {
		problem(authorized("/broken", TOKENS.of("a")), 500, "unexpected").jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).doesNotContain("secret"));
		problem(authorized("/known", TOKENS.of("a")), 409, "taken");
		problem(this.http.post().uri("/me").headers((headers) -> headers.setBearerAuth(TOKENS.of("a"))), 405,
				"method-not-allowed");
	}

	@Test
	void aRequestKeepsTheIdTheGatewayGaveIt() {
		problem(this.http.get().uri("/me").header(RequestId.HEADER, "request-17"), 401, "unauthenticated")
			.jsonPath("$.requestId")
			.isEqualTo("request-17");
		problem(this.http.get().uri("/me").header(RequestId.HEADER, "not an id"), 401, "unauthenticated")
			.jsonPath("$.requestId")
			.value(String.class, (id) -> assertThat(id).hasSize(36));
	}

	private RequestHeadersSpec<?> authorized(String path, String token) {
		return this.http.get().uri(path).headers((headers) -> headers.setBearerAuth(token));
	}

	private BodyContentSpec get(String path, String token) {
		return authorized(path, token).exchange().expectStatus().isOk().expectBody();
	}

	private static BodyContentSpec problem(RequestHeadersSpec<?> request, int status, String name) {
		return request.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType("application/problem+json")
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:" + name)
			.jsonPath("$.detail")
			.isNotEmpty()
			.jsonPath("$.errors[0].message")
			.isNotEmpty();
	}

	@EnableAutoConfiguration
	@RestController
	static class Service {

		@Bean
		static OpenAddresses open() {
			return OpenAddresses.of("/open/**");
		}

		@Bean
		static KnownFailures taken() {
			return (failure) -> (failure instanceof IllegalArgumentException)
					? Optional
						.of(new Problem(HttpStatus.CONFLICT, "taken", "已占用 Taken", List.of("请换一个。 Take another.")))
					: Optional.empty();
		}

		@GetMapping("/me")
		Caller me(Caller caller) {
			return caller;
		}

		@GetMapping("/open/rules")
		String rules() {
			return "rules";
		}

		@GetMapping("/question")
		Integer question(@RequestParam MultiValueMap<String, String> query) {
			Parameters given = new Parameters(query, Set.of("number", "number2"));
			Integer number = given.get("number", Integer::valueOf);
			given.done();
			return number;
		}

		@GetMapping("/broken")
		String broken() {
			throw new IllegalStateException("a secret");
		}

		@GetMapping("/known")
		String known() {
			throw new IllegalArgumentException();
		}

	}

}
