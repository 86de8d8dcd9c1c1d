package org.mingzhang.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** E1: the rate is what was spent divided by the budget. */
class ExecutionRatesTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(Filed.project(SelfEvaluations.PLACED).of("E1-rate")).singleElement().satisfies((finding) -> {
			assertThat(finding.state()).isEqualTo(State.PASSED);
			assertThat(finding.message()).contains("96.23 万元 ÷ 预算数 100.00 万元 ＝ 96.23%", "96.2%");
		});
		assertThat(Filed.project(SelfEvaluations.BARE).states("E1-rate")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(Filed.project(SelfEvaluations.PLACED.replace("96.2%", "92.6%")).of("E1-rate")).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.needsExplanation()).isTrue();
				assertThat(finding.place().printed()).contains("道路养护经费");
			});
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Filed.project(SelfEvaluations.PLACED.replace("96.2%", "96.3%")).states("E1-rate"))
			.containsExactly(State.PASSED);
		assertThat(Filed.project(SelfEvaluations.PLACED.replace("96.2%", "96.4%")).states("E1-rate"))
			.containsExactly(State.FAILED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Filed.project(SelfEvaluations.PLACED.replace("| 100 |", "| 0 |")).reasons("E1-rate"))
			.containsExactly("预算数或执行数为空或为 0");
		assertThat(Filed.project("项目名称 | 道路养护经费").reasons("E1-rate")).containsExactly("表中没有读到预算执行情况一行");
		assertThat(Filed.project(SelfEvaluations.PLACED.replace("（万元）", "")).reasons("E1-rate"))
			.containsExactly("表中没有注明金额单位");
	}

	@Test
	void countsWhatOthersSpentOfTheBudget() {
		Filed filed = Filed
			.project(SelfEvaluations.BARE.replace("100 96.23 96.2% 19.24", "100 划出 40\n执行 56.23 96.2% 19.24"));
		assertThat(filed.states("E1-rate")).containsExactly(State.PASSED);
	}

}
