package org.mingzhang.rulebook.narrative;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** N5: the initial budget and what was moved are the adjusted budget. */
class AdjustmentsTests implements RuleContract {

	private static final String HEADING = "五、一般公共预算财政拨款支出决算情况说明";

	@Test
	@Override
	public void passes() {
		assertThat(says("年初预算为100万元，年中调剂至其他单位30万元，接收上级财政拨款5万元，调整后预算为75万元。").states("N5")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(says("年初预算为100万元，年中调剂至其他单位30万元，调整后预算为75万元。").failures("N5")).singleElement()
			.satisfies((finding) -> assertThat(finding.suggestion()).contains("70.00万元"));
		assertThat(says("年初预算为75万元，支出决算为75万元。项目支出主要用于甲项目5万元；追加乙项目3万元。").failures("N5-supplement")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "75.01,PASSED", "75.02,FAILED" })
	void roundingIsNoDifference(String adjusted, State state) {
		assertThat(says("年初预算为100万元，年中调出25万元，调整后预算为" + adjusted + "万元。").states("N5")).containsExactly(state);
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(says("年初预算为75万元，支出决算为75.01万元。项目支出主要用于甲项目5万元；追加乙项目3万元。").states("N5-supplement"))
			.containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(says("年初预算为100万元，调整后预算为75万元。").states("N5")).isEmpty();
	}

	private static Prose says(String sentence) {
		return Prose.finalAccounts("general-expenditure,total,total,75.00")
			.says(HEADING, "2023年度一般公共预算财政拨款支出" + sentence);
	}

}
