package org.mingzhang.rulebook.narrative;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** N6: the budgets of all 类 add up to the budget of their total. */
class ItemTotalsTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(says("70", "40", "30").states("N6-items")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(says("75", "40", "30").failures("N6-items")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("70.00万元", "5.00万元"));
	}

	@ParameterizedTest
	@CsvSource({ "70.01,PASSED", "70.02,FAILED" })
	void roundingIsNoDifference(String total, State state) {
		assertThat(says(total, "40", "30").states("N6-items")).containsExactly(state);
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(says("70", "40", "30.01").states("N6-items")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(figures()
			.says("五、一般公共预算财政拨款支出决算情况说明", "2023年度一般公共预算财政拨款支出年初预算为70万元，支出决算为60万元。",
					"1.一般公共服务支出（类）。年初预算为40万元，支出决算为40万元。")
			.states("N6-items")).isEmpty();
	}

	private static Prose says(String total, String one, String other) {
		return figures().says("五、一般公共预算财政拨款支出决算情况说明", "2023年度一般公共预算财政拨款支出年初预算为" + total + "万元，支出决算为60万元。",
				"1.一般公共服务支出（类）。年初预算为" + one + "万元，支出决算为40万元。", "2.住房保障支出（类）。年初预算为" + other + "万元，支出决算为20万元。");
	}

	private static Prose figures() {
		return Prose.finalAccounts("""
				general-expenditure,total,total,60.00
				general-expenditure,201,total,40.00
				general-expenditure,221,total,20.00
				""");
	}

}
