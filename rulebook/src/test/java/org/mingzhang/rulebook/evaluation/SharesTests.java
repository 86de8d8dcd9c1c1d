package org.mingzhang.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** B5: a share or a rate is its part divided by its whole. */
class SharesTests implements RuleContract {

	private static Filed history(String rate) {
		return Filed.budget().table(Filed.PROJECT, "项目支出绩效目标表", """
				单位：元
				项目前两年预算情况 | 年度 | 预算数 | 执行数 | 执行率
				 | 2022年 | 300000 | 200000 | %s
				""".formatted(rate));
	}

	@Test
	@Override
	public void passes() {
		assertThat(history("66.7%").states("B5-share")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(history("76.7%").of("B5-share")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("66.67%", "76.7%"));
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(history("66.6%").states("B5-share")).as("off by one in the last digit")
			.containsExactly(State.PASSED);
		assertThat(history("66.5%").states("B5-share")).containsExactly(State.FAILED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Filed.budget().table(Filed.PROJECT, "项目支出绩效目标表", """
				单位：元
				项目前两年预算情况 | 年度 | 预算数 | 执行数 | 执行率
				 | 2022年 | 0 | 0 | 100%
				""").reasons("B5-share")).containsExactly("分子、分母没有读到，或分母为 0");
	}

}
