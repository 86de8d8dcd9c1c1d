package org.mingzhang.submission.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import static org.assertj.core.api.Assertions.assertThat;

class AccessTests extends WebTests {

	@Test
	void whoIsNotSignedInGetsNothing() {
		this.http.get()
			.uri("/api/v1/filings")
			.exchange()
			.expectStatus()
			.isUnauthorized()
			.expectHeader()
			.exists(HttpHeaders.WWW_AUTHENTICATE)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:unauthenticated")
			.jsonPath("$.status")
			.isEqualTo(401);
	}

	@Test
	void aTokenThatIsExpiredForOthersOrByOthersIsNone() {
		List<String> tokens = List.of(TOKENS.expired("a", "department:420107-101"),
				TOKENS.forOthers("a", "department:420107-101"), TOKENS.issuedByOthers("a", "department:420107-101"),
				"garbage");
		tokens.forEach((token) -> get(token, "/api/v1/filings").expectStatus()
			.isUnauthorized()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:unauthenticated"));
	}

	@Test
	void aDepartmentFilesForNoOther() {
		file(this.otherDepartment, "a", GOOD).expectStatus()
			.isForbidden()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:forbidden");
		file(this.bureau, "a", GOOD).expectStatus().isForbidden();
	}

	@Test
	void aDepartmentCanNeitherSeeNorTouchAnothersDraft() {
		String filing = filed(GOOD);
		String token = this.otherDepartment;
		for (String part : List.of("", "/facts", "/findings", "/history", "/events", "/changes")) {
			get(token, filing + part).expectStatus().isForbidden();
		}
		for (String part : List.of("/validation", "/submission", "/amendment", "/approval")) {
			post(token, filing + part).expectStatus().isForbidden();
		}
		patch(token, filing + "/facts", "\"1\"", "[]").expectStatus().isForbidden();
		put(token, filing + "/findings/x/explanation", "{\"text\":\"x\"}").expectStatus().isForbidden();
		this.http.delete()
			.uri(filing)
			.headers((headers) -> headers.setBearerAuth(token))
			.exchange()
			.expectStatus()
			.isForbidden();
	}

	@Test
	void whatAnotherDepartmentHasIsNotEvenToldToBeMissing() {
		get(this.otherDepartment, "/api/v1/filings/420107-101-2099-budget-1").expectStatus().isForbidden();
		get(this.department, "/api/v1/filings/420107-101-2099-budget-1").expectStatus().isNotFound();
		get(this.department, "/api/v1/filings/nonsense").expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:no-such-filing");
	}

	@Test
	void aBureauSeesAFilingFromItsSubmissionOn() {
		String filing = filed(GOOD);
		get(this.bureau, filing).expectStatus().isForbidden();
		post(this.department, filing + "/submission").expectStatus().isAccepted();
		get(this.bureau, filing).expectStatus().isOk();
		get(this.bureau, filing + "/facts").expectStatus().isOk();
		get(this.otherBureau, filing).expectStatus().isForbidden();
	}

	@Test
	void aBureauIsNotToldWhetherAFilingThatIsNotSubmittedIsThere() {
		String draft = filed(GOOD);
		String none = draft.replaceAll("1$", "2");
		for (String part : List.of("", "/facts", "/findings", "/history", "/events", "/changes", "/document",
				"/original", "/forms/expenditure/derivation")) {
			assertThat(refusal(get(this.bureau, draft + part))).isEqualTo(refusal(get(this.bureau, none + part)));
		}
		for (String decision : List.of("/approval", "/return")) {
			assertThat(refusal(post(this.bureau, draft + decision, body(decision))))
				.isEqualTo(refusal(post(this.bureau, none + decision, body(decision))));
		}
		assertThat(refusal(post(this.bureau, "/api/v1/approvals", "{\"filings\":[\"" + id(draft) + "\"]}"))
			.replace(id(draft), id(none)))
			.isEqualTo(refusal(post(this.bureau, "/api/v1/approvals", "{\"filings\":[\"" + id(none) + "\"]}")));
	}

	private static String body(String decision) {
		return decision.equals("/return") ? "{\"reason\":\"x\"}" : "{}";
	}

	private static String refusal(ResponseSpec answer) {
		JsonNode problem = JsonMapper.shared().readTree(answer.expectBody().returnResult().getResponseBody());
		return problem.path("status") + " " + problem.path("detail") + " " + problem.path("errors");
	}

	@Test
	void aBureauTouchesNoFigures() {
		String filing = inReview();
		patch(this.bureau, filing + "/facts", "\"3\"", "[]").expectStatus().isForbidden();
		post(this.bureau, filing + "/submission").expectStatus().isForbidden();
	}

	@Test
	void nobodyDecidesButTheBureauOfTheDistrict() {
		String filing = inReview();
		for (String token : List.of(this.department, this.otherDepartment, this.otherBureau)) {
			post(token, filing + "/approval", "{}").expectStatus().isForbidden();
			post(token, filing + "/return", "{\"reason\":\"x\"}").expectStatus().isForbidden();
			post(token, "/api/v1/approvals", "{\"filings\":[\"" + id(filing) + "\"]}").expectStatus().isForbidden();
		}
	}

	@Test
	void whoFilesForADepartmentNeverDecidesForItWhateverElseHeMay() {
		String both = TOKENS.of("both", "department:420107-101", "bureau:420107");
		String filing = inReview();
		post(both, filing + "/approval", "{}").expectStatus().isForbidden();
	}

	@Test
	void theSubmitterDoesNotApproveEvenAfterChangingDesks() {
		String filing = filed(GOOD);
		post(TOKENS.of("mover", "department:420107-101"), filing + "/submission").expectStatus().isAccepted();
		awaitState(filing, "in-review");
		post(TOKENS.of("mover", "bureau:420107"), filing + "/approval", "{}").expectStatus().isForbidden();
	}

	@Test
	void onlyABureauHasAQueue() {
		get(this.department, "/api/v1/reviews").expectStatus().isForbidden();
		get(this.bureau, "/api/v1/reviews").expectStatus().isOk();
	}

	@Test
	void theHealthIsOpen() {
		this.http.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
		this.http.get().uri("/actuator/metrics").exchange().expectStatus().isUnauthorized();
	}

}
