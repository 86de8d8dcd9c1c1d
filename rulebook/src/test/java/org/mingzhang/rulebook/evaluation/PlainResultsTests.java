package org.mingzhang.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** E2: what was reached is a value. */
class PlainResultsTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(Filed.project(SelfEvaluations.PLACED).states("E2-actual")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		String bounds = SelfEvaluations.PLACED.replace("| 30公里", "| ≥40公里").replace("| 100% |", "| ≥98% |");
		assertThat(Filed.project(bounds).of("E2-actual")).singleElement().satisfies((finding) -> {
			assertThat(finding.needsExplanation()).isTrue();
			assertThat(finding.message()).contains("2 项指标", "“养护道路长度”填 ≥40公里", "第 7 行");
		});
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Filed.project(SelfEvaluations.PLACED.replace("| 100% |", "| =100% |")).states("E2-actual"))
			.as("an equals sign leaves it a value")
			.containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Filed.project("项目名称 | 道路养护经费").reasons("E2-actual")).containsExactly("表中没有读到实际完成值");
	}

}
