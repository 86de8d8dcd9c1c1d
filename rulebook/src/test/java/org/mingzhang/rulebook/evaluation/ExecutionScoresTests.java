package org.mingzhang.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** E1: the score of the execution is 20 times the rate, or what its weight is. */
class ExecutionScoresTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(Filed.project(SelfEvaluations.BARE).states("E1-score")).containsExactly(State.PASSED);
		assertThat(Filed.project(SelfEvaluations.WEIGHTED).states("E1-score")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(Filed.project(SelfEvaluations.BARE.replace("96.2% 19.24", "96.2% 20")).of("E1-score"))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.state()).isEqualTo(State.FAILED);
				assertThat(finding.message()).contains("19.25 分", "20 分");
			});
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Filed.project(SelfEvaluations.BARE.replace("96.2% 19.24", "96.2% 19.25")).states("E1-score"))
			.as("by the exact rate")
			.containsExactly(State.PASSED);
		assertThat(Filed.project(SelfEvaluations.BARE.replace("96.2% 19.24", "96.2% 19.26")).states("E1-score"))
			.containsExactly(State.FAILED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Filed.project(SelfEvaluations.WEIGHTED.replace("| 分值 | 执行率", "| | 执行率")).reasons("E1-score"))
			.containsExactly("表中没有印预算执行的分值");
	}

	@Test
	void isNoMoreThanItsWeight() {
		assertThat(Filed.project(SelfEvaluations.BARE.replace("100 96.23 96.2% 19.24", "100 120 120% 20"))
			.states("E1-score")).containsExactly(State.PASSED);
	}

}
