package org.mingzhang.submission.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

class FilingADocumentTests extends WebTests {

	@Test
	void aDocumentBecomesADraft() {
		String id = "420107-101-" + this.year + "-final-accounts-1";
		file(this.department, "a", GOOD).expectStatus()
			.isCreated()
			.expectHeader()
			.location("/api/v1/filings/" + id)
			.expectHeader()
			.valueEquals("ETag", "\"1\"")
			.expectBody()
			.jsonPath("$.id")
			.isEqualTo(id)
			.jsonPath("$.version")
			.isEqualTo(1)
			.jsonPath("$.revision")
			.isEqualTo(1)
			.jsonPath("$.department")
			.isEqualTo("420107-101")
			.jsonPath("$.departmentName")
			.isEqualTo("青山区委组织部")
			.jsonPath("$.district")
			.isEqualTo("420107")
			.jsonPath("$.year")
			.isEqualTo(this.year)
			.jsonPath("$.kind")
			.isEqualTo("final-accounts")
			.jsonPath("$.template")
			.isEqualTo("hubei-wuhan/final-accounts/2022-2023")
			.jsonPath("$.state")
			.isEqualTo("draft")
			.jsonPath("$.counts.facts")
			.isEqualTo(2)
			.jsonPath("$.submittedAt")
			.isEmpty()
			.jsonPath("$.links.submission")
			.isEqualTo("/api/v1/filings/" + id + "/submission");
	}

	@Test
	void theSameRequestAgainGetsTheSameFiling() {
		byte[] first = file(this.department, "b", GOOD).expectStatus()
			.isCreated()
			.expectBody()
			.returnResult()
			.getResponseBody();
		file(this.department, "b", GOOD).expectStatus()
			.isOk()
			.expectBody()
			.consumeWith((again) -> assertThat(again.getResponseBody()).isEqualTo(first));
	}

	@Test
	void anotherContentUnderTheSameKeyIsRefused() {
		file(this.department, "c" + this.year, GOOD);
		file(this.department, "c" + this.year, BLOCKED).expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:idempotency-key-reused");
	}

	@Test
	void aSecondOpenFilingOfTheSeriesIsRefusedAndTheOpenOneIsNamed() {
		String filing = filed(GOOD);
		file(this.department, "another", GOOD).expectStatus()
			.isEqualTo(409)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:filing-already-open")
			.jsonPath("$.links.filing")
			.isEqualTo(filing);
	}

	@Test
	void twentyEqualRequestsAtOnceMakeOneFiling() throws Exception {
		List<Callable<EntityExchangeResult<String>>> requests = IntStream.range(0, 20)
			.<Callable<EntityExchangeResult<String>>>mapToObj(
					(i) -> () -> file(this.department, "burst", GOOD).expectBody(String.class).returnResult())
			.toList();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<EntityExchangeResult<String>> answers = threads.invokeAll(requests)
				.stream()
				.map(Future::resultNow)
				.toList();
			assertThat(answers).extracting((answer) -> answer.getStatus().value()).containsOnly(200, 201);
			assertThat(answers).filteredOn((answer) -> answer.getStatus().value() == 201).hasSize(1);
			assertThat(answers).extracting(EntityExchangeResult::getResponseBody)
				.containsOnly(answers.getFirst().getResponseBody());
		}
	}

	@Test
	void aRequestWithoutKeyIsRefused() {
		file(this.department, "", GOOD).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:idempotency-key-missing");
	}

	@Test
	void everyLineThatCannotBeReadIsTold() {
		file(this.department, "d", "what is this\n" + GOOD + "and this").expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.errors[0].line")
			.isEqualTo(1)
			.jsonPath("$.errors[1].line")
			.isEqualTo(4)
			.jsonPath("$.errors[1].message")
			.isNotEmpty();
	}

	@Test
	void aFormatThatIsNotSupportedIsRefusedWithThoseThatAre() {
		this.http.post()
			.uri("/api/v1/filings")
			.headers((headers) -> headers.setBearerAuth(this.department))
			.header("Idempotency-Key", "e")
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.bodyValue(new byte[] { 1, 2 })
			.exchange()
			.expectStatus()
			.isEqualTo(415)
			.expectBody()
			.jsonPath("$.detail")
			.value((String detail) -> assertThat(detail).contains("application/octet-stream", "application/pdf",
					"text/plain"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "what is this", "%PDF-1.7 and nothing behind it", "" })
	void whatIsCalledAPdfAndIsNoneIsRefusedInWords(String body) {
		this.http.post()
			.uri("/api/v1/filings")
			.headers((headers) -> headers.setBearerAuth(this.department))
			.header("Idempotency-Key", "pdf" + body.length())
			.contentType(MediaType.APPLICATION_PDF)
			.bodyValue(body.getBytes(StandardCharsets.UTF_8))
			.exchange()
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:unreadable-document")
			.jsonPath("$.errors[0].message")
			.value((String message) -> assertThat(message).contains("PDF"));
	}

	@Test
	void figuresAreTakenAsDataAndGivenOutAgain() {
		this.http.post()
			.uri("/api/v1/filings?department=420107-101&kind=final-accounts&year=" + this.year)
			.headers((headers) -> headers.setBearerAuth(this.department))
			.header("Idempotency-Key", "data")
			.contentType(MediaType.parseMediaType("text/csv; charset=utf-8"))
			.bodyValue("form,row,column,value\nexpenditure,201,total,10.00\nexpenditure,total,total,10.00\n")
			.exchange()
			.expectStatus()
			.isCreated()
			.expectBody()
			.jsonPath("$.counts.facts")
			.isEqualTo(2);
		get(this.department, "/api/v1/filings/420107-101-" + this.year + "-final-accounts-1/facts").expectBody()
			.jsonPath("$.items[0].row")
			.isEqualTo("total")
			.jsonPath("$.items[0].printedForm")
			.isEqualTo("公开03表");
	}

	@Test
	void aDocumentThatIsTooLargeIsRefused() {
		file(this.department, "f", "x".repeat(25 * 1024 * 1024)).expectStatus()
			.isEqualTo(413)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:document-too-large");
	}

	@Test
	void theDepartmentIsReadFromTheDocumentAndMustBeTheCallers() {
		var request = this.http.post()
			.uri("/api/v1/filings?year=" + this.year)
			.headers((headers) -> headers.setBearerAuth(this.department))
			.header("Idempotency-Key", "g")
			.contentType(MediaType.TEXT_PLAIN);
		request.bodyValue("420107-102\n" + GOOD).exchange().expectStatus().isForbidden();
		request.bodyValue("420107-101\n" + GOOD).exchange().expectStatus().isCreated();
	}

	@Test
	void parametersThatCannotBeUnderstoodAreRefusedByName() {
		for (String query : List.of("year=soon", "kind=plan", "department=12", "colour=red")) {
			this.http.post()
				.uri("/api/v1/filings?" + query)
				.headers((headers) -> headers.setBearerAuth(this.department))
				.header("Idempotency-Key", "h")
				.contentType(MediaType.TEXT_PLAIN)
				.bodyValue(GOOD)
				.exchange()
				.expectStatus()
				.isBadRequest()
				.expectBody()
				.jsonPath("$.detail")
				.value((String detail) -> assertThat(detail).contains(query.substring(0, query.indexOf('='))));
		}
	}

}
