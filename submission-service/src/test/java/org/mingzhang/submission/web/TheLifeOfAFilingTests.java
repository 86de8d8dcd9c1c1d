package org.mingzhang.submission.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingEnteredReview;
import org.mingzhang.contracts.event.FilingReturned;
import org.mingzhang.contracts.event.FilingWithdrawn;

import static org.assertj.core.api.Assertions.assertThat;

class TheLifeOfAFilingTests extends WebTests {

	@Test
	void fromDraftToPublished() {
		String filing = inReview();
		get(this.department, filing).expectBody().jsonPath("$.submittedAt").isNotEmpty();
		post(this.bureau, filing + "/approval", "{\"comment\":\"同意\",\"repliedAt\":\"2024-08-20\"}").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.state")
			.isEqualTo("approved")
			.jsonPath("$.decision.repliedAt")
			.isEqualTo("2024-08-20");
		awaitState(filing, "published");
		get(this.department, filing).expectBody()
			.jsonPath("$.decidedAt")
			.isNotEmpty()
			.jsonPath("$.publishedAt")
			.isNotEmpty()
			.jsonPath("$.links.disclosure")
			.isNotEmpty();
		FilingApproved told = this.others.heard(FilingApproved.class)
			.filter((event) -> filing.endsWith(event.filing().toString()))
			.findFirst()
			.orElseThrow();
		assertThat(told.comment()).isEqualTo("同意");
		assertThat(told.content().facts()).hasSize(2);
	}

	@Test
	void knownBlockersRefuseASubmissionAllAtOnce() {
		String filing = filed(BLOCKED);
		post(this.department, filing + "/validation").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.state")
			.isEqualTo("draft")
			.jsonPath("$.counts.blocking")
			.isEqualTo(1)
			.jsonPath("$.counts.toExplain")
			.isEqualTo(1)
			.jsonPath("$.counts.ambiguous")
			.isEqualTo(1);
		post(this.department, filing + "/submission").expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:blocked")
			.jsonPath("$.errors.length()")
			.isEqualTo(3)
			.jsonPath("$.errors[?(@.column == 'basic|project')]")
			.exists()
			.jsonPath("$.errors[?(@.finding == 'T1-total-total')]")
			.exists()
			.jsonPath("$.errors[?(@.finding == 'T1-201-total')]")
			.exists();
		get(this.department, filing).expectBody().jsonPath("$.state").isEqualTo("invalid");
	}

	@Test
	void whatValidationBlocksComesBackAndPassesWhenCorrected() {
		String filing = filed("expenditure,total,total,6.66\n");
		post(this.department, filing + "/submission").expectStatus().isAccepted();
		awaitState(filing, "invalid");
		get(this.department, filing + "/findings").expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.items[0].suspects[0].value")
			.isEqualTo("1.00");
		String revision = etag(filing);
		patch(this.department, filing + "/facts", revision,
				"[{\"form\":\"expenditure\",\"row\":\"total\",\"column\":\"total\",\"value\":\"1.00\"}]")
			.expectStatus()
			.isOk();
		post(this.department, filing + "/submission").expectStatus().isAccepted();
		awaitState(filing, "in-review");
	}

	@Test
	void whatHasToBeExplainedPassesOnceItIs() {
		String filing = filed(TO_EXPLAIN);
		post(this.department, filing + "/submission").expectStatus().isAccepted();
		awaitState(filing, "invalid");
		put(this.department, filing + "/findings/T1-201-total/explanation", "{\"text\":\"据实列支\"}").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.explanation")
			.isEqualTo("据实列支");
		post(this.department, filing + "/submission").expectStatus().isAccepted();
		awaitState(filing, "in-review");
		get(this.bureau, filing + "/findings").expectBody().jsonPath("$.items[0].explanation").isEqualTo("据实列支");
	}

