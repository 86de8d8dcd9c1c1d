package org.mingzhang.submission.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTests extends WebTests {

	@Test
	void figuresAreShownAsPrintedAndOpenOnesAsAmbiguous() {
		String filing = filed("expenditure,total,total,10.00\nexpenditure,20101,basic|project,4.2\n");
		get(this.department, filing + "/facts").expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(2)
			.jsonPath("$.next")
			.isEmpty()
			.jsonPath("$.items[0].value")
			.isEqualTo("10.00")
			.jsonPath("$.items[0].unit")
			.isEqualTo("万元")
			.jsonPath("$.items[0].source")
			.isEqualTo("line 1")
			.jsonPath("$.items[0].reading")
			.isEqualTo("printed")
			.jsonPath("$.items[1].column")
			.isEqualTo("basic|project")
			.jsonPath("$.items[1].reading")
			.isEqualTo("ambiguous");
	}

	@Test
	void figuresAreATableForWhoAsksForOne() {
		String filing = filed(GOOD);
		String table = this.http.get()
			.uri(filing + "/facts")
			.headers((headers) -> headers.setBearerAuth(this.department))
			.accept(new MediaType("text", "csv"))
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentTypeCompatibleWith("text/csv")
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		assertThat(table).isEqualTo(
				"form,row,column,value,unit,rowLabel,columnLabel,printedForm,printedRow,printedColumn,source,reading\r\n"
						+ "expenditure,total,total,10.00,万元,某行,某栏,公开03表,total,1,line 1,printed\r\n"
						+ "expenditure,201,total,10.00,万元,某行,某栏,公开03表,201,1,line 2,printed\r\n");
	}

	@Test
	void figuresComeInPiecesForWhoWantsThemSo() {
		String filing = filed(GOOD);
		String next = "MQ";
		get(this.department, filing + "/facts?limit=1").expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.next")
			.isEqualTo(next);
		get(this.department, filing + "/facts?limit=1&cursor=" + next).expectBody()
			.jsonPath("$.items[0].row")
			.isEqualTo("201")
			.jsonPath("$.next")
			.isEmpty();
		get(this.department, filing + "/facts?limit=0").expectStatus().isBadRequest();
		get(this.department, filing + "/facts?cursor=!").expectStatus().isBadRequest();
	}

	@Test
	void aPieceOfATableTellsWhereItGoesOn() {
		String filing = filed(GOOD);
		this.http.get()
			.uri(filing + "/facts?limit=1")
			.headers((headers) -> headers.setBearerAuth(this.department))
			.accept(new MediaType("text", "csv"))
			.exchange()
			.expectHeader()
			.valueEquals("Link", "<" + filing + "/facts?limit=1&cursor=MQ>; rel=\"next\"");
		this.http.get()
			.uri(filing + "/facts?limit=1&cursor=MQ")
			.headers((headers) -> headers.setBearerAuth(this.department))
			.accept(new MediaType("text", "csv"))
			.exchange()
			.expectHeader()
			.doesNotExist("Link");
	}

	@Test
	void whoMayNotCorrectIsToldSoWhateverHeSends() {
		String filing = filed(GOOD);
		patch(this.otherDepartment, filing + "/facts", "\"1\"", "no cells").expectStatus().isForbidden();
		put(this.otherDepartment, filing + "/forms/expenditure", "no cells").expectStatus().isForbidden();
	}

	@Test
	void aCorrectionNeedsTheRevisionThatWasSeen() {
		String filing = filed(GOOD);
		String change = "[{\"form\":\"expenditure\",\"row\":\"201\",\"column\":\"total\",\"value\":\"9.00\"}]";
		this.http.patch()
			.uri(filing + "/facts")
			.headers((headers) -> headers.setBearerAuth(this.department))
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(change)
			.exchange()
			.expectStatus()
			.isEqualTo(428);
		patch(this.department, filing + "/facts", "\"7\"", change).expectStatus().isEqualTo(412);
		patch(this.department, filing + "/facts", "\"1\"", change).expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals("ETag", "\"2\"");
		patch(this.department, filing + "/facts", "\"1\"", change).expectStatus().isEqualTo(412);
	}

	@Test
	void everyCellThatCannotBeTakenIsToldAndNothingIsChanged() {
		String filing = filed(GOOD);
		patch(this.department, filing + "/facts", "\"1\"", """
				[{"form":"expenditure","row":"201","column":"total","value":"9.00"},
				 {"form":"nowhere","row":"201","column":"total","value":"1.00"},
				 {"form":"expenditure","row":"999","column":"total","value":"1.00"},
				 {"form":"expenditure","row":"201","column":"nothing","value":"1.00"},
				 {"form":"expenditure","row":"202","column":"total","value":"much"},
				 {"form":"expenditure","row":"203","column":"total","value":1.234}]
				""").expectStatus().isEqualTo(422).expectBody().jsonPath("$.errors.length()").isEqualTo(5);
		get(this.department, filing).expectBody().jsonPath("$.revision").isEqualTo(1);
	}

	@Test
	void aBodyThatIsNoJsonIsToldWithItsPlace() {
		String filing = filed(GOOD);
		patch(this.department, filing + "/facts", "\"1\"", "[\n{]").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].line")
			.isEqualTo(2);
		patch(this.department, filing + "/facts", "\"1\"", "{}").expectStatus().isBadRequest();
		patch(this.department, filing + "/facts", "\"1\"", "[{\"form\":\"expenditure\"}]").expectStatus()
			.isEqualTo(422);
	}

	@Test
	void aNumberKeepsItsDigitsAndNullBlanksACell() {
		String filing = filed(GOOD);
		patch(this.department, filing + "/facts", "\"1\"", """
				[{"form":"expenditure","row":"201","column":"total","value":9.50},
				 {"form":"expenditure","row":"total","column":"total","value":null}]
				""").expectStatus().isOk().expectBody().jsonPath("$.counts.facts").isEqualTo(1);
		get(this.department, filing + "/facts").expectBody().jsonPath("$.items[0].value").isEqualTo("9.50");
	}

	@Test
	void namingAPossibleColumnSettlesAnOpenFigure() {
		String filing = filed("expenditure,20101,basic|project,4.20\n");
		patch(this.department, filing + "/facts", "\"1\"",
				"[{\"form\":\"expenditure\",\"row\":\"20101\",\"column\":\"project\",\"value\":\"4.20\"}]")
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.counts.ambiguous")
			.isEqualTo(0);
		get(this.department, filing + "/facts").expectBody()
			.jsonPath("$.items[0].column")
			.isEqualTo("project")
			.jsonPath("$.items[0].source")
			.isEqualTo("line 1");
	}

	@Test
	void aFormIsReplacedAsAWhole() {
		String filing = filed(GOOD + "revenue,total,current,10.00\n");
		this.http.put()
			.uri(filing + "/forms/expenditure")
			.headers((headers) -> headers.setBearerAuth(this.department))
			.header("If-Match", "\"1\"")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("[{\"row\":\"total\",\"column\":\"total\",\"value\":\"3.00\"}]")
			.exchange()
			.expectStatus()
			.isOk();
		get(this.department, filing + "/facts").expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(2)
			.jsonPath("$.items[?(@.form == 'expenditure')].value")
			.isEqualTo("3.00");
		get(this.department, filing + "/history").expectBody().jsonPath("$.items[1].changes.length()").isEqualTo(2);
	}

	@Test
	void figuresOfASubmittedFilingStandStill() {
		String filing = inReview();
		patch(this.department, filing + "/facts", "\"3\"",
				"[{\"form\":\"expenditure\",\"row\":\"201\",\"column\":\"total\",\"value\":\"9.00\"}]")
			.expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:wrong-state");
	}

	@Test
	void aCorrectionVoidsTheCheckAndTheExplanationsOfWhatChanged() {
		String filing = filed(TO_EXPLAIN + "expenditure,202,total,7.77\n");
		post(this.department, filing + "/validation").expectStatus().isOk();
		for (String row : List.of("201", "202")) {
			put(this.department, filing + "/findings/T1-" + row + "-total/explanation", "{\"text\":\"x\"}")
				.expectStatus()
				.isOk();
		}
		get(this.department, filing).expectBody().jsonPath("$.counts.toExplain").isEqualTo(0);
		patch(this.department, filing + "/facts", "\"3\"",
				"[{\"form\":\"expenditure\",\"row\":\"201\",\"column\":\"total\",\"value\":\"5.00\"}]")
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.checkedAt")
			.isEmpty()
			.jsonPath("$.counts.passed")
			.isEqualTo(0);
		patch(this.department, filing + "/facts", "\"4\"",
				"[{\"form\":\"expenditure\",\"row\":\"201\",\"column\":\"total\",\"value\":\"7.77\"}]")
			.expectStatus()
			.isOk();
		post(this.department, filing + "/validation").expectBody().jsonPath("$.counts.toExplain").isEqualTo(1);
	}

}
