package org.mingzhang.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** B4: the items are numbered one after the other. */
class ItemNumbersTests implements RuleContract {

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
		assertThat(detail("1.档案整理 3 万元。2.机房维护 12.3 万元。").states("B4-numbering")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(detail("1.档案整理 3 万元。2.机房维护 2.3 万元；2.备件 10 万元。").of("B4-numbering")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("1、2、2"));
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(detail("1.档案整理 1.5 万元、2.5 万卷。2.机房维护 12.3 万元。").states("B4-numbering"))
			.as("decimals are no numbers of items")
			.containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(detail("档案整理按合同测算。").reasons("B4-numbering")).containsExactly("测算依据没有分项编号");
	}

}
