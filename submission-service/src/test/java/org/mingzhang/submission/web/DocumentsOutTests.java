package org.mingzhang.submission.web;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.reading.format.FileFormat;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Workbooks to be filled in, and filings given out as files. */
class DocumentsOutTests extends WebTests {

	private static final String WORKBOOK = "/api/v1/templates/hubei-wuhan/final-accounts/2022-2023/workbook";

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	@Test
	void theWorkbookOfATemplateIsAFileWithAName() {
		EntityExchangeResult<byte[]> answer = get(this.department, WORKBOOK + "?year=2023").expectStatus()
			.isOk()
			.expectHeader()
			.contentType(XLSX)
			.expectBody()
			.returnResult();

		ContentDisposition file = answer.getResponseHeaders().getContentDisposition();
		assertThat(file.isAttachment()).isTrue();
		assertThat(file.getFilename()).contains("2023年度部门决算填报工作簿.xlsx");
		assertThat(FileFormat.of(answer.getResponseBody())).isEqualTo(FileFormat.WORKBOOK);
	}

	@Test
	void aTemplateThatDoesNotExistIsNotFound() {
		get(this.department, "/api/v1/templates/atlantis/budget/2024/workbook").expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:no-such-template");
	}

	@Test
	void anotherDepartmentsWorkbookIsForbidden() {
		get(this.department, WORKBOOK + "?department=420107-102").expectStatus().isForbidden();
		get(this.department, WORKBOOK + "?department=nobody").expectStatus().isBadRequest();
		get(this.department, WORKBOOK + "?colour=red").expectStatus().isBadRequest();
	}

	@ParameterizedTest
	@CsvSource({ XLSX + ",WORKBOOK,.xlsx",
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document,DOCUMENT,.docx" })
	void aFilingIsGivenOutAsAFileOfAnOffice(String type, FileFormat format, String ending) {
		String filing = filed(GOOD);

		EntityExchangeResult<byte[]> answer = this.http.get()
			.uri(filing + "/document")
			.headers((headers) -> headers.setBearerAuth(this.department))
			.accept(MediaType.parseMediaType(type))
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType(type)
			.expectBody()
			.returnResult();

		assertThat(FileFormat.of(answer.getResponseBody())).isEqualTo(format);
		assertThat(answer.getResponseHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION)).contains(id(filing) + ending);
	}

	@Test
	void aLinkNamesItsFormat() {
		String filing = filed(GOOD);

		byte[] workbook = get(this.department, filing + "/document?format=xlsx").expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody();

		assertThat(FileFormat.of(workbook)).isEqualTo(FileFormat.WORKBOOK);
		get(this.department, filing + "/document?format=odt").expectStatus().isBadRequest();
	}

	@Test
	void aFormatThatIsNotWrittenIsNotAcceptable() {
		String filing = filed(GOOD);

		this.http.get()
			.uri(filing + "/document")
			.headers((headers) -> headers.setBearerAuth(this.department))
			.accept(MediaType.IMAGE_PNG)
			.exchange()
			.expectStatus()
			.isEqualTo(406)
			.expectBody(byte[].class)
			.consumeWith((answer) -> assertThat(new String(answer.getResponseBody(), StandardCharsets.UTF_8))
				.contains("406"));
	}

}
