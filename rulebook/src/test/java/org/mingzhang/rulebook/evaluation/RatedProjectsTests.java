package org.mingzhang.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;
import org.mingzhang.rulebook.RuleContract.HasNoBoundary;

import static org.assertj.core.api.Assertions.assertThat;

/** E3: every project that was evaluated has one rating. */
@HasNoBoundary("Projects are counted, and counts are not rounded.")
class RatedProjectsTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(Filed.finalAccounts()
			.told("绩效自评的 2024 年度项目 3 个（其中，绩效评级为“优”的项目 2 个；绩效评级为“良”的项目 1 个；绩效评级为“不合格”的项目 0 个）。")
			.states("E3-ratings")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(
				Filed.finalAccounts().told("绩效自评的 2024 年度项目 3 个（其中，绩效评级为“优”的项目 1 个；绩效评级为“良”的项目 1 个）。").of("E3-ratings"))
			.singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("3 个", "共 2 个"));
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Filed.finalAccounts().told("绩效自评的项目 3 个。").reasons("E3-ratings")).containsExactly("情况说明没有写各评级的项目数");
	}

}
