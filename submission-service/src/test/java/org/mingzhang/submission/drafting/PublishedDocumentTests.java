package org.mingzhang.submission.drafting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.reading.ReadableFormat;
import org.mingzhang.reading.worker.ReadingWorkers;
import org.mingzhang.reading.worker.WorkerSettings;
import org.mingzhang.submission.config.ReadingMeasures;
import org.mingzhang.submission.drafting.DocumentReading.Result;
import org.mingzhang.submission.filing.Trouble;
import org.mingzhang.testing.SharedDocuments;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedDocumentTests {

	private static final String BUDGET = "documents/shanghai-putuo-finance-bureau-2025-budget.pdf";

	private static final Duration LIMIT = Duration.ofMinutes(2);

	private static final ReadingWorkers WORKERS = new ReadingWorkers(
			new WorkerSettings(1, 4, LIMIT, 384, 100, Duration.ofMinutes(1)),
			new ReadingMeasures(new SimpleMeterRegistry()));

	@AfterAll
	static void end() {
		WORKERS.close();
	}

	@Test
	void aPublishedPdfIsReadAsItIs() throws IOException {
		Result.Read read = (Result.Read) read(ReadableFormat.PDF, Files.readAllBytes(SharedDocuments.find(BUDGET)),
				FilingKind.BUDGET);

		assertThat(read.department()).contains(DepartmentCode.parse("310107-101"));
		assertThat(read.content().facts()).hasSize(241);
	}

	@Test
	void whatTheSenderSaysOfItMustAgree() throws IOException {
		Result.Unreadable refused = (Result.Unreadable) read(ReadableFormat.PDF,
				Files.readAllBytes(SharedDocuments.find(BUDGET)), FilingKind.FINAL_ACCOUNTS);

		assertThat(refused.reasons()).extracting(Trouble::message)
			.first()
			.asString()
			.startsWith("第 1 页第 1 行：文件写的是“部门预算”");
	}

	@Test
	void aLineOfATextThatCannotBeReadIsNamed() {
		byte[] text = "部门预算\n\u0000".getBytes(StandardCharsets.UTF_8);
		Result.Unreadable refused = (Result.Unreadable) read(ReadableFormat.TEXT, text, FilingKind.BUDGET);

		assertThat(refused.reasons()).extracting(Trouble::line).containsExactly(2);
	}

	private static Result read(ReadableFormat format, byte[] file, FilingKind kind) {
		return new PublishedDocument(format, WORKERS, LIMIT)
			.read(new SubmittedDocument(file, format.declaration().mediaType(), null, null, kind, null));
	}

}
