package org.mingzhang.local.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.local.terminal.Console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DemoTests {

	private static final String CLEAN = "[]";

	private static final String CORRECTED = "[{\"form\":\"gk01\",\"row\":\"r1\",\"column\":\"c1\",\"value\":\"2.00\"}]";

	@TempDir
	Path samples;

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	private FakeGateway gateway;

	@BeforeEach
	void open() throws IOException {
		this.gateway = new FakeGateway();
	}

	@AfterEach
	void close() {
		this.gateway.close();
	}

	@Test
	void aSampleIsCheckedExplainedSubmittedAndApproved() throws IOException {
		show(CLEAN);
		assertThat(this.gateway.calls()).containsExactly("POST /oauth2/token", "POST /api/v1/filings",
				"POST /api/v1/filings/f1/validation", "PUT /api/v1/filings/f1/findings/p1/explanation",
				"POST /api/v1/filings/f1/submission", "POST /oauth2/token", "POST /api/v1/filings/f1/approval");
	}

	@Test
	void itEndsWithTheAddressesOfThePublicDisclosure() throws IOException {
		show(CLEAN);
		assertThat(printed()).contains("→ in-review", "→ published", "2 笔 entries · 借 debits 1.00 元 · 贷 credits 1.00 元",
				"报送 filed 1 · 公开 published 1", this.gateway.address() + "/disclosures/420107/101/2023/final-accounts");
	}

	@Test
	void aMistakeIsShownCorrectedAndCheckedAgain() throws IOException {
		this.gateway.withOneMistake();
		show(CORRECTED);
		assertThat(printed()).contains("✗ 小计缺失", "更正 correct 1");
		assertThat(this.gateway.calls()).containsSubsequence("POST /api/v1/filings/f1/validation",
				"PATCH /api/v1/filings/f1/facts", "POST /api/v1/filings/f1/validation",
				"POST /api/v1/filings/f1/submission");
	}

	@Test
	void aMistakeThatNobodyKnewOfEndsTheDemo() {
		this.gateway.withOneMistake();
		assertThatExceptionOfType(DemoFailure.class).isThrownBy(() -> show(CLEAN)).withMessageContaining("不平");
	}

	@Test
	void whatWasPublishedBeforeIsOnlyShown() throws IOException {
		this.gateway.withFilingThatIs("published");
		show(CLEAN);
		assertThat(this.gateway.calls()).containsExactly("POST /oauth2/token", "POST /api/v1/filings");
		assertThat(printed()).contains("facts.csv");
	}

	@Test
	void whatWasBrokenOffGoesOnWhereItStood() throws IOException {
		this.gateway.withFilingThatIs("in-review");
		show(CLEAN);
		assertThat(this.gateway.calls()).contains("POST /api/v1/filings/f1/approval")
			.doesNotContain("POST /api/v1/filings/f1/submission");
	}

	@Test
	void aRefusalIsToldWithItsAddressAndItsReasons() {
		this.gateway.thatRefusesApproval();
		assertThatExceptionOfType(DemoFailure.class).isThrownBy(() -> show(CLEAN))
			.withMessageContaining("/api/v1/filings/f1/approval → 409")
			.withMessageContaining("已被退回");
	}

	@Test
	void aPublicationThatIsNotWhatWasFiledEndsTheDemo() {
		this.gateway.thatLosesAFact();
		assertThatExceptionOfType(DemoFailure.class).isThrownBy(() -> show(CLEAN))
			.withMessageContaining("报送 filed 2 · 公开 published 1");
	}

	@Test
	void withoutAListOfSamplesItSaysWhereItLooked() {
		Demo demo = new Demo(this.gateway.address(), this.samples, Console.standard());
		assertThatExceptionOfType(DemoFailure.class).isThrownBy(demo::run).withMessageContaining("samples.json");
	}

	private void show(String corrections) throws IOException {
		Files.writeString(this.samples.resolve("sample.txt"), "document");
		Files.writeString(this.samples.resolve("samples.json"), """
				[{"file":"sample.txt","department":"420107-101","year":2023,"kind":"final-accounts",
				"title":"青山区委组织部 2023 年度部门决算","story":"published","corrections":%s}]""".formatted(corrections));
		Console console = Console.writingTo(new PrintStream(this.printed, true, StandardCharsets.UTF_8));
		new Demo(this.gateway.address(), this.samples, console).run();
	}

	private String printed() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

}
