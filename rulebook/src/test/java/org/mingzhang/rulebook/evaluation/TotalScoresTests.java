package org.mingzhang.rulebook.evaluation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** E3: the total score is the sum of the scores. */
class TotalScoresTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(List.of(SelfEvaluations.PLACED, SelfEvaluations.BARE, SelfEvaluations.WEIGHTED))
			.allSatisfy((text) -> assertThat(Filed.project(text).states("E3")).containsExactly(State.PASSED));
		assertThat(Filed.finalAccounts().table(Filed.OVERALL, "整体自评表", SelfEvaluations.OVERALL).states("E3"))
			.containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(Filed.project(SelfEvaluations.BARE.replace("总分 99.24", "总分 98.24")).of("E3")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("99.24 分", "98.24 分", "不相符"));
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Filed.project(SelfEvaluations.BARE.replace("总分 99.24", "总分 99.2")).states("E3"))
			.as("rounded to its own digits")
			.containsExactly(State.PASSED);
		assertThat(Filed.project(SelfEvaluations.BARE.replace("总分 99.24", "总分 99.25")).states("E3"))
			.containsExactly(State.FAILED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Filed.project(SelfEvaluations.PLACED.replace("| 达到预期 | 20", "| 达到预期 | ")).reasons("E3"))
			.containsExactly("指标“出行条件”没有得分");
		assertThat(Filed.project(SelfEvaluations.BARE.replace("总分 99.24", "")).reasons("E3"))
			.containsExactly("表中没有读到总分");
	}

}
