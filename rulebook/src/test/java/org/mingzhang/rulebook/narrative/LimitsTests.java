package org.mingzhang.rulebook.narrative;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** N7: a part is at most its whole, and vehicles are counted once. */
class LimitsTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(procurement("8", "6").states("N7-sme")).hasSize(2).containsOnly(State.PASSED);
		assertThat(vehicles("8").states("N7-vehicles")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(procurement("12", "6").failures("N7-sme")).hasSize(1);
		assertThat(procurement("8", "9").failures("N7-sme")).hasSize(1);
		assertThat(vehicles("7").failures("N7-vehicles")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "10,PASSED", "10.02,FAILED" })
	void aPartMayBeAllOfItsWhole(String medium, State state) {
		assertThat(procurement(medium, "6").states("N7-sme")).contains(state);
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(procurement("10", "10").states("N7-sme")).containsOnly(State.PASSED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Prose.finalAccounts("summary,revenue.total,amount,820.00")
			.says("十一、政府采购支出情况", "授予中小企业合同金额8万元。")
			.states("N7-sme")).isEmpty();
	}

	private static Prose procurement(String medium, String small) {
		return Prose.finalAccounts("summary,revenue.total,amount,820.00")
			.says("十一、政府采购支出情况", "2023年度某局政府采购支出总额10万元。授予中小企业合同金额" + medium + "万元，其中：授予小微企业合同金额" + small + "万元。");
	}

	private static Prose vehicles(String kept) {
		return Prose.finalAccounts("summary,revenue.total,amount,820.00")
			.says("九、财政拨款“三公”经费支出决算情况说明", "公务用车保有量" + kept + "辆。")
			.says("十二、国有资产占用情况", "某局共有车辆8辆。");
	}

}