	@Test
	void aReturnedFilingTellsWhyAndMayBeSubmittedAgain() {
		String filing = inReview();
		post(this.bureau, filing + "/return",
				"{\"reason\":\"请核对合计\",\"cells\":[{\"form\":\"expenditure\",\"row\":\"total\",\"column\":\"total\",\"remark\":\"与附表不符\"}]}")
			.expectStatus()
			.isOk();
		get(this.department, filing).expectBody()
			.jsonPath("$.state")
			.isEqualTo("returned")
			.jsonPath("$.decision.reason")
			.isEqualTo("请核对合计")
			.jsonPath("$.decision.cells[0].remark")
			.isEqualTo("与附表不符");
		get(this.department, filing + "/history").expectBody()
			.jsonPath("$.items[3].note")
			.isEqualTo("请核对合计\nexpenditure/total/total: 与附表不符");
		post(this.department, filing + "/submission").expectStatus().isAccepted();
		awaitState(filing, "in-review");
		awaitHeard(FilingReturned.class, filing, 1);
		awaitHeard(FilingEnteredReview.class, filing, 2);
	}

	@Test
	void whatIsNotDecidedCanBeWithdrawnAndFiledAnew() {
		String filing = inReview();
		delete(filing, 200);
		awaitState(filing, "withdrawn");
		awaitHeard(FilingWithdrawn.class, filing, 1);
		file(this.department, "anew", GOOD).expectStatus().isCreated().expectBody().jsonPath("$.version").isEqualTo(2);
		delete(filing, 409);
	}

	@Test
	void anAmendmentTakesThePlaceOfWhatIsPublic() {
		String first = inReview();
		post(this.department, first + "/amendment").expectStatus().isEqualTo(409);
		post(this.bureau, first + "/approval", "{}").expectStatus().isOk();
		awaitState(first, "published");
		String second = first.replaceAll("1$", "2");
		post(this.department, first + "/amendment").expectStatus()
			.isCreated()
			.expectHeader()
			.location(second)
			.expectBody()
			.jsonPath("$.state")
			.isEqualTo("draft")
			.jsonPath("$.counts.facts")
			.isEqualTo(2);
		post(this.department, first + "/amendment").expectStatus().isEqualTo(409);
		patch(this.department, second + "/facts", "\"1\"",
				"[{\"form\":\"expenditure\",\"row\":\"201\",\"column\":\"total\",\"value\":9.5}]")
			.expectStatus()
			.isOk();
		get(this.department, first).expectBody().jsonPath("$.state").isEqualTo("published");
		post(this.department, second + "/submission").expectStatus().isAccepted();
		awaitState(second, "in-review");
		get(this.bureau, second + "/changes?against=last-version").expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.items[0].before")
			.isEqualTo("10.00")
			.jsonPath("$.items[0].after")
			.isEqualTo("9.5")
			.jsonPath("$.items[0].difference")
			.isEqualTo("-0.50");
		post(this.bureau, second + "/approval", "{}").expectStatus().isOk();
		awaitState(second, "published");
		awaitState(first, "superseded");
	}

	@Test
	void ofApproveAndReturnAtOnceOneWins() throws Exception {
		String filing = inReview();
		List<Integer> answers = AtOnce.call(() -> status(post(this.bureau, filing + "/approval", "{}")),
				() -> status(post(this.bureau, filing + "/return", "{\"reason\":\"x\"}")));
		assertThat(answers).containsExactlyInAnyOrder(200, 409);
	}

	@Test
	void severalFilingsAreApprovedUnderOneActOrNone() {
		String first = inReview();
		anotherYear();
		String draft = filed(GOOD);
		String both = "{\"filings\":[\"%s\",\"%s\"]}".formatted(id(first), id(draft));
		post(this.bureau, "/api/v1/approvals", both).expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.errors[0].filing")
			.isEqualTo(id(draft));
		get(this.department, first).expectBody().jsonPath("$.state").isEqualTo("in-review");
		post(this.department, draft + "/submission").expectStatus().isAccepted();
		awaitState(draft, "in-review");
		post(this.bureau, "/api/v1/approvals", both).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(2);
	}

	private String etag(String filing) {
		return String.valueOf(get(this.department, filing).expectBody().returnResult().getResponseHeaders().getETag());
	}

	private void delete(String filing, int status) {
		this.http.delete()
			.uri(filing)
			.headers((headers) -> headers.setBearerAuth(this.department))
			.exchange()
			.expectStatus()
			.isEqualTo(status);
	}

}
