package org.mingzhang.rulebook.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.rulebook.RuleBook;
import org.mingzhang.testing.SharedDocuments;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the evaluation sheets and other tables of five real documents break by themselves,
 * read by hand, and no more.
 */
class EvaluationFindingsTests {

	private final RuleBook rules = new RuleBook(Catalogue.load());

	@Test
	void twoTablesGiveBoundsAsResultsAndTwoProjectsHaveTwoNames() {
		assertThat(failures("000_256a5e6a4c7caa8a")).extracting(Finding::rule)
			.containsExactlyInAnyOrder("E2-actual", "E2-actual", "E4-text", "E4-text");
	}

	@Test
	void twoTablesScoreBelowTheirWeightGiveBoundsAndOneIsHeadedByAnotherProject() {
		assertThat(failures("001_d9984b4f4bf4cec5")).extracting(Finding::rule)
			.containsExactlyInAnyOrder("E2-full", "E2-full", "E2-actual", "E2-actual", "E4-name");
	}

	@Test
	void oneGoalLosesATenthOfAPointAndTwoTotalsAreInAnotherUnit() {
		List<Finding> failures = failures("002_7e90d63998a40ed9");
		assertThat(failures).extracting(Finding::rule).containsExactlyInAnyOrder("E2-full", "E2-actual", "E4-unit");
		assertThat(failures).filteredOn((finding) -> finding.rule().equals("E2-full"))
			.singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("年度绩效目标 5", "15.9 分"));
	}

	@Test
	void theBudgetOf003ContradictsItselfInItsTablesOfTargets() {
		List<Finding> failures = failures("003_be2d85f7f767ccee");
		assertThat(failures).extracting(Finding::rule)
			.containsExactlyInAnyOrder("B4-assets", "B4-procurement", "B4-breakdown", "B4-numbering", "B5-history",
					"E4-coverage", "E4-targets");
		assertThat(failures).extracting(Finding::message)
			.anyMatch((message) -> message.contains("565800 元") && message.contains("13.02 万元"))
			.anyMatch((message) -> message.contains("15.31 万元") && message.contains("15.30 万元"))
			.anyMatch((message) -> message.contains("771.78 万元") && message.contains("518.87 万元"))
			.anyMatch((message) -> message.contains("1、2、2、3"));
	}

	@Test
	void theTablesOf004HoldTogether() {
		assertThat(failures("004_6885cbf63360e79d")).isEmpty();
	}

	/** They have no such tables; what their text says of evaluations holds. */
	@ParameterizedTest
	@ValueSource(strings = { "shanghai-putuo-finance-bureau-2025-budget.pdf",
			"shanghai-putuo-social-work-2024-final-accounts.pdf" })
	void thePdfsHoldTogether(String document) throws IOException {
		byte[] file = Files.readAllBytes(SharedDocuments.find("documents/" + document));
		ReadingResult result = new DocumentReader(Registry.load(), Catalogue.load()).readPdf(file, Hints.NONE);
		assertThat(result).isInstanceOfSatisfying(ReadingResult.Read.class,
				(read) -> assertThat(failures(read.content())).isEmpty());
	}

	private List<Finding> failures(String document) {
		return failures(Documents.seed(document));
	}

	private List<Finding> failures(FilingContent content) {
		return this.rules.check(content)
			.findings()
			.stream()
			.filter((finding) -> finding.state() == State.FAILED)
			.filter((finding) -> finding.rule().matches("E\\d.*|B[345].*|B6-assets"))
			.toList();
	}

}
