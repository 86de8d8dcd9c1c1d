package org.mingzhang.rulebook.prose;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;
import org.mingzhang.rulebook.prose.OfficialName.Likeness;

import static org.assertj.core.api.Assertions.assertThat;

/** N9: one department name everywhere. */
class DepartmentNamesTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		FilingBuilder filing = qingshan().head("revenue", "收入决算表", "中国共产党武汉市青山区委员会组织部")
			.head("expenditure", "支出决算表", "中国共产党武汉市青山区委员会组织")
			.section(1, "第一部分 中共青山区委组织部概况")
			.section(2, "十、机关运行经费", "2023年度我部机关运行经费支出3万元。")
			.table("evaluation-overall", "整体自评表", "部门名称|区委组织部");
		assertThat(Checks.of(filing, "N9-name")).extracting(Finding::state).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		FilingBuilder filing = qingshan().head("revenue", "收入决算表", "青山区委宣传部")
			.section(1, "第一部分 汉阳区委组织部概况")
			.section(2, "十、机关运行经费", "2023年度青山区教育局机关运行经费支出3万元。");
		assertThat(Checks.failures(filing, "N9-name")).hasSize(3).allMatch(Finding::needsExplanation);
		assertThat(Checks.failures(filing, "N9-name").getFirst().message())
			.isEqualTo("公开02表 称“青山区委宣传部”，而本文件的部门是“青山区委组织部”。");
	}

	@ParameterizedTest
	@CsvSource({ "青山区委组织部,中共武汉市青山区委组织部,SAME", "青山区委办公室,区委办,SAME", "万里街道,普陀区人民政府万里街道办事处,SAME", "山海关区委组织部,203组织部门,SAME",
			"硚口区委组织部,硃口区委组织部,UNSURE", "青山区委组织部,青山区委组积部,UNSURE", "青山区教育局,青山区体育局,OTHER", "青山区委组织部,汉阳区委组织部,OTHER",
			"青山区委组织部,青山区财政局,OTHER", "生态环境局,上海市普陀区生态环境局,SAME", "普陀区委社会工作部,中国共产党上海市普陀区委员会社会工作部,SAME" })
	void namesAreShortLongOrMisread(String one, String other, Likeness likeness) {
		assertThat(OfficialName.of(one).compare(OfficialName.of(other))).isEqualTo(likeness);
		assertThat(OfficialName.of(other).compare(OfficialName.of(one))).isEqualTo(likeness);
	}

	/** One sign may be misread; two are another name. */
	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Checks.failures(qingshan().section(1, "第一部分 青山区委组积部概况"), "N9-name")).isEmpty();
		assertThat(Checks.failures(qingshan().section(1, "第一部分 青山区委宣传部概况"), "N9-name")).hasSize(1);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Checks.of(qingshan(), "N9-name")).extracting(Finding::reason).containsExactly("文件没有写明部门名称");
		assertThat(Checks.of(qingshan().section(1, "第一部分 清山区委组织部概况"), "N9-name")).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.state()).isEqualTo(State.NOT_EVALUATED);
				assertThat(finding.reason()).contains("误认");
			});
	}

	@Test
	void otherDepartmentsMayBeSpokenOf() {
		FilingBuilder filing = qingshan().head("revenue", "收入决算表", "青山区委组织部")
			.section(2, "一、说明", "按照区财政局要求，2023年度区委党校举办培训班。", "资产隶属于青山区机关事务服务中心。");
		assertThat(Checks.failures(filing, "N9-name")).isEmpty();
	}

	private static FilingBuilder qingshan() {
		return CompleteFilings.FINAL_ACCOUNTS.empty().department("青山区委组织部");
	}

}
