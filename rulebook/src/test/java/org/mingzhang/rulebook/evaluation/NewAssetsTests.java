package org.mingzhang.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** B4: new assets that are mainly of a kind are bought. */
class NewAssetsTests implements RuleContract {

	private static Filed bought(String told) {
		return Filed.budget().told(told).table(Filed.PROJECT, "项目支出绩效目标表", """
				单位：元
				项目采购
				 | 品名 | 数量 | 金额
				 | 办公家具 | 一批 | 30000 元
				项目绩效总目标
				""");
	}

	@Test
	@Override
	public void passes() {
		assertThat(bought("2024年预算新增资产4.50万元，主要是办公家具。").states("B4-assets")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(bought("2024年预算新增资产2.50万元，主要是办公家具。").of("B4-assets")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("2.50 万元", "3.00 万元", "不相当"));
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(bought("新增资产6.00万元，主要是办公家具。").states("B4-assets")).containsExactly(State.PASSED);
		assertThat(bought("新增资产6.02万元，主要是办公家具。").states("B4-assets")).containsExactly(State.FAILED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(bought("新增资产6.00万元，主要是专用设备。").reasons("B4-assets")).containsExactly("采购清单中没有这一类");
	}

}
