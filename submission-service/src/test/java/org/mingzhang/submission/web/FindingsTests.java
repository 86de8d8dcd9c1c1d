package org.mingzhang.submission.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

class FindingsTests extends WebTests {

	@Test
	void findingsAreShownInTheirStates() {
		String filing = filed(BLOCKED + "expenditure,202,total,1.00\n");
		get(this.department, filing + "/findings?state=all").expectBody().jsonPath("$.items.length()").isEqualTo(0);
		post(this.department, filing + "/validation").expectStatus().isOk();
		get(this.department, filing + "/findings").expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(2)
			.jsonPath("$.items[0].severity")
			.isEqualTo("block")
			.jsonPath("$.items[0].state")
			.isEqualTo("failed")
			.jsonPath("$.items[0].expected")
			.isEqualTo("1.00")
			.jsonPath("$.items[0].actual")
			.isEqualTo("6.66")
			.jsonPath("$.items[0].printedAddress")
			.isNotEmpty()
			.jsonPath("$.items[1].severity")
			.isEqualTo("explain");
		get(this.department, filing + "/findings?state=passed").expectBody().jsonPath("$.items.length()").isEqualTo(1);
		get(this.department, filing + "/findings?state=not-evaluated").expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(0);
		get(this.department, filing + "/findings?state=all").expectBody().jsonPath("$.items.length()").isEqualTo(3);
		get(this.department, filing + "/findings?state=unknown").expectStatus().isBadRequest();
	}

	@Test
	void findingsAreATableForWhoAsksForOne() {
		String filing = filed(BLOCKED);
		post(this.department, filing + "/validation").expectStatus().isOk();
		String table = this.http.get()
			.uri(filing + "/findings")
			.headers((headers) -> headers.setBearerAuth(this.department))
			.accept(new MediaType("text", "csv"))
			.exchange()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		assertThat(table.lines().toList().getFirst()).isEqualTo(
				"id,rule,kind,severity,state,form,row,column,printedAddress,expected,actual,difference,allowance,allowanceUsed,message,suspects,suggestion,explanation,reason,cause,decision,offered");
		assertThat(table).contains("T1-total-total,T1,balance,block,failed,expenditure,total,total,",
				",expenditure/total/total=1.00,请核对,");
	}

	@Test
	void onlyWhatMayFailInACorrectFilingTakesAnExplanation() {
		String filing = filed(BLOCKED);
		String address = filing + "/findings/T1-201-total/explanation";
		put(this.department, address, "{\"text\":\"据实列支\"}").expectStatus().isNotFound();
		post(this.department, filing + "/validation").expectStatus().isOk();
		put(this.department, address, "{\"text\":\"  \"}").expectStatus().isEqualTo(422);
		put(this.department, address, "{}").expectStatus().isEqualTo(422);
		put(this.department, address, "{\"text\":\"据实列支\"}").expectStatus().isOk();
		put(this.department, filing + "/findings/T1-total-total/explanation", "{\"text\":\"x\"}").expectStatus()
			.isEqualTo(422);
		put(this.department, filing + "/findings/none/explanation", "{\"text\":\"x\"}").expectStatus().isNotFound();
		get(this.department, filing).expectBody().jsonPath("$.counts.toExplain").isEqualTo(0);
	}

	@Test
	void aCheckLeavesTheRevisionAloneSoThatTheDepartmentCanGoOn() {
		String filing = filed(GOOD);
		List<String> tags = List.of("\"1\"", "\"1\"");
		for (String tag : tags) {
			post(this.department, filing + "/validation").expectStatus().isOk().expectHeader().valueEquals("ETag", tag);
		}
	}

	@Test
	void whatIsSubmittedIsNotCheckedOnTheSide() {
		String filing = inReview();
		post(this.department, filing + "/validation").expectStatus().isEqualTo(409);
	}

	@Test
	void whatWasExplainedTheYearBeforeIsOfferedAgain() {
		String before = filed(TO_EXPLAIN);
		post(this.department, before + "/validation").expectStatus().isOk();
		put(this.department, before + "/findings/T1-201-total/explanation", "{\"text\":\"据实列支\"}").expectStatus()
			.isOk();
		post(this.department, before + "/submission").expectStatus().isAccepted();
		awaitState(before, "in-review");
		post(this.bureau, before + "/approval", "{}").expectStatus().isOk();
		awaitState(before, "published");
		anotherYear();
		String now = filed(TO_EXPLAIN);
		post(this.department, now + "/validation").expectStatus().isOk();

		get(this.department, now + "/findings").expectBody()
			.jsonPath("$.items[0].offered")
			.isEqualTo("据实列支")
			.jsonPath("$.items[0].explanation")
			.isEmpty();
		post(this.department, now + "/submission").expectStatus().isEqualTo(422);
	}

	@Test
	void aResultTellsHowMuchWasChecked() {
		String filing = filed(BLOCKED);
		get(this.department, filing + "/findings").expectBody().jsonPath("$.coverage").isEmpty();
		post(this.department, filing + "/validation").expectStatus().isOk();

		get(this.department, filing + "/findings?state=all").expectBody()
			.jsonPath("$.coverage.passed")
			.isEqualTo(0)
			.jsonPath("$.coverage.failed")
			.isEqualTo(2)
			.jsonPath("$.coverage.sentence")
			.isEqualTo("共 2 项审核：通过 0 项，未通过 2 项，未核对 0 项。 0 of 2 checks passed, 2 failed, 0 not evaluated.")
			.jsonPath("$.causes")
			.isArray()
			.jsonPath("$.rulePack")
			.isEqualTo("pack");
	}

}
