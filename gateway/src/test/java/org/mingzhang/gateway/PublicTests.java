package org.mingzhang.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class PublicTests extends GatewayTests {

	private static final String DISCLOSURE = "/api/v1/disclosures/420107/420107-101/2023/final-accounts";

	@ParameterizedTest
	@ValueSource(strings = { "/", "/disclosures/420107/101/2023/final-accounts", "/assets/portal.css", "/feed.atom",
			"/api/v1/feed.atom", "/api/v1/disclosures?district=420107", DISCLOSURE, DISCLOSURE + "@2",
			DISCLOSURE + "/facts.csv", "/api/v1/facts?year=2023", "/api/v1/changes?after=7" })
	void whatIsPublicNeedsNoAccount(String path) {
		getUnsigned(path).expectStatus().isOk();
		assertThat(Behind.PUBLICATION.last().call()).isEqualTo("GET " + path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "original", "originals/0123456789abcdef" })
	void whatWasFiledIsNeverPublic(String original) {
		String path = "/api/v1/filings/420107-101-2023-final-accounts-1/" + original;
		getUnsigned(path).expectStatus().isUnauthorized();
		get(path, Behind.SIGNER.token((claims) -> claims.subject("nobody").claim("authorities", List.of())))
			.expectStatus()
			.isForbidden();
		assertThat(Behind.SUBMISSION.received).isEmpty();
		get(path, Behind.SIGNER.department()).expectStatus().isOk();
		get(path, Behind.SIGNER.bureau()).expectStatus().isOk();
	}

	@Test
	void readingWhatIsPublicLeavesNoCookie() {
		getUnsigned("/").expectCookie().doesNotExist("mingzhang-session");
	}

	@Test
	void anotherSiteMayReadWhatIsPublicAndNothingElse() {
		this.client.get()
			.uri(DISCLOSURE)
			.header(HttpHeaders.ORIGIN, "https://newspaper.example")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		this.client.get()
			.uri("/api/v1/filings")
			.header(HttpHeaders.ORIGIN, "https://newspaper.example")
			.headers((headers) -> headers.setBearerAuth(Behind.SIGNER.department()))
			.exchange()
			.expectHeader()
			.doesNotExist(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
	}

	@Test
	void aPartThatAllowsOtherSitesItselfDoesNotDoubleTheHeader() {
		Behind.PUBLICATION.does((request, response) -> response.header("Access-Control-Allow-Origin", "*").send());
		this.client.get()
			.uri(DISCLOSURE)
			.header(HttpHeaders.ORIGIN, "https://newspaper.example")
			.exchange()
			.expectHeader()
			.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
	}

	@Test
	void aPreflightForAReadIsAnsweredByTheGateway() {
		this.client.options()
			.uri(DISCLOSURE)
			.header(HttpHeaders.ORIGIN, "https://newspaper.example")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "GET")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "If-None-Match")
			.exchange()
			.expectStatus()
			.isOk();
		assertThat(Behind.PUBLICATION.received).isEmpty();
	}

	@Test
	void everyAnswerTellsTheBrowserToBeCareful() {
		getUnsigned("/").expectHeader()
			.valueEquals("X-Content-Type-Options", "nosniff")
			.expectHeader()
			.valueEquals("X-Frame-Options", "DENY")
			.expectHeader()
			.valueEquals("Referrer-Policy", "strict-origin-when-cross-origin")
			.expectHeader()
			.valueMatches("Content-Security-Policy", ".*default-src 'self'.*frame-ancestors 'none'.*");
	}

	@Test
	void aPartsOwnCachingAndPolicyStand() {
		Behind.PUBLICATION.does((request, response) -> response.header("Cache-Control", "max-age=31536000, immutable")
			.header("Content-Security-Policy", "default-src 'none'")
			.header("ETag", "\"abc\"")
			.send());
		getUnsigned("/assets/portal.css").expectHeader()
			.valueEquals("Cache-Control", "max-age=31536000, immutable")
			.expectHeader()
			.valueEquals("Content-Security-Policy", "default-src 'none'")
			.expectHeader()
			.valueEquals("ETag", "\"abc\"");
	}

	@Test
	void whatOnlyAProxyMaySayIsTakenAway() {
		this.client.get()
			.uri("/")
			.header("X-Forwarded-For", "10.0.0.1")
			.header("X-Forwarded-Host", "evil.example")
			.header("Forwarded", "for=10.0.0.1")
			.header("Cookie", "mingzhang-session=stolen")
			.exchange()
			.expectStatus()
			.isOk();
		assertThat(Behind.PUBLICATION.last().headers()).doesNotContainKeys("X-Forwarded-For", "X-Forwarded-Host",
				"Forwarded", "Cookie");
	}

	@Test
	void aRequestKeepsItsIdOnAllItsWay() {
		this.client.get()
			.uri("/")
			.header("X-Request-Id", "trace-0123456789")
			.exchange()
			.expectHeader()
			.valueEquals("X-Request-Id", "trace-0123456789");
		assertThat(Behind.PUBLICATION.last().headers()).containsEntry("X-Request-Id", "trace-0123456789");
	}

	@Test
	void anIdThatCouldDisturbALogIsReplaced() {
		this.client.get()
			.uri("/")
			.header("X-Request-Id", "x\tforged line")
			.exchange()
			.expectHeader()
			.valueMatches("X-Request-Id", "[0-9a-f-]{36}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/nothing", "/actuator/env", "/api/v2/disclosures", "/error" })
	void anAddressThatIsNotListedIsNotFound(String path) {
		getUnsigned(path).expectStatus()
			.isNotFound()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:not-found")
			.jsonPath("$.instance")
			.isEqualTo(path);
		assertThat(Behind.PUBLICATION.received).isEmpty();
	}

	@Test
	void anAddressMayHoldChineseAndTheVersionSign() {
		URI address = URI.create("http://127.0.0.1:" + this.port + DISCLOSURE
				+ "@2/facts/unit-expenditure/%E7%BB%84/total?q=%E9%9D%92%E5%B1%B1");
		this.client.get().uri(address).exchange().expectStatus().isOk();
		assertThat(Behind.PUBLICATION.last().call())
			.endsWith("@2/facts/unit-expenditure/%E7%BB%84/total?q=%E9%9D%92%E5%B1%B1");
	}

	@Test
	void anAddressThatHidesAnotherIsRejectedWithAProblem() {
		URI address = URI.create("http://127.0.0.1:" + this.port + "/assets/..%2Factuator%2Fenv");
		this.client.get()
			.uri(address)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(Behind.PUBLICATION.received).isEmpty();
	}

	@Test
	void somebodyWhoOpenedAnAddressGetsAPage() {
		this.client.get()
			.uri("/nothing")
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectHeader()
			.contentTypeCompatibleWith(MediaType.TEXT_HTML)
			.expectBody(String.class)
			.value((page) -> assertThat(page).contains("没有这个地址", "返回首页"));
	}

	@Test
	void healthTellsThisMachineWhichPartIsNotWell() {
		Behind.LEDGER.does((request, response) -> response.status(503).send());
		// A part that does not answer within two seconds is down as well: ask again.
		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> getUnsigned("/actuator/health").expectStatus()
				.isEqualTo(503)
				.expectBody()
				.jsonPath("$.components.parts.components.ledger.status")
				.isEqualTo("DOWN")
				.jsonPath("$.components.parts.components.submission.status")
				.isEqualTo("UP"));
		getUnsigned("/actuator/health/liveness").expectStatus().isOk();
	}

}
