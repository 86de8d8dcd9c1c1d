package org.mingzhang.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** B4: the amounts told make up the amount they explain. */
class BreakdownsTests implements RuleContract {

	private static Filed detail(String breakdown) {
		return Filed.budget().table(Filed.PROJECT, "项目支出绩效目标表", """
				单位：元
				项目支出明细测算
				项目任务明细 | 支出标准 | 单价 | 计量数 | 测算数 | 测算依据及说明
				委托业务费 | 合同 | 1 | 年 | 153000 | %s
				项目采购
				""".formatted(breakdown));
	}

	@Test
	@Override
	public void passes() {
		assertThat(detail("1.档案整理 3 万元。扫描 1 万元；装订 2 万元。2.机房维护 12.3 万元：巡检 6 万、备件 6.3 万。").states("B4-breakdown"))
			.containsExactly(State.PASSED, State.PASSED, State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(detail("1.档案整理 3 万元。2.机房维护 12.31 万元。").of("B4-breakdown")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("15.31 万元", "15.30 万元"));
		assertThat(detail("1.档案整理 3 万元。2.机房维护 12.3 万元。巡检 6 万元；备件 6.2 万元。").of("B4-breakdown"))
			.filteredOn((finding) -> finding.state() == State.FAILED)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("第 2 项“机房维护”", "12.20 万元", "0.10 万元"));
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(
				detail("1.档案整理 3 万元：每卷 50 元；共 600 卷。2.机房维护 12.3 万元：巡检 6 万元，标准 500 元；备件 6.3 万元。").states("B4-breakdown"))
			.as("prices among the parts")
			.doesNotContain(State.FAILED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(detail("按合同测算。").reasons("B4-breakdown")).containsExactly("测算依据没有逐项写出金额");
		assertThat(detail("1.档案整理 3 万元：其中装订费 2 万元。2.机房维护 12.3 万元。").reasons("B4-breakdown")).contains("分项没有逐一写出金额");
	}

	@Test
	void aPriceIsNoPartOfASum() {
		assertThat(detail("1.培训 10 万元：讲课费 500 元/课时；住宿费 380 元/天。2.会议费 5.3 万元。").states("B4-breakdown"))
			.doesNotContain(State.FAILED);
		assertThat(detail("1.每场会议 5000 元，共 20 场。2.会议费 5.3 万元。").reasons("B4-breakdown")).contains("测算依据没有逐项写出金额");
	}

	@Test
	void aTextBrokenByAPageGoesOn() {
		Filed filed = Filed.budget().table(Filed.PROJECT, "项目支出绩效目标表", """
				单位：元
				项目支出明细测算
				项目任务明细 | 支出标准 | 单价 | 计量数 | 测算数 | 测算依据及说明
				委托业务费 | 合同 | 1 | 年 | 153000 | 1.档案整理 3 万元。
				 | | | | 2.机房维护 12.3 万元。 |
				""");
		assertThat(filed.states("B4-breakdown")).containsExactly(State.PASSED);
	}

}
