package org.mingzhang.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** E2: no indicator and no goal scores more than its weight. */
class ScoreCapsTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(Filed.finalAccounts().table(Filed.OVERALL, "整体自评表", SelfEvaluations.OVERALL).states("E2-cap"))
			.containsExactly(State.PASSED, State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(Filed.project(SelfEvaluations.BARE.replace("达到预期 20", "达到预期 25")).of("E2-cap")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("85 分", "80 分", "超过"));
		assertThat(Filed.project(SelfEvaluations.WEIGHTED.replace("| 50 | 40", "| 50 | 51")).states("E2-cap"))
			.contains(State.FAILED);
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Filed.project(SelfEvaluations.BARE).states("E2-cap")).containsExactly(State.PASSED);
		assertThat(Filed.project(SelfEvaluations.BARE.replace("达到预期 20", "达到预期 20.01")).states("E2-cap"))
			.containsExactly(State.FAILED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Filed.project(SelfEvaluations.BARE.replace("（80\n分）", "")).reasons("E2-cap"))
			.containsExactly("表中没有印年度绩效目标的分值");
	}

	@Test
	void aGoalBesideALostPageIsNotEvaluated() {
		String torn = SelfEvaluations.OVERALL.replace("年度绩效目标 2", "年度绩效目标 3");
		assertThat(Filed.finalAccounts().table(Filed.OVERALL, "整体自评表", torn).reasons("E2-cap"))
			.contains("年度绩效目标的编号不连续，文件的文字有缺页");
	}

}
