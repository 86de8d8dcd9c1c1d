package org.mingzhang.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** E4: a target worded alike has one number. */
class AgreeingTargetsTests implements RuleContract {

	private static Filed targets(String overall, String... projects) {
		Filed filed = Filed.budget().table(Filed.OVERALL, "部门整体支出绩效目标表", "产出指标 | 数量指标 | 培训 | 组织业务骨干培训班" + overall);
		for (String project : projects) {
			filed.table(Filed.PROJECT, "项目支出绩效目标表", "产出指标 | 数量指标 | 组织业务骨干培训班" + project + " | 计划标准");
		}
		return filed;
	}

	@Test
	@Override
	public void passes() {
		assertThat(targets("不少于 3 期", "不少于3期").states("E4-targets")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(targets("不少于 4 期", "不少于2期").of("E4-targets")).singleElement().satisfies((finding) -> {
			assertThat(finding.needsExplanation()).isTrue();
			assertThat(finding.message()).contains("表11第 1 行为 4", "表12第 1 行为 2");
		});
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(targets("不少于 5 期", "不少于2期", "不少于3期").states("E4-targets")).as("the sum over projects")
			.containsExactly(State.PASSED);
		assertThat(targets("不少于 6 期", "不少于2期", "不少于3期").states("E4-targets")).containsExactly(State.FAILED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(targets("", "").reasons("E4-targets")).containsExactly("两种表中没有用相同文字写的数量目标");
	}

}
