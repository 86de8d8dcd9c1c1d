package org.mingzhang.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** E4: a table is headed by the project it is about. */
class ProjectNamesTests implements RuleContract {

	private static Filed titled(String title) {
		return Filed.finalAccounts().table(Filed.PROJECT, title, SelfEvaluations.PLACED);
	}

	@Test
	@Override
	public void passes() {
		assertThat(titled("一、2023年度道路养护经费项目自评表").states("E4-name")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(titled("2023 年度绿化养护设备购置项目自评表").of("E4-name")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("绿化养护设备购置", "道路养护经费", "不是同一个项目"));
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(titled("道路桥梁养护工作经费自评表").states("E4-name")).as("a short name is the same project")
			.containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(titled("2023年度项目支出绩效自评表").reasons("E4-name")).containsExactly("表题没有写项目名称");
		assertThat(titled("某区城管局项目自评表").reasons("E4-name")).containsExactly("表题没有写项目名称");
	}

}
