package org.mingzhang.submission.web;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form that a filing lacks is told, supplied alone, or taken from what the others
 * prove.
 */
class MissingFormsTests extends WebTests {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv");

	private static final String WITHOUT_EXPENDITURE = """
			form,row,column,value
			summary,revenue.general,amount,10.00
			summary,revenue.current,amount,10.00
			summary,201,amount,10.00
			summary,expenditure.current,amount,10.00
			general-expenditure,total,total,10.00
			general-expenditure,total,basic,10.00
			general-expenditure,201,total,10.00
			general-expenditure,201,basic,10.00
			general-expenditure,20101,total,10.00
			general-expenditure,20101,basic,10.00
			general-expenditure,2010101,total,10.00
			general-expenditure,2010101,basic,10.00
			""";

	private static final String EXPENDITURE = """
			form,row,column,value
			expenditure,total,total,10.00
			expenditure,total,basic,10.00
			""";

	@Test
	void theFilingTellsWhichFormsAreMissingWhyAndWhatCanBeDerived() {
		String filing = withoutExpenditure();
		get(this.department, filing).expectBody()
			.jsonPath("$.missingForms[?(@.form == 'expenditure')].derivable")
			.isEqualTo(true)
			.jsonPath("$.missingForms[?(@.form == 'expenditure')].cause")
			.isEqualTo("missing")
			.jsonPath("$.missingForms[?(@.form == 'expenditure')].reasons[0].message")
			.value((Object message) -> assertThat(message.toString()).contains("支出决算表"))
			.jsonPath("$.missingForms[?(@.form == 'revenue')].derivable")
			.isEqualTo(false);
		get(this.department, filing + "/history").expectBody()
			.jsonPath("$.items[0].note")
			.value((Object note) -> assertThat(note.toString()).contains("《支出决算表》缺", "可推算"));
	}

	@Test
	void whatIsOfferedNamesTheIdentityOfEachCellAndChangesNothing() {
		String filing = withoutExpenditure();
		get(this.department, filing + "/forms/expenditure/derivation").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.title")
			.isEqualTo("支出决算表")
			.jsonPath("$.basis")
			.value((Object basis) -> assertThat(basis.toString()).contains("全部为财政拨款"))
			.jsonPath("$.cells.length()")
			.isEqualTo(8)
			.jsonPath("$.cells[0].identity")
			.isEqualTo("公开01表 58行＝公开03表 合计 1栏");
		get(this.department, filing).expectBody().jsonPath("$.revision").isEqualTo(1);
	}

	@Test
	void aFormThatCannotBeToldIsRefusedWithTheReason() {
		String filing = withoutExpenditure();
		get(this.department, filing + "/forms/revenue/derivation").expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:form-not-derivable")
			.jsonPath("$.detail")
			.value((Object detail) -> assertThat(detail.toString()).contains("不能推算"));
		get(this.department, filing + "/forms/summary/derivation").expectStatus().isEqualTo(409);
		get(this.department, filing + "/forms/nowhere/derivation").expectStatus().isNotFound();
		get(this.otherDepartment, filing + "/forms/expenditure/derivation").expectStatus().isForbidden();
	}

	@Test
	void whatIsDerivedIsTakenByAnActOnlyAndMarked() {
		String filing = withoutExpenditure();
		String address = filing + "/forms/expenditure/derivation";
		derive(address, null).expectStatus().isEqualTo(428);
		derive(address, "\"9\"").expectStatus().isEqualTo(412);
		derive(address, "\"1\"").expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals("ETag", "\"2\"")
			.expectBody()
			.jsonPath("$.missingForms[?(@.form == 'expenditure')]")
			.doesNotExist()
			.jsonPath("$.missingForms[?(@.form == 'revenue')]")
			.exists();
		get(this.department, filing + "/facts").expectBody()
			.jsonPath("$.items[?(@.form == 'expenditure' && @.reading == 'derived')].length()")
			.value((Object each) -> assertThat(each.toString()).isNotEmpty())
			.jsonPath("$.items[?(@.form == 'expenditure' && @.row == '2010101' && @.column == 'basic')].source")
			.isEqualTo("derived from 公开05表");
		get(this.department, filing + "/history").expectBody()
			.jsonPath("$.items[1].note")
			.value((Object note) -> assertThat(note.toString()).contains("采用推算《支出决算表》"))
			.jsonPath("$.items[1].changes.length()")
			.isEqualTo(8);
		derive(address, "\"2\"").expectStatus().isEqualTo(409);
	}

	@Test
	void aFormIsSuppliedAloneAsATable() {
		String filing = withoutExpenditure();
		supply(filing, CSV, EXPENDITURE).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.missingForms[?(@.form == 'expenditure')]")
			.doesNotExist()
			.jsonPath("$.counts.facts")
			.isEqualTo(14);
	}

	@Test
	void theDocumentThatAFormCameFromIsKeptBesideTheFirst() {
		String filing = withoutExpenditure();
		supply(filing, CSV, EXPENDITURE).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.originals.length()")
			.isEqualTo(2)
			.jsonPath("$.originals[1].contentType")
			.isEqualTo("text/csv")
			.jsonPath("$.originals[1].size")
			.isEqualTo(EXPENDITURE.getBytes(StandardCharsets.UTF_8).length);
	}

