package org.mingzhang.rulebook.completeness;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** N9 and L1: required forms are there, empty forms say why, figures can be booked. */
class CompletenessTests {

	@Test
	void everyRequiredFormThatIsMissingHasToBeExplained() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty().allForms();
		assertThat(Checks.of(filing, "N9-form-missing")).hasSize(9)
			.allSatisfy((finding) -> assertThat(finding.state()).isEqualTo(State.PASSED));
		assertThat(Checks.failures(CompleteFilings.FINAL_ACCOUNTS.empty().form("revenue"), "N9-form-missing"))
			.hasSize(8)
			.allMatch(Finding::needsExplanation)
			.anySatisfy((finding) -> assertThat(finding.message()).contains("公开03表 支出决算表"));
	}

	@Test
	void aRequiredTableKeptAsTextIsMissedToo() {
		FilingBuilder filing = CompleteFilings.WUHAN_BUDGET.empty().allForms().sheet("evaluation-overall", "部门名称");
		assertThat(Checks.failures(filing, "N9-form-missing")).extracting((finding) -> finding.place().form())
			.containsExactly("project-expenditure", "evaluation-project");
	}

	@ParameterizedTest
	@ValueSource(strings = { "说明：本年度无政府性基金预算。", "备注：本单位没有使用政府性基金预算安排的支出。", "注：空表列示。" })
	void anEmptyFormWithItsNotePasses(String note) {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty().form("government-fund", note);
		assertThat(Checks.of(filing, "L1-note")).singleElement()
			.satisfies((finding) -> assertThat(finding.state()).isEqualTo(State.PASSED));
	}

	@Test
	void anEmptyFormWithoutAReasonHasToBeExplained() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty().form("government-fund", "注：本表反映部门本年度收入、支出情况。");
		assertThat(Checks.failures(filing, "L1-note")).singleElement().matches(Finding::needsExplanation);
	}

	@Test
	void aFormWithFiguresNeedsNoNote() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty().figure("revenue", "total", "current", "5.00");
		assertThat(Checks.of(filing, "L1-note")).isEmpty();
	}

	@Test
	void aFigureTooLargeToBookBlocks() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty()
			.figure("revenue", "total", "current", "9223372036854775807");
		assertThat(Checks.blockers(filing)).singleElement()
			.satisfies((finding) -> assertThat(finding.rule()).isEqualTo("L1-amount"));
	}

}
