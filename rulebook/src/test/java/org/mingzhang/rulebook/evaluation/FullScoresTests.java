package org.mingzhang.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** E2: a score below the weight has a reason. */
class FullScoresTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(Filed.project(SelfEvaluations.BARE).states("E2-full")).containsExactly(State.PASSED);
		assertThat(Filed.project(SelfEvaluations.BARE.replace("30公里 40", "15公里 20")).states("E2-full"))
			.as("a target was missed")
			.containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(Filed.project(SelfEvaluations.BARE.replace("达到预期 20", "达到预期 17")).of("E2-full")).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.needsExplanation()).isTrue();
				assertThat(finding.suggestion()).contains("扣 3 分");
			});
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Filed.project(SelfEvaluations.BARE.replace("达到预期 20", "达到预期 19.99")).states("E2-full"))
			.containsExactly(State.FAILED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Filed.project(SelfEvaluations.BARE.replace("（80\n分）", "")).reasons("E2-full"))
			.containsExactly("表中没有印年度绩效目标的分值");
	}

}
