package org.mingzhang.gateway;

import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

class TokenTests extends GatewayTests {

	private static final Signer SIGNER = Behind.SIGNER;

	@Test
	void aGoodTokenPassesAndGoesOnToThePart() {
		String token = SIGNER.department();
		get("/api/v1/filings?state=draft", token).expectStatus().isOk();
		assertThat(Behind.SUBMISSION.last().call()).isEqualTo("GET /api/v1/filings?state=draft");
		assertThat(Behind.SUBMISSION.last().headers()).containsEntry("Authorization", "Bearer " + token);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/filings", "/api/v1/filings/420107-101-2023-budget-1/facts", "/api/v1/reviews",
			"/api/v1/templates", "/api/v1/ledger/balances", "/api/v1/filings/420107-101-2023-budget-1/events" })
	void withoutATokenNothingThatIsNotPublicIsShown(String path) {
		assertUnauthenticated(getUnsigned(path), "请先登录");
	}

	@Test
	void aTokenForAnotherAudienceIsRefused() {
		assertInvalid(SIGNER.token((claims) -> claims.subject("a").audience("somewhere-else")));
	}

	@Test
	void aTokenWithoutAnAudienceIsRefused() {
		assertInvalid(SIGNER.token((claims) -> claims.subject("a").audience((String) null)));
	}

	@Test
	void anExpiredTokenIsRefused() {
		assertInvalid(
				SIGNER.token((claims) -> claims.subject("a").expirationTime(Date.from(Instant.now().minusSeconds(5)))));
	}

	@Test
	void aTokenOfAnotherIssuerIsRefused() {
		assertInvalid(SIGNER.token((claims) -> claims.subject("a").issuer("https://elsewhere.example")));
	}

	@Test
	void aTokenThatSomebodyElseSignedIsRefused() {
		assertInvalid(SIGNER.forged());
	}

	@Test
	void aTokenWithAMalformedRightIsRefused() {
		assertInvalid(SIGNER.token((claims) -> claims.subject("a").claim("authorities", List.of("department:x"))));
	}

	@Test
	void whatIsNoTokenAtAllIsRefused() {
		assertInvalid("not-a-token");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/reviews", "/api/v1/reviews?state=in-review", "/api/v1/filings/x/approval",
			"/api/v1/approvals" })
	void aDepartmentCannotActAsABureau(String path) {
		assertForbidden(get(path, SIGNER.department()));
		assertForbidden(post(path, SIGNER.department()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/filings", "/api/v1/filings/x/submission", "/api/v1/filings/x/validation",
			"/api/v1/filings/x/amendment" })
	void aBureauCannotFile(String path) {
		assertForbidden(post(path, SIGNER.bureau()));
	}

	@Test
	void aBureauReviewsAndReadsFilings() {
		get("/api/v1/reviews", SIGNER.bureau()).expectStatus().isOk();
		get("/api/v1/filings/x/history", SIGNER.bureau()).expectStatus().isOk();
		post("/api/v1/filings/x/return", SIGNER.bureau()).expectStatus().isOk();
		assertThat(Behind.SUBMISSION.received).hasSize(3);
	}

	@Test
	void aBureauDecidesAboutRulesAndEverybodyReadsIt() {
		post("/api/v1/rules/N9-form-missing/decisions", SIGNER.bureau()).expectStatus().isOk();
		getUnsigned("/api/v1/rules/decisions?district=420107").expectStatus().isOk();
		assertThat(Behind.VALIDATION.received).hasSize(2);
		assertForbidden(post("/api/v1/rules/N9-form-missing/decisions", SIGNER.department()));
		assertUnauthenticated(
				this.client.post().uri("/api/v1/rules/N9-form-missing/decisions/420107-2026-1/revocation").exchange(),
				"请先登录");
		assertThat(Behind.VALIDATION.received).hasSize(2);
	}

	@Test
	void anAccountWithoutRightsHereIsForbidden() {
		assertForbidden(get("/api/v1/filings", SIGNER.token((claims) -> claims.subject("stranger"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/ledger/balances?department=420107-101", "/api/v1/filings", "/api/v1/reviews",
			"/workbench" })
	void aServiceOfTheSystemIsNobodyHere(String path) {
		assertForbidden(get(path, SIGNER.token(
				(claims) -> claims.subject("validation-service").claim("authorities", List.of("service:validation")))));
	}

	@Test
	void whileThePartThatShowsKeysIsAwayTheProblemSaysSo() {
		Behind.IDENTITY.does((request, response) -> response.status(500).send());
		String unknownKey = new Signer().department().replaceFirst("^[^.]+", "eyJhbGciOiJSUzI1NiIsImtpZCI6Im90aGVyIn0");
		get("/api/v1/filings", unknownKey).expectStatus()
			.isEqualTo(503)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:part-unavailable")
			.jsonPath("$.part")
			.isEqualTo("identity");
	}

	private void assertInvalid(String token) {
		assertUnauthenticated(get("/api/v1/filings", token), "访问令牌无效或已过期").expectHeader()
			.valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
	}

	private static WebTestClient.ResponseSpec assertUnauthenticated(WebTestClient.ResponseSpec answer, String detail) {
		answer.expectStatus()
			.isUnauthorized()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:unauthenticated")
			.jsonPath("$.status")
			.isEqualTo(401)
			.jsonPath("$.detail")
			.value(containsString(detail))
			.jsonPath("$.requestId")
			.isNotEmpty();
		assertThat(Behind.SUBMISSION.received).isEmpty();
		return answer;
	}

	private static void assertForbidden(WebTestClient.ResponseSpec answer) {
		answer.expectStatus()
			.isForbidden()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:forbidden");
		assertThat(Behind.SUBMISSION.received).isEmpty();
	}

}
