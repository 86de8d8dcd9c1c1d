package org.mingzhang.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** E4: the narrative counts the projects that have a table, and their money. */
class CoverageTests implements RuleContract {

	private static Filed evaluated(int tables, String told) {
		Filed filed = Filed.finalAccounts().told(told);
		for (int i = 0; i < tables; i++) {
			filed.table(Filed.PROJECT, "项目自评表", SelfEvaluations.BARE);
		}
		return filed;
	}

	@Test
	@Override
	public void passes() {
		assertThat(evaluated(2, "全面开展绩效自评，共涉及项目 2 个，资金 192.46 万元。").states("E4-coverage")).containsExactly(State.PASSED,
				State.PASSED);
		assertThat(evaluated(2, "共涉及 1个一级项目（包含 2个二级项目）。").states("E4-coverage")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(evaluated(1, "共涉及 2 个一级项目。").of("E4-coverage")).singleElement().satisfies((finding) -> {
			assertThat(finding.needsExplanation()).isTrue();
			assertThat(finding.message()).contains("2个一级项目", "1 张");
		});
		assertThat(evaluated(1, "共涉及 1 个项目，资金 69.23 万元。").states("E4-coverage")).containsExactlyInAnyOrder(State.PASSED,
				State.FAILED);
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(evaluated(3, "共涉及 1 个一级项目。").states("E4-coverage")).as("its parts may have tables of their own")
			.containsExactly(State.PASSED);
		assertThat(evaluated(1, "共涉及 1 个项目，资金 96.24 万元。").states("E4-coverage")).as("rounded")
			.containsExactly(State.PASSED, State.PASSED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(evaluated(0, "共涉及 2 个一级项目。").reasons("E4-coverage")).containsExactly("文件的文字中没有这种表");
		assertThat(evaluated(1, "本部门开展了绩效自评。").reasons("E4-coverage")).containsExactly("情况说明没有写项目个数");
	}

}
