package org.mingzhang.gateway;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.FluxExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class BrowserTests extends GatewayTests {

	private static final String SESSION = "mingzhang-session";

	@Test
	void somebodyWhoOpensTheWorkbenchIsSentToSignInAndNothingIsAskedBefore() {
		this.client.get()
			.uri("/workbench")
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.expectStatus()
			.isFound()
			.expectHeader()
			.location("/login");
	}

	@Test
	void signingInBeginsAtTheProviderWithAProofKey() {
		FluxExchangeResult<String> begun = begin();
		MultiValueMap<String, String> query = queryOf(begun);
		assertThat(locationOf(begun).toString()).startsWith("http://localhost:8080/oauth2/authorize?");
		assertThat(query).containsEntry("client_id", List.of("workbench"))
			.containsEntry("code_challenge_method", List.of("S256"))
			.containsKeys("state", "nonce", "code_challenge");
		assertThat(begun.getResponseCookies().getFirst(SESSION)).satisfies((cookie) -> {
			assertThat(cookie.isHttpOnly()).isTrue();
			assertThat(cookie.getSameSite()).isEqualTo("Lax");
		});
	}

	@Test
	void aSessionCarriesItsTokenToThePartsAndShowsItToNobodyElse() {
		String session = signIn();
		withSession(HttpMethod.GET, "/api/v1/filings", session).exchange().expectStatus().isOk();
		assertThat(Behind.SUBMISSION.last().headers()).doesNotContainKey("Cookie")
			.hasEntrySatisfying("Authorization", (token) -> assertThat(token).startsWith("Bearer ey"));
		withSession(HttpMethod.GET, "/", session).exchange().expectStatus().isOk();
		assertThat(Behind.PUBLICATION.last().headers()).doesNotContainKeys("Cookie", "Authorization");
	}

	@Test
	void aSessionHasTheRightsOfItsAccount() {
		withSession(HttpMethod.GET, "/api/v1/reviews", signIn()).exchange().expectStatus().isForbidden();
	}

	@ParameterizedTest
	@ValueSource(strings = { "cross-site", "same-site" })
	void anotherSiteCannotActWithTheSession(String site) {
		withSession(HttpMethod.POST, "/api/v1/filings/x/submission", signIn()).header("Sec-Fetch-Site", site)
			.exchange()
			.expectStatus()
			.isForbidden()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:cross-site");
		assertThat(Behind.SUBMISSION.received).isEmpty();
	}

	@Test
	void anOlderBrowserThatOnlyTellsTheOriginIsHeldToIt() {
		String session = signIn();
		withSession(HttpMethod.POST, "/api/v1/filings/x/submission", session)
			.header(HttpHeaders.ORIGIN, "https://evil.example")
			.exchange()
			.expectStatus()
			.isForbidden();
		withSession(HttpMethod.POST, "/api/v1/filings/x/submission", session)
			.header(HttpHeaders.ORIGIN, "http://127.0.0.1:" + this.port)
			.exchange()
			.expectStatus()
			.isOk();
	}

	@Test
	void thePagesOfThisSystemActWithTheSession() {
		withSession(HttpMethod.POST, "/api/v1/filings/x/submission", signIn()).header("Sec-Fetch-Site", "same-origin")
			.exchange()
			.expectStatus()
			.isOk();
	}

	@Test
	void signingOutEndsTheSessionHereAndAtTheProvider() {
		String session = signIn();
		withSession(HttpMethod.POST, "/logout", session).exchange()
			.expectStatus()
			.isFound()
			.expectHeader()
			.value(HttpHeaders.LOCATION,
					(location) -> assertThat(location).startsWith("http://localhost:8080/connect/logout?")
						.contains("id_token_hint=", "post_logout_redirect_uri="));
		withSession(HttpMethod.GET, "/api/v1/filings", session).exchange().expectStatus().isUnauthorized();
	}

	@Test
	void aTokenTheProviderNoLongerRenewsEndsTheSession() {
		String session = signIn(30);
		Behind.IDENTITY.does((request, response) -> response.status(400)
			.header("Content-Type", "application/json")
			.sendString(Mono.just("{\"error\":\"invalid_grant\"}")));
		withSession(HttpMethod.GET, "/api/v1/filings", session).exchange()
			.expectStatus()
			.isUnauthorized()
			.expectBody()
			.jsonPath("$.detail")
			.value((detail) -> assertThat((String) detail).contains("登录已过期"));
	}

	@Test
	void aCallbackNobodyBeganIsRefused() {
		this.client.get()
			.uri("/login/oauth2/code/mingzhang?code=x&state=y")
			.exchange()
			.expectStatus()
			.isUnauthorized()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	private String signIn() {
		return signIn(300);
	}

	/** Goes through the whole flow, with a provider that answers at once. */
	private String signIn(int secondsValid) {
		FluxExchangeResult<String> begun = begin();
		MultiValueMap<String, String> query = queryOf(begun);
		Behind.IDENTITY.does((request, response) -> response.header("Content-Type", "application/json")
			.sendString(Mono.just(request.uri().endsWith("/token") ? tokens(query.getFirst("nonce"), secondsValid)
					: Behind.SIGNER.keys())));
		FluxExchangeResult<String> back = this.client.get()
			.uri((uri) -> uri.path("/login/oauth2/code/mingzhang")
				.queryParam("code", "abc")
				.queryParam("state", "{state}")
				.build(Map.of("state", query.getFirst("state"))))
			.cookie(SESSION, cookieOf(begun))
			.exchange()
			.expectStatus()
			.isFound()
			.returnResult(String.class);
		assertThat(locationOf(back)).hasToString("/workbench");
		return cookieOf(back);
	}

	private static String tokens(String nonce, int secondsValid) {
		String identity = Behind.SIGNER.token((claims) -> claims.subject("dept-420107-101")
			.audience("workbench")
			.claim("nonce", nonce)
			.claim("name", "青山区委组织部")
			.claim("authorities", List.of("department:420107-101")));
		return """
				{"access_token": "%s", "token_type": "Bearer", "expires_in": %d, "refresh_token": "r", "id_token": "%s"}"""
			.formatted(Behind.SIGNER.department(), secondsValid, identity);
	}

	private FluxExchangeResult<String> begin() {
		return this.client.get().uri("/login").exchange().expectStatus().isFound().returnResult(String.class);
	}

	private WebTestClient.RequestBodySpec withSession(HttpMethod method, String path, String session) {
		return this.client.method(method).uri(path).cookie(SESSION, session);
	}

	private static String cookieOf(FluxExchangeResult<?> answer) {
		return Objects.requireNonNull(answer.getResponseCookies().getFirst(SESSION)).getValue();
	}

	private static URI locationOf(FluxExchangeResult<?> answer) {
		return Objects.requireNonNull(answer.getResponseHeaders().getLocation());
	}

	private static MultiValueMap<String, String> queryOf(FluxExchangeResult<?> answer) {
		return UriComponentsBuilder
			.fromUriString(URLDecoder.decode(locationOf(answer).toString(), StandardCharsets.UTF_8))
			.build()
			.getQueryParams();
	}

}
