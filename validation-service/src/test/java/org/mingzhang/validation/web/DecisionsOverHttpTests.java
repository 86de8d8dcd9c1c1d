package org.mingzhang.validation.web;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.validation.RunningValidation;
import org.mingzhang.validation.approved.SampleFilings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A bureau decides about rules, and checks of its district go by it. */
class DecisionsOverHttpTests extends RunningValidation {

	private static final String DECISIONS = "/api/v1/rules/decisions";

	private static final String LONG_AGO = "2026-01-01";

	@Autowired
	private WebTestClient http;

	@Test
	void aMissingFormIsOnlyShownWhereTheBureauLoweredTheRule() {
		String number = number(decide("420107", "N9-form-missing",
				Map.of("severity", "info", "from", LONG_AGO, "reason", "新设部门首年按简表公开")));
		publish(SampleFilings.submitted("420107-102-2023-final-accounts-1", "summary,201,amount,10.00"));
		assertThat(
				answerTo(FilingId.parse("420107-102-2023-final-accounts-1")).findings().stream().filter(this::missing))
			.isNotEmpty()
			.noneMatch(Finding::needsExplanation)
			.allMatch((finding) -> finding.severity() == Severity.INFO && number.equals(finding.decision()));
		publish(SampleFilings.submitted("420105-101-2023-final-accounts-1", "summary,201,amount,10.00"));
		assertThat(
				answerTo(FilingId.parse("420105-101-2023-final-accounts-1")).findings().stream().filter(this::missing))
			.isNotEmpty()
			.allMatch(Finding::needsExplanation)
			.allMatch((finding) -> finding.decision() == null);
	}

	@Test
	void everybodyReadsWhoDecidedWhatAndWhyUntilItIsRevokedAndAfterwards() {
		String number = number(decide("130303", "P1",
				Map.of("severity", "off", "from", LONG_AGO, "reason", "表式与往年不同", "until", "2099-12-31")));
		get(DECISIONS + "/" + number).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.effect")
			.isEqualTo("off")
			.jsonPath("$.severity")
			.isEmpty()
			.jsonPath("$.standing")
			.isEqualTo("in-force")
			.jsonPath("$.by")
			.isEqualTo("bureau-130303")
			.jsonPath("$.notes.length()")
			.isEqualTo(2);
		get(DECISIONS + "?district=130303&rule=P1&on=2099-12-31").expectBody()
			.jsonPath("$.items[0].number")
			.isEqualTo(number);
		assertThat(revoke(number, "dept", "department:130303-203")).isEqualTo(403);
		assertThat(revoke(number, "bureau-420107", "bureau:420107")).isEqualTo(403);
		assertThat(revoke(number, "bureau-130303", "bureau:130303")).isEqualTo(200);
		assertThat(revoke(number, "bureau-130303-b", "bureau:130303")).isEqualTo(409);
		get(DECISIONS + "?district=130303&on=2099-12-31").expectBody().jsonPath("$.items").isEmpty();
		get(DECISIONS + "?district=130303").expectBody()
			.jsonPath("$.items[0].standing")
			.isEqualTo("revoked")
			.jsonPath("$.items[0].history[1].reason")
			.isEqualTo("不再需要")
			.jsonPath("$.items[0].history[1].by")
			.isEqualTo("bureau-130303");
	}

	@Test
	void theSameRequestAgainIsTheSameDecision() {
		String token = TOKENS.of("bureau-310107", "bureau:310107");
		Map<String, String> body = Map.of("severity", "explain", "from", LONG_AGO, "reason", "试点");
		String key = UUID.randomUUID().toString();
		String first = number(post(token, "X1", key, body));
		post(token, "X1", key, body).expectStatus().isOk().expectBody().jsonPath("$.number").isEqualTo(first);
		assertProblem(post(token, "X2", key, body), 409, "idempotency-key-reused");
		assertProblem(post(token, "X1", null, body), 400, "idempotency-key-missing");
	}

	@Test
	void whatIsWrongIsToldAtOnce() {
		assertProblem(decide("420107", "Z9", Map.of("severity", "hard", "from", "2026-05-01", "until", "2026-04-01")),
				422, "invalid-decision")
			.jsonPath("$.errors.length()")
			.isEqualTo(4);
		assertProblem(decide("420107", "P1", Map.of("severity", "off", "form", LONG_AGO, "reason", "x")), 400,
				"bad-request");
		assertProblem(decide("420107", "T1", Map.of("severity", "off", "from", LONG_AGO, "reason", "x")), 422,
				"invalid-decision");
		assertProblem(get(DECISIONS + "?distict=420107"), 400, "bad-request");
		assertProblem(get(DECISIONS + "/420107-1999-1"), 404, "not-found");
	}

	@Test
	void onlyBureausDecide() {
		Map<String, String> body = Map.of("severity", "info", "from", LONG_AGO, "reason", "x");
		assertProblem(post(TOKENS.of("dept", "department:420107-101"), "P1", "key", body), 403, "forbidden");
		assertProblem(this.http.post().uri("/api/v1/rules/P1/decisions").bodyValue(body).exchange(), 401,
				"unauthenticated");
	}

	@Test
	void whatHasNotChangedIsNotSentAgain() {
		String tag = get(DECISIONS + "?district=420104").expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseHeaders()
			.getETag();
		this.http.get()
			.uri(DECISIONS + "?district=420104")
			.header(HttpHeaders.IF_NONE_MATCH, tag)
			.exchange()
			.expectStatus()
			.isNotModified();
	}

	private boolean missing(Finding finding) {
		return finding.rule().equals("N9-form-missing") && finding.state() == State.FAILED;
	}

	private WebTestClient.ResponseSpec decide(String district, String rule, Map<String, String> body) {
		return post(TOKENS.of("bureau-" + district, "bureau:" + district), rule, UUID.randomUUID().toString(), body);
	}

	private WebTestClient.ResponseSpec post(String token, String rule, @Nullable String key, Map<String, String> body) {
		return this.http.post().uri("/api/v1/rules/" + rule + "/decisions").headers((headers) -> {
			headers.setBearerAuth(token);
			if (key != null) {
				headers.set("Idempotency-Key", key);
			}
		}).contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
	}

	private int revoke(String number, String account, String right) {
		return this.http.post()
			.uri("/api/v1/rules/P1/decisions/" + number + "/revocation")
			.headers((headers) -> headers.setBearerAuth(TOKENS.of(account, right)))
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(Map.of("reason", "不再需要"))
			.exchange()
			.expectBody()
			.returnResult()
			.getStatus()
			.value();
	}

	private WebTestClient.ResponseSpec get(String address) {
		return this.http.get().uri(address).exchange();
	}

	private static WebTestClient.BodyContentSpec assertProblem(WebTestClient.ResponseSpec answer, int status,
			String name) {
		return answer.expectStatus()
			.isEqualTo(status)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:" + name);
	}

	private static String number(WebTestClient.ResponseSpec answer) {
		String location = answer.expectStatus()
			.isCreated()
			.expectBody()
			.returnResult()
			.getResponseHeaders()
			.getFirst(HttpHeaders.LOCATION);
		assertThat(location).startsWith(DECISIONS + "/");
		return location.substring(DECISIONS.length() + 1);
	}

}
