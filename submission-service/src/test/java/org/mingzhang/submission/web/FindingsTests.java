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
				"id,rule,kind,severity,state,form,row,column,printedAddress,expected,actual,difference,allowance,allowanceUsed,message,suspects,suggestion,explanation,reason,cause,decision");
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

}