	@Test
	void onlyTheWantedFormOfASuppliedDocumentIsTaken() {
		String filing = withoutExpenditure();
		supply(filing, MediaType.TEXT_PLAIN, "summary,201,amount,99.00\nexpenditure,total,total,10.00\n").expectStatus()
			.isOk();
		get(this.department, filing + "/facts").expectBody()
			.jsonPath("$.items[?(@.form == 'summary' && @.row == '201')].value")
			.isEqualTo("10.00")
			.jsonPath("$.items[?(@.form == 'expenditure')].source")
			.isEqualTo("supplied line 2");
	}

	@Test
	void aDocumentWithoutTheFormIsRefused() {
		String filing = withoutExpenditure();
		supply(filing, MediaType.TEXT_PLAIN, "summary,201,amount,99.00\n").expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.errors[0].message")
			.value((Object message) -> assertThat(message.toString()).contains("没有《支出决算表》"));
		supply(filing, MediaType.IMAGE_PNG, "picture").expectStatus().isEqualTo(415);
		get(this.department, filing).expectBody().jsonPath("$.revision").isEqualTo(1);
	}

	@Test
	void aDocumentOfAnotherYearIsRefused() {
		String filing = withoutExpenditure();
		String other = document(filing).replace("\"year\":" + this.year, "\"year\":1999");
		supply(filing, MediaType.APPLICATION_JSON, other).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.errors[0].message")
			.value((Object message) -> assertThat(message.toString()).contains("1999"));
	}

	@Test
	void whatTheGapsOfAnEarlierRevisionOfferedIsGoneWhenTheFiguresChange() {
		String filing = withoutExpenditure();
		patch(this.department, filing + "/facts", "\"1\"",
				"[{\"form\":\"summary\",\"row\":\"201\",\"column\":\"amount\",\"value\":\"11.00\"},"
						+ "{\"form\":\"summary\",\"row\":\"expenditure.current\",\"column\":\"amount\",\"value\":\"11.00\"}]")
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.missingForms[?(@.form == 'expenditure')].derivable")
			.isEqualTo(false);
		derive(filing + "/forms/expenditure/derivation", "\"2\"").expectStatus().isEqualTo(409);
	}

	@Test
	void aGapClosesWhenItsCellsAreCorrectedIn() {
		String filing = withoutExpenditure();
		patch(this.department, filing + "/facts", "\"1\"",
				"[{\"form\":\"expenditure\",\"row\":\"total\",\"column\":\"total\",\"value\":\"10.00\"}]")
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.missingForms[?(@.form == 'expenditure')]")
			.doesNotExist();
	}

	@Test
	void theWholeContentIsGivenOutAndFiledAgain() {
		String filing = withoutExpenditure();
		String first = document(filing);
		delete(filing);
		this.http.post()
			.uri("/api/v1/filings")
			.headers((headers) -> headers.setBearerAuth(this.department))
			.header("Idempotency-Key", "again-" + this.year)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(first)
			.exchange()
			.expectStatus()
			.isCreated();
		assertThat(document(filing.replaceAll("1$", "2"))).isEqualTo(first);
	}

	@Test
	void aFormatThatIsNotGivenOutIsRefused() {
		String filing = withoutExpenditure();
		this.http.get()
			.uri(filing + "/document")
			.headers((headers) -> headers.setBearerAuth(this.department))
			.accept(MediaType.IMAGE_PNG)
			.exchange()
			.expectStatus()
			.isEqualTo(406);
	}

	private String withoutExpenditure() {
		this.http.post()
			.uri("/api/v1/filings?department=420107-101&kind=final-accounts&year=" + this.year)
			.headers((headers) -> headers.setBearerAuth(this.department))
			.header("Idempotency-Key", "gap-" + this.year)
			.contentType(CSV)
			.bodyValue(WITHOUT_EXPENDITURE)
			.exchange()
			.expectStatus()
			.isCreated()
			.expectBody()
			.jsonPath("$.missingForms.length()")
			.isEqualTo(7);
		return "/api/v1/filings/420107-101-" + this.year + "-final-accounts-1";
	}

	private String document(String filing) {
		String body = get(this.department, filing + "/document").expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		assertThat(body).isNotNull();
		return body;
	}

	private void delete(String filing) {
		this.http.delete()
			.uri(filing)
			.headers((headers) -> headers.setBearerAuth(this.department))
			.exchange()
			.expectStatus()
			.isOk();
	}

	private ResponseSpec supply(String filing, MediaType type, String document) {
		return this.http.put()
			.uri(filing + "/forms/expenditure")
			.headers((headers) -> headers.setBearerAuth(this.department))
			.header("If-Match", "\"1\"")
			.contentType(type)
			.bodyValue(document)
			.exchange();
	}

	private ResponseSpec derive(String address, @Nullable String revision) {
		var request = this.http.post().uri(address).headers((headers) -> headers.setBearerAuth(this.department));
		return ((revision != null) ? request.header("If-Match", revision) : request).exchange();
	}

}
