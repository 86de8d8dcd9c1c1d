package org.mingzhang.rulebook.evaluation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;
import org.mingzhang.rulebook.RuleContract.HasNoBoundary;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables kept as text are read once, and every rule looks at them. */
@HasNoBoundary("Each rule has its own.")
class EvaluationsTests implements RuleContract {

	private static final List<String> RULES = List.of("E1-rate", "E1-score", "E2-score", "E2-actual", "E3",
			"E3-weights");

	@Test
	@Override
	public void passes() {
		assertThat(RULES).allSatisfy(
				(rule) -> assertThat(Filed.project(SelfEvaluations.PLACED).states(rule)).containsExactly(State.PASSED));
	}

	@Test
	@Override
	public void fails() {
		String wrong = SelfEvaluations.PLACED.replace("96.2%", "90%").replace("99.24", "89.24");
		assertThat(RULES).filteredOn((rule) -> Filed.project(wrong).states(rule).contains(State.FAILED))
			.containsExactly("E1-rate", "E1-score", "E3");
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(RULES).allSatisfy(
				(rule) -> assertThat(Filed.project("主管部门 | 某局").states(rule)).containsOnly(State.NOT_EVALUATED));
	}

	@Test
	void severalProjectsUnderOneTitleAreATableEach() {
		assertThat(
				Filed.project(SelfEvaluations.PLACED + SelfEvaluations.PLACED.replace("99.24", "90.00")).states("E3"))
			.containsExactlyInAnyOrder(State.PASSED, State.FAILED);
	}

	@Test
	void aNumberThatEndsABrokenLineIsNotTakenForAScore() {
		String broken = SelfEvaluations.BARE.replace("≥30公里 30公里 40", "≥30公里 30\n公里 40");
		assertThat(List.of("E2-cap", "E3"))
			.allSatisfy((rule) -> assertThat(Filed.project(broken).states(rule)).containsExactly(State.NOT_EVALUATED));
	}

	@Test
	void bothWaysOfPrintingSayTheSame() {
		assertThat(RULES).allSatisfy((rule) -> assertThat(Filed.project(SelfEvaluations.BARE).states(rule))
			.isEqualTo(Filed.project(SelfEvaluations.PLACED).states(rule)));
	}

}
