package org.mingzhang.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** E3: the weights add up to 100. */
class TotalWeightsTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(Filed.project(SelfEvaluations.BARE).states("E3-weights")).containsExactly(State.PASSED);
		assertThat(Filed.project(SelfEvaluations.WEIGHTED).states("E3-weights")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(Filed.project(SelfEvaluations.WEIGHTED.replace("| 20 | 16", "| 25 | 16")).of("E3-weights"))
			.singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("合计 105 分"));
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Filed.project(SelfEvaluations.WEIGHTED.replace("| 20 | 16", "| 20.5 | 16")).states("E3-weights"))
			.containsExactly(State.FAILED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Filed.project(SelfEvaluations.PLACED.replace("（80分）", "")).reasons("E3-weights"))
			.containsExactly("表中没有印全部分值");
	}

}
