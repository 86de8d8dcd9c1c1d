package org.mingzhang.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** E4: what the narrative tells of an evaluation is what its table says. */
class ToldResultsTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(Filed.project(SelfEvaluations.BARE)
			.told("1.道路养护经费项目绩效自评综述：项目全年预算数为100万元，执行数为96.23万元，完成预算的96%。")
			.states("E4-text")).containsExactly(State.PASSED);
		assertThat(Filed.finalAccounts()
			.table(Filed.OVERALL, "整体自评表", SelfEvaluations.OVERALL)
			.told("开展整体支出绩效自评，共得分100分。")
			.states("E4-text")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(
				Filed.project(SelfEvaluations.BARE).told("1.道路养护经费项目绩效自评综述：项目全年预算数为100万元，执行数为69.23万元。").of("E4-text"))
			.singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("69.23", "96.23 万元"));
		assertThat(
				Filed.project(SelfEvaluations.BARE).told("1.养护道路经费项目绩效自评综述：项目全年预算数为100万元，执行数为96.23万元。").of("E4-text"))
			.singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("名称前后不一", "养护道路经费"));
		assertThat(Filed.finalAccounts()
			.table(Filed.OVERALL, "整体自评表", SelfEvaluations.OVERALL)
			.told("开展整体支出绩效自评，共得分98分。")
			.states("E4-text")).containsExactly(State.FAILED);
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Filed.project(SelfEvaluations.BARE).told("道路养护经费项目绩效自评综述：执行数为96.23万元，完成预算的95%。").states("E4-text"))
			.as("off by one in the last digit")
			.containsExactly(State.PASSED);
		assertThat(Filed.project(SelfEvaluations.BARE).told("道路养护经费项目绩效自评综述：执行数为96.23万元，完成预算的94%。").states("E4-text"))
			.containsExactly(State.FAILED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Filed.project(SelfEvaluations.BARE).reasons("E4-text")).containsExactly("情况说明没有写这个项目的执行数");
		assertThat(Filed.project(SelfEvaluations.BARE).told("道路养护经费项目绩效自评综述：甲段执行数为10万元，乙段执行数为20万元。").reasons("E4-text"))
			.containsExactly("情况说明写了几个执行数，哪一个对应不能断定");
	}

}
