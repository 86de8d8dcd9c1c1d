package org.mingzhang.rulebook.prose;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** N9: nothing of the template is left. */
class PlaceholdersTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(Checks.of(text("2023年度机关运行经费支出3万元。"), "N9-placeholder")).extracting(Finding::state)
			.containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(Checks.of(text("2023年度部门名称政府采购支出总额3万元（请根据本部门情况填写）。"), "N9-placeholder")).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.needsExplanation()).isTrue();
				assertThat(finding.message()).contains("正文“一、说明”", "“部门名称”没有换成部门的名称", "模板的填写说明留在文中");
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "支出XX万元。", "××局2023年度", "某单位支出XXXX万元", "[bookmark: _GoBack]10、其他", "详见错误！未找到引用源。",
			"收入总计为万元，支出3万元。", "本部门____人", "（与部门决算中公用经费之和一致）", "（如无此项请删除）", "（十八）其他专用名词。", "没有收支的，仍保留该表格式", "○○街道",
			"20XX年度收入" })
	void leftoversAreFound(String leftover) {
		assertThat(Checks.failures(text(leftover), "N9-placeholder")).hasSize(1);
	}

	/** What looks like a leftover and is none. */
	@ParameterizedTest
	@ValueSource(strings = { "打造“1+X”社区", "目标值为≥X", "二○○八年设立", "部门名称：某局", "金额单位为万元", "编号A-XX1", "请假人员2人", "统一使用模板编报",
			"增加3万元", "（含外宾接待）", "（包括上年结转）", "XXL号服装" })
	void ordinaryWordsStay(String words) {
		assertThat(Checks.failures(text(words), "N9-placeholder")).isEmpty();
	}

	/** The same words are a label in a table and a leftover in a sentence. */
	@Test
	@Override
	public void onTheBoundary() {
		FilingBuilder table = CompleteFilings.FINAL_ACCOUNTS.empty().table("evaluation-overall", "自评表", "部门名称|某局");
		assertThat(Checks.failures(table, "N9-placeholder")).isEmpty();
		assertThat(Checks.failures(text("截至年底，部门名称共有车辆1辆。"), "N9-placeholder")).hasSize(1);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Checks.of(CompleteFilings.FINAL_ACCOUNTS.empty(), "N9-placeholder")).extracting(Finding::reason)
			.containsExactly("文件没有正文和附注");
	}

	private static FilingBuilder text(String text) {
		return CompleteFilings.FINAL_ACCOUNTS.empty().section(2, "一、说明", text);
	}

}
