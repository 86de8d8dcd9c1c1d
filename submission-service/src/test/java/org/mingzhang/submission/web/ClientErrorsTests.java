package org.mingzhang.submission.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

/** What the sender did wrong is told to the sender, and is no failure of the service. */
class ClientErrorsTests extends WebTests {

	private static final String YEAR_1999 = """
			{"template":"hubei-wuhan/final-accounts/2022-2023","kind":"final-accounts","year":1999,
			 "department":"420107-101","departmentName":"x","forms":[],"facts":[]}
			""";

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "/", "text/" })
	void aMediaTypeThatIsNoneIsNotSupported(String type) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/api/v1/filings"))
			.header("Authorization", "Bearer " + this.department)
			.header("Idempotency-Key", "type")
			.header("Content-Type", type)
			.POST(BodyPublishers.ofString("x"))
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
			assertThat(answer.statusCode()).isEqualTo(415);
			assertThat(answer.body()).contains("urn:mingzhang:problem:unsupported-document");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"filings\":[null]}", "{\"filings\":[\"420107-101-2023-final-accounts-1\",null]}" })
	void aFilingThatIsNullIsNone(String body) {
		post(this.bureau, "/api/v1/approvals", body).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.detail")
			.value((String detail) -> assertThat(detail).contains("filings["));
	}

	@Test
	void aRemarkThatIsNullIsNone() {
		post(this.bureau, inReview() + "/return", "{\"reason\":\"x\",\"cells\":[null]}").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.detail")
			.value((String detail) -> assertThat(detail).contains("cells[0]"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"forms\":[null],\"facts\":[]", "\"forms\":[],\"facts\":[null]",
			"\"forms\":[],\"facts\":[],\"openFigures\":[null]", "\"forms\":[],\"facts\":[],\"sheets\":[null]" })
	void aPartOfAContentThatIsNullIsNone(String parts) {
		String content = YEAR_1999.replace("1999", String.valueOf(this.year))
			.replace("\"forms\":[],\"facts\":[]", parts);
		whole(content, 422, "[0]");
	}

	@Test
	void everyRemarkThatIsNoneIsToldWithItsPlace() {
		String filing = inReview();
		post(this.bureau, filing + "/return", """
				{"reason":"x","cells":[
				 {"form":"expenditure","row":"total","remark":"r"},
				 {"form":"expenditure","row":"total","column":"total","remark":"r"},
				 {"form":"expenditure","row":"201","column":"total"},
				 {"column":"total","remark":"r"}]}
				""").expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.errors.length()")
			.isEqualTo(3)
			.jsonPath("$.errors[0].row")
			.isEqualTo("total")
			.jsonPath("$.errors[2].column")
			.isEqualTo("total")
			.jsonPath("$.errors[2].message")
			.value((String message) -> assertThat(message).contains("cells[3]"));
	}

	@Test
	void aContentOfAYearThatIsNoBudgetYearIsNotRead() {
		whole(YEAR_1999, 422, "1999");
	}

	@Test
	void theFirstYearHasNoneBeforeIt() {
		get(this.department, "/api/v1/templates/hubei-wuhan/final-accounts/2022-2023/workbook?year=2000").expectStatus()
			.isOk();
	}

	private void whole(String content, int status, String told) {
		this.http.post()
			.uri("/api/v1/filings")
			.headers((headers) -> headers.setBearerAuth(this.department))
			.header("Idempotency-Key", "whole " + content.hashCode())
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(content.getBytes(StandardCharsets.UTF_8))
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody()
			.jsonPath("$.errors[0].message")
			.value((String message) -> assertThat(message).contains(told));
	}

}
