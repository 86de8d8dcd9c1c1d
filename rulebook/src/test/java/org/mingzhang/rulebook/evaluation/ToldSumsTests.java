package org.mingzhang.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** B4: what projects buy is in the procurement that the narrative tells. */
class ToldSumsTests implements RuleContract {

	private static Filed bought(String told) {
		return Filed.budget().told(told).table(Filed.PROJECT, "项目支出绩效目标表", """
				单位：元
				项目采购
				 | 品名 | 数量 | 金额
				 | 印刷服务 | 一批 | 50000 元
				 | 复印纸 | 一批 | 12000 元
				项目绩效总目标
				""");
	}

	@Test
	@Override
	public void passes() {
		assertThat(bought("2024年部门预算中纳入政府采购预算支出合计6.20万元。").states("B4-procurement")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(bought("2024年部门预算中纳入政府采购预算支出合计2.60万元。").of("B4-procurement")).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.needsExplanation()).isTrue();
				assertThat(finding.message()).contains("2.60 万元", "清单多出 3.60 万元");
			});
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(bought("政府采购预算合计6.19万元。").states("B4-procurement")).containsExactly(State.FAILED);
		assertThat(bought("政府采购预算合计62,000元。").states("B4-procurement")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(bought("政府采购预算合计6.30万元。").reasons("B4-procurement")).containsExactly("政府采购预算还可能包括基本支出中的采购");
		assertThat(bought("没有安排。").reasons("B4-procurement")).containsExactly("情况说明没有写政府采购预算的金额");
	}

}
