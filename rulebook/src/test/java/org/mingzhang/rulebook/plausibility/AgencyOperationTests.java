package org.mingzhang.rulebook.plausibility;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** K2: 机关运行经费 is the public part of basic expenditure. */
class AgencyOperationTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		FilingBuilder filing = said("2023年度某局机关运行经费支出 20.90万元，比年初预算数减少3万元。");
		assertThat(Checks.of(filing, "K2")).extracting(Finding::state).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(Checks.of(said("机关运行经费支出25万元。"), "K2")).singleElement().satisfies((finding) -> {
			assertThat(finding.needsExplanation()).isTrue();
			assertThat(finding.place().printed()).isEqualTo("正文“十、机关运行经费”");
			assertThat(finding.message()).contains("25.00 万元", "20.90 万元");
		});
	}

	/** A sentence without decimals stands for half a 万元 to both sides. */
	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Checks.failures(said("机关运行经费共计安排21万元。"), "K2")).isEmpty();
		assertThat(Checks.failures(said("机关运行经费共计安排20.91万元。"), "K2")).isEmpty();
		assertThat(Checks.failures(said("机关运行经费共计安排20.92万元。"), "K2")).hasSize(1);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Checks.of(said("本单位没有机关运行经费。"), "K2")).extracting(Finding::reason)
			.containsExactly("文件没有写明机关运行经费，或为零");
		assertThat(Checks.of(CompleteFilings.FINAL_ACCOUNTS.empty(), "K2")).extracting(Finding::reason)
			.containsExactly("文件没有公用经费合计");
	}

	private static FilingBuilder said(String sentence) {
		return CompleteFilings.FINAL_ACCOUNTS.empty()
			.figure("basic-expenditure", "public", "total", "20.90")
			.section(2, "十、机关运行经费", sentence);
	}

}
