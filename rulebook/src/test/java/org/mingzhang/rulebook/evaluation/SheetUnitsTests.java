package org.mingzhang.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** E4: all amounts of a table are in the unit it prints. */
class SheetUnitsTests implements RuleContract {

	private static Filed overall(String text) {
		return Filed.finalAccounts().table(Filed.OVERALL, "整体自评表", text);
	}

	@Test
	@Override
	public void passes() {
		assertThat(overall(SelfEvaluations.OVERALL).states("E4-unit")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(overall(SelfEvaluations.OVERALL.replace("300.00 项目", "3,000,000.00 项目")).of("E4-unit"))
			.singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("基本支出总额 3000000 元", "没有注明"));
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(overall(SelfEvaluations.OVERALL.replace("300.00 项目", "3,000,000.00元 项目")).states("E4-unit"))
			.as("the unit is printed")
			.containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(overall("部门名称 某局").reasons("E4-unit")).containsExactly("表中没有读到金额");
	}

}
