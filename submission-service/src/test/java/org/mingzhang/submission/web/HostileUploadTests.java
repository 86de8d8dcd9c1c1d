package org.mingzhang.submission.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

/** Whatever is uploaded, the sender is told in words and the next document is read. */
@TestPropertySource(properties = { "mingzhang.submission.reading.limit=10s", "mingzhang.submission.reading.heap=96MB" })
class HostileUploadTests extends WebTests {

	private static final MediaType WORKBOOK = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	@Autowired
	private MeterRegistry meters;

	@ParameterizedTest
	@CsvSource({ ObedientProcess.LOOP + ",文件未能在 10 秒内识读,too-slow", ObedientProcess.ALLOCATE + ",识读文件所需内存超出限额,too-large",
			ObedientProcess.EXIT + ",文件的结构无法识读,broken" })
	void aDocumentThatIsTooMuchForItsParserIsGivenUpAndTheNextIsRead(String document, String sentence, String cause) {
		upload(MediaType.APPLICATION_PDF, document).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:unreadable-document")
			.jsonPath("$.errors[0].message")
			.value(startsWith(sentence));
		upload(MediaType.APPLICATION_PDF, "%PDF-1.7 and nothing behind it").expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.errors[0].message")
			.value(startsWith("PDF 已损坏"));
		assertThat(this.meters.counter("mingzhang.reading.workers.killed", "cause", cause).count()).isEqualTo(1);
		assertThat(this.meters.counter("mingzhang.reading.documents", "format", "pdf", "outcome", "refused").count())
			.isPositive();
		filed(GOOD);
	}

	@ParameterizedTest
	@CsvSource({ "application/pdf,422,文件不是 PDF，而是文本文件", "application/pdf;,422,文件不是 PDF，而是空文件", })
	void whatIsCalledWronglyIsToldWithWhatItIs(String type, int status, String sentence) {
		String body = type.endsWith(";") ? "" : "部门决算";
		MediaType media = MediaType.parseMediaType(type.replace(";", ""));
		upload(media, body).expectStatus()
			.isEqualTo(status)
			.expectBody()
			.jsonPath("$.detail")
			.value(startsWith(sentence));
	}

	@Test
	void aFormatThatIsNotReadAtAllIsUnsupportedWhateverItIsCalled() throws IOException {
		byte[] archive = zip("决算.pdf");
		upload(MediaType.APPLICATION_PDF, archive).expectStatus()
			.isEqualTo(415)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:mingzhang:problem:unsupported-document")
			.jsonPath("$.detail")
			.value(startsWith("文件不是 PDF，而是压缩包；请解压后逐份提交。"));
		upload(MediaType.TEXT_PLAIN, "{\\rtf1 预算}").expectStatus()
			.isEqualTo(415)
			.expectBody()
			.jsonPath("$.detail")
			.value(containsString("另存为 .docx"));
		upload(MediaType.parseMediaType("application/vnd.ms-excel"), "<html><table>").expectStatus()
			.isEqualTo(415)
			.expectBody()
			.jsonPath("$.errors[0].message")
			.value(startsWith("文件是网页（HTML）；请用 Excel 或 WPS 打开，另存为 .xlsx 后提交。"));
	}

	private ResponseSpec upload(MediaType type, String document) {
		return upload(type, document.getBytes(StandardCharsets.UTF_8));
	}

	private ResponseSpec upload(MediaType type, byte[] document) {
		return this.http.post()
			.uri("/api/v1/filings?department=420107-101&kind=final-accounts&year=" + this.year)
			.headers((headers) -> headers.setBearerAuth(this.department))
			.header("Idempotency-Key", "hostile-" + this.year)
			.contentType(type)
			.bodyValue(document)
			.exchange();
	}

	private static byte[] zip(String name) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(file)) {
			zip.putNextEntry(new ZipEntry(name));
		}
		return file.toByteArray();
	}

}
