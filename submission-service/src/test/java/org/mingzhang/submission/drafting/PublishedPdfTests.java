package org.mingzhang.submission.drafting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.submission.drafting.DocumentReading.Result;
import org.mingzhang.submission.filing.Trouble;
import org.mingzhang.testing.SharedDocuments;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedPdfTests {

	private static final String BUDGET = "documents/shanghai-putuo-finance-bureau-2025-budget.pdf";

	private final DocumentReader reader = new DocumentReader(Registry.load(), Catalogue.load());

	@Test
	void aPublishedPdfIsReadAsItIs() throws IOException {
		byte[] file = Files.readAllBytes(SharedDocuments.find(BUDGET));
		try (PublishedPdf reading = new PublishedPdf(this.reader, Duration.ofMinutes(2))) {
			Result.Read read = (Result.Read) reading.read(document(file, FilingKind.BUDGET));

			assertThat(read.department()).contains(DepartmentCode.parse("310107-101"));
			assertThat(read.content().facts()).hasSize(241);
		}
	}

	@Test
	void whatTheSenderSaysOfItMustAgree() throws IOException {
		byte[] file = Files.readAllBytes(SharedDocuments.find(BUDGET));
		try (PublishedPdf reading = new PublishedPdf(this.reader, Duration.ofMinutes(2))) {
			Result.Unreadable refused = (Result.Unreadable) reading.read(document(file, FilingKind.FINAL_ACCOUNTS));

			assertThat(refused.reasons()).extracting(Trouble::message)
				.first()
				.asString()
				.startsWith("第 1 页第 1 行：文件写的是“部门预算”");
		}
	}

	@Test
	void readingEndsWhenItsTimeIsOver() throws IOException {
		byte[] file = Files.readAllBytes(SharedDocuments.find(BUDGET));
		try (PublishedPdf reading = new PublishedPdf(this.reader, Duration.ZERO)) {
			assertThat(reasons(reading, file)).startsWith("PDF 未能在");
		}
	}

	@Test
	void whatIsNoPdfIsRefused() {
		try (PublishedPdf reading = new PublishedPdf(this.reader, Duration.ofMinutes(2))) {
			assertThat(reasons(reading, "部门预算".getBytes(StandardCharsets.UTF_8))).startsWith("文件不是 PDF");
		}
	}

	private static String reasons(PublishedPdf reading, byte[] file) {
		Result.Unreadable refused = (Result.Unreadable) reading.read(document(file, FilingKind.BUDGET));
		return refused.reasons().getFirst().message();
	}

	private static SubmittedDocument document(byte[] file, FilingKind kind) {
		return new SubmittedDocument(file, "application/pdf", null, null, kind, null);
	}

}
