package org.mingzhang.rulebook.prose;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** N9: titles, headings and sentences speak of the year of the filing. */
class YearsTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		FilingBuilder filing = empty().head("revenue", "2023年度收入决算表", null, "说明：2023年度无其他收入。")
			.section(1, "第三部分 某局2023年度部门决算情况说明")
			.section(2, "一、收入", "2023年度收入合计80万元。与2022年度相比，增加5万元。2024年将压减支出。");
		assertThat(Checks.of(filing, "N9-year")).extracting(Finding::state).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		FilingBuilder filing = empty().head("revenue", "2022年度收入决算表", null)
			.section(1, "第三部分 某局2021年度部门决算情况说明")
			.section(2, "一、收入", "2022 年度收入合计80万元，其中财政拨款80万元。");
		assertThat(Checks.failures(filing, "N9-year")).hasSize(3).allMatch(Finding::needsExplanation);
		assertThat(Checks.failures(filing, "N9-year").getFirst().message())
			.isEqualTo("“2022年度收入决算表”称 2022 年度，而本文件是 2023 年度的。");
	}

	/**
	 * A sentence that names both years sets one against the other; last year is compared
	 * with.
	 */
	@Test
	@Override
	public void onTheBoundary() {
		assertThat(failures("2022年度收入合计75万元，2023年度收入合计80万元。")).isEmpty();
		assertThat(failures("与2022年度相比，增加5万元。")).isEmpty();
		assertThat(failures("与2023年度相比，增加5万元。")).hasSize(1);
		assertThat(failures("截至2023年12月31日，某局共有车辆2辆。")).isEmpty();
		assertThat(failures("截至2022年12月31日，某局共有车辆2辆。")).hasSize(1);
		assertThat(failures("“2021年度某人才”资助资金35万元。", "追加2009-2020年补贴。", "按2020年第5号文执行。", "2024年预算压减。")).isEmpty();
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Checks.of(empty().section(2, "一、职责", "起草文件。"), "N9-year")).extracting(Finding::reason)
			.containsExactly("表名、标题和正文没有写明年度");
	}

	@Test
	void aBudgetMayCloseItsBooksTheYearBefore() {
		FilingBuilder budget = CompleteFilings.WUHAN_BUDGET.empty()
			.section(2, "一、资产", "截至2023年12月31日，占用资产35万元。", "2024年部门支出预算72万元，比2023年预算减少8万元。", "2023年预算执行情况良好。");
		assertThat(Checks.failures(budget, "N9-year")).isEmpty();
	}

	@Test
	void aProjectMayHaveAYearInItsName() {
		FilingBuilder filing = empty().table("evaluation-project", "4、2022年度干部考核经费自评表")
			.table("evaluation-overall", "2022年度部门整体自评表");
		assertThat(Checks.failures(filing, "N9-year")).singleElement()
			.satisfies((finding) -> assertThat(finding.place().form()).isEqualTo("evaluation-overall"));
	}

	private static List<Finding> failures(String... sentences) {
		return Checks.failures(empty().section(2, "一、说明", sentences), "N9-year");
	}

	private static FilingBuilder empty() {
		return CompleteFilings.FINAL_ACCOUNTS.empty();
	}

}
