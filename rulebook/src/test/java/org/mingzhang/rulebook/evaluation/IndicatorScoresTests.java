package org.mingzhang.rulebook.evaluation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** E2: a quantity scores its weight times what was reached, a quality in its band. */
class IndicatorScoresTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(Filed.project(SelfEvaluations.WEIGHTED).of("E2-score")).singleElement().satisfies((finding) -> {
			assertThat(finding.state()).isEqualTo(State.PASSED);
			assertThat(finding.message()).contains("3 项指标");
		});
	}

	@Test
	@Override
	public void fails() {
		assertThat(Filed.project(SelfEvaluations.WEIGHTED.replace("24公里 | 50 | 40", "24公里 | 50 | 45")).of("E2-score"))
			.filteredOn((finding) -> finding.state() == State.FAILED)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("养护道路长度", "应得 40 分", "得 45 分"));
		assertThat(Filed.project(SelfEvaluations.WEIGHTED.replace("5万元 | 20 | 16", "5万元 | 20 | 20")).states("E2-score"))
			.as("less is better")
			.contains(State.FAILED);
		assertThat(Filed.project(SelfEvaluations.WEIGHTED.replace("部分达成预期 | 20 | 12", "部分达成预期 | 20 | 18"))
			.states("E2-score")).contains(State.FAILED);
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(List.of("16", "10")).allSatisfy((score) -> assertThat(
				Filed.project(SelfEvaluations.WEIGHTED.replace("部分达成预期 | 20 | 12", "部分达成预期 | 20 | " + score))
					.states("E2-score"))
			.doesNotContain(State.FAILED));
		assertThat(List.of("16.1", "9.9")).allSatisfy((score) -> assertThat(
				Filed.project(SelfEvaluations.WEIGHTED.replace("部分达成预期 | 20 | 12", "部分达成预期 | 20 | " + score))
					.states("E2-score"))
			.contains(State.FAILED));
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Filed.project(SelfEvaluations.PLACED.replace("30公里 | 40", "30公里 | 38")).reasons("E2-score"))
			.containsExactly("表中没有印各项指标的分值");
		assertThat(Filed.project(SelfEvaluations.WEIGHTED.replace("24公里", "≥24公里")).reasons("E2-score"))
			.contains("实际完成值不是可与目标值相比的数");
	}

	@Test
	void theWeightsOfAGoalWithFullScoreAreItsScores() {
		assertThat(Filed.project(SelfEvaluations.BARE).states("E2-score")).containsExactly(State.PASSED);
		assertThat(Filed.project(SelfEvaluations.BARE.replace("≥30公里 30公里", "≥30公里 20公里")).of("E2-score"))
			.filteredOn((finding) -> finding.state() == State.FAILED)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("应得 26.67 分"));
	}

}
