package org.mingzhang.rulebook.narrative;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** N6: the projects listed add up to the project expenditure. */
class ListedProjectsTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(says("项目支出主要用于甲项目30万元；乙项目20万元，主要用于购买设备；丙项目10万元。").states("N6")).containsExactly(State.PASSED);
		assertThat(says("项目支出主要用于：", "一是甲项目30万元，主要用于维修。", "二是乙项目30万元。").states("N6")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(says("项目支出主要用于甲项目30万元；乙项目20万元；丙项目1万元。").failures("N6")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("3 个项目", "51.00万元", "60.00万元"));
	}

	@ParameterizedTest
	@CsvSource({ "30.01,PASSED", "30.03,FAILED" })
	void roundingIsNoDifference(String amount, State state) {
		assertThat(says("项目支出主要用于甲项目30万元；乙项目" + amount + "万元。").states("N6")).containsExactly(state);
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(says("项目支出主要用于甲项目30万元（其中：子项目8万元）；乙项目30万元。").states("N6")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(says("项目支出主要用于甲项目30万元；乙等项目20万元。").states("N6")).containsExactly(State.NOT_EVALUATED);
	}

	private static Prose says(String... paragraphs) {
		return Prose.finalAccounts("""
				general-expenditure,total,total,60.00
				general-expenditure,total,project,60.00
				""").says("五、一般公共预算财政拨款支出决算情况说明", paragraphs);
	}

}
