package org.mingzhang.rulebook.plausibility;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** K1: the same money by function and by economic code. */
class PairedCodesTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(Checks.of(pension("54.30", "54.30"), "K1")).extracting(Finding::state).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		FilingBuilder filing = pension("54.30", "29.10").figure("basic-expenditure", "30113", "total", "47.00")
			.figure("general-expenditure", "2210201", "basic", "44.00");
		assertThat(Checks.failures(filing, "K1")).singleElement().satisfies((finding) -> {
			assertThat(finding.needsExplanation()).isTrue();
			assertThat(finding.message()).contains("30108 为 54.30 万元，2080505 为 29.10 万元", "2210201 为 44.00 万元");
			assertThat(finding.operands()).hasSize(4);
		});
	}

	/** Each cell may be rounded by half a unit of its last digit. */
	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Checks.failures(pension("54.30", "54.31"), "K1")).isEmpty();
		assertThat(Checks.failures(pension("54.30", "54.32"), "K1")).hasSize(1);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty()
			.figure("basic-expenditure", "30108", "total", "54.30");
		assertThat(Checks.of(filing, "K1")).extracting(Finding::reason).containsExactly("功能分类与经济分类没有同时列出这笔支出");
		assertThat(Checks.of(CompleteFilings.FINAL_ACCOUNTS.empty(), "K1")).extracting(Finding::reason)
			.containsExactly("表中没有可以对应的科目");
	}

	private static FilingBuilder pension(String economic, String function) {
		return CompleteFilings.FINAL_ACCOUNTS.empty()
			.figure("basic-expenditure", "30108", "total", economic)
			.figure("general-expenditure", "2080505", "basic", function);
	}

}
