package org.mingzhang.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.testing.SharedDocuments;

import static org.assertj.core.api.Assertions.assertThat;

/** Two published filings as read by hand: what they break by themselves, and no more. */
class HandReadFilingsTests {

	private final RuleBook checker = new RuleBook(CompleteFilings.CATALOGUE);

	@Test
	void theFinalAccountsOf001HoldToTheLastDigitAndHaveAnUnlikelyPair() throws IOException {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty()
			.figures(gold("gold/001_d9984b4f4bf4cec5.facts.csv"))
			.allForms();
		assertThat(failures(filing)).extracting(Finding::rule).containsExactly("K1");
	}

	@Test
	void theBudgetOf003HasRoundingDifferencesInTwoFormsAndLacksTwo() throws IOException {
		FilingBuilder filing = CompleteFilings.WUHAN_BUDGET.empty()
			.figures(gold("gold/003_be2d85f7f767ccee.facts.csv"))
			.form("government-fund", "本单位2024年无政府性基金预算。")
			.form("state-capital", "本单位无2024年国有资本经营预算。")
			.sheet("evaluation-overall", "部门名称")
			.sheet("evaluation-project", "项目总预算", "1787500 元", "项目当年预算", "", "1787500 元");
		assertThat(failures(filing)).extracting(Finding::rule)
			.containsExactly("N9-form-missing", "N9-form-missing", "R1", "R1");
		assertThat(failures(filing)).filteredOn((finding) -> finding.rule().equals("R1"))
			.extracting(Finding::message)
			.satisfiesExactly((fifth) -> assertThat(fifth).contains("表5-1 有尾数误差 3 处", "201", "合计 人员经费"),
					(sixth) -> assertThat(sixth).contains("表6 有尾数误差 5 处", "302", "合计 合计"));
		assertThat(this.checker.check(filing.content()).findings()).filteredOn((finding) -> finding.rule().equals("B3"))
			.extracting(Finding::state)
			.containsExactly(State.PASSED);
	}

	private List<Finding> failures(FilingBuilder filing) {
		return this.checker.check(filing.content())
			.findings()
			.stream()
			.filter((finding) -> finding.state() == State.FAILED)
			.toList();
	}

	private static String gold(String name) throws IOException {
		List<String> lines = Files.readAllLines(SharedDocuments.find(name));
		return String.join("\n", lines.subList(1, lines.size()));
	}

}
