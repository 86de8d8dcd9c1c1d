package org.mingzhang.rulebook.evaluation;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** E4, B3, B4, B5, B6: what the template says about tables kept as text. */
class SheetEquationsTests implements RuleContract {

	private static final String OVERALL = """
			部门总体资金情况（万元） | 总体资金情况 | | 当年预算收支 | 占比 | 近两年收支情况 |
			 | | | | | 2022年 | 2023年
			 | 收入构成 | 财政拨款 | 90.00 | 90% | 70.00 | 80.00
			 | | 其他资金 | 10.00 | 10% | 0 | 0
			 | | 合计 | 100.00 | 100% | 70.00 | 80.00
			 | 支出构成 | 基本支出 | 60.00 | 60% | 40.00 | 50.00
			 | | 项目支出 | 40.00 | 40% | 30.00 | 30.00
			合计 | | 100.00 | 100% | 70.00 | 80.00 |
			""";

	private static Filed overall(String text) {
		return Filed.budget()
			.table(Filed.OVERALL, "部门整体支出绩效目标表", text)
			.figure("summary", "revenue.total", "amount", "100.00")
			.figure("summary", "expenditure.total", "amount", "100.00")
			.figure("expenditure", "total", "basic", "60.00")
			.figure("expenditure", "total", "project", "40.00");
	}

	@Test
	@Override
	public void passes() {
		assertThat(overall(OVERALL).states("B5")).hasSize(13).containsOnly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(overall(OVERALL.replace("10.00 | 10%", "12.00 | 10%")).of("B5"))
			.filteredOn((finding) -> finding.state() == State.FAILED)
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.message()).contains("合计 当年预算收支 为 100.00 万元", "财政拨款 当年预算收支＋其他资金 当年预算收支 的 102.00 万元",
						"相差 2.00 万元");
				assertThat(finding.needsExplanation()).isTrue();
			});
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(overall(OVERALL).figure("summary", "revenue.total", "amount", "100.01").states("B5"))
			.as("both are rounded")
			.doesNotContain(State.FAILED);
		assertThat(overall(OVERALL).figure("summary", "revenue.total", "amount", "100.02").states("B5"))
			.containsOnlyOnce(State.FAILED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		String bare = OVERALL.replace("|", "").replaceAll(" +", " ");
		assertThat(overall(bare.replace("财政拨款 90.00 90% 70.00 80.00", "财政拨款 90.00 80.00")).reasons("B5"))
			.contains("表格文字已失去空白格，数字属于哪一栏不能断定");
		assertThat(Filed.budget().table(Filed.OVERALL, "部门整体支出绩效目标表", OVERALL).reasons("B5")).contains("文件中没有表1",
				"文件中没有表3");
	}

	@Test
	void theBareTextOfAPageIsReadWhereItHasAllFigures() {
		String bare = OVERALL.replace("|", "").replaceAll(" +", " ");
		assertThat(overall(bare).states("B5")).doesNotContain(State.FAILED).contains(State.PASSED);
		assertThat(overall(bare.replace("40.00 40% 30.00", "40.00 40% 31.00")).states("B5")).contains(State.FAILED);
	}

	@Test
	void anEarlierProjectThatHasEndedIsExplained() {
		Filed filed = overall(OVERALL).table(Filed.PROJECT, "项目支出绩效目标表", """
				单位：元
				项目前两年预算情况 | 年度 | 预算数 | 执行数 | 执行率
				 | 2022年 | 200000 | 200000 | 100%
				 | 2023年 | 300000 | 300000 | 100%
				""");
		assertThat(filed.states("B5-history")).containsExactly(State.FAILED, State.PASSED);
		assertThat(filed.of("B5-history").getFirst().message()).contains("2022年", "30.00 万元", "20.00 万元");
	}

	@Test
	void theTotalOfAssetsIsTheSumOfTheirKinds() {
		String assets = """
				项目 | 数量 | 价值（金额单位：万元）
				资产总额 | 120 | 50.00
				1、房屋（平方米） | 100 | 30.00
				其中：办公用房（平方米） | 80 | 20.00
				2、车辆（台、辆） | 2 | 15.00
				3、单价在20万元以上的设备 | |
				4、其他固定资产 | 18 | 5.00
				""";
		assertThat(Filed.assets(assets).states("B6-assets")).containsExactly(State.PASSED, State.PASSED);
		assertThat(Filed.assets(assets.replace("| 50.00", "| 53.00")).of("B6-assets")).filteredOn(Finding::blocks)
			.hasSize(1);
		assertThat(Filed.assets(assets.replace("| 120", "| 12")).of("B6-assets")).filteredOn(Finding::blocks)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("为 12，应等于"));
	}

	@Test
	void theListOfProjectsAddsUpToTheProjectsOfTheBudget() {
		Filed filed = Filed.budget()
			.figure("expenditure", "total", "project", "40.00")
			.table("project-expenditure", "项目支出表", """
					单位：万元
					项目类别 | 项目名称 | 项目单位 | 合计 | 一般公共预算
					合计 | | | 40.00 | 40.00
					特定目标类 | 培训经费 | 本级 | 40.00 | 40.00
					""");
		assertThat(filed.states("B3-projects")).containsExactly(State.PASSED);
	}

	@Test
	void aSelfEvaluationRepeatsTheFinalAccounts() {
		Filed filed = Filed.finalAccounts()
			.table(Filed.OVERALL, "整体自评表", SelfEvaluations.OVERALL)
			.figure("expenditure", "total", "total", "500.00")
			.figure("expenditure", "total", "basic", "300.00")
			.figure("expenditure", "total", "project", "210.00");
		assertThat(filed.of("E4")).filteredOn((finding) -> finding.state() == State.FAILED)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("项目支出总额 为 200.00 万元",
					"公开03表 合计 3栏 的 210.00 万元"));
	}

}
