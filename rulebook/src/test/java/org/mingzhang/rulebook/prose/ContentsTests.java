package org.mingzhang.rulebook.prose;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** N9: the contents page has the headings of the body. */
class ContentsTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		FilingBuilder filing = body(contents("第一部分 统计局概况……3", "一、主要职责 ……………… 3", "第二部分 2023年度收支情况说明", "一、收入情况说明……5",
				"二、支出情况", "说明……6", "第三部分 名词解释 9"));
		assertThat(Checks.of(filing, "N9-contents")).extracting(Finding::state).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		FilingBuilder filing = body(
				contents("第一部分 青山区统计局概况", "一、主要职责", "二、机构设置", "第二部分 2022年度收支情况说明", "一、收入说明", "第三部分 名词解释"));
		assertThat(Checks.failures(filing, "N9-contents")).singleElement()
			.matches(Finding::needsExplanation)
			.satisfies((finding) -> assertThat(finding.message()).contains("有 4 处不一致", "目录有“二、机构设置”，正文没有",
					"目录“第二部分2022年度收支情况说明”，正文“第二部分青山区统计局2023年度收支情况说明”", "目录“一、收入说明”，正文“一、收入情况说明”",
					"正文有“二、支出情况说明”，目录没有"));
	}

	/** A single word is told, single signs of print are not. */
	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Checks.failures(body(contents("第一部分 统计局概况", "一、 主要 职责 —— 3")), "N9-contents").getFirst().message())
			.doesNotContain("主要职责");
		assertThat(Checks.failures(body(contents("第一部分 统计局概况", "一、主要职能")), "N9-contents").getFirst().message())
			.contains("目录“一、主要职能”，正文“一、主要职责”");
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Checks.of(body(CompleteFilings.FINAL_ACCOUNTS.empty()), "N9-contents")).extracting(Finding::reason)
			.containsExactly("文件没有目录");
		assertThat(Checks.of(body(contents("一、主要职责", "二、收支情况")), "N9-contents")).extracting(Finding::reason)
			.containsExactly("目录或正文没有用“第一部分”等编号，不能逐条对照");
	}

	@Test
	void aListOfFormsIsNotComparedWithTheText() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty()
			.section(1, "", "目  录", "第一部分 2023年度决算表", "一、收入决算表", "二、支出决算表")
			.section(1, "第一部分 2023年度决算表");
		assertThat(Checks.of(filing, "N9-contents")).extracting(Finding::state).containsExactly(State.PASSED);
	}

	private static FilingBuilder contents(String... lines) {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty().section(1, "", "目 录");
		for (String line : lines) {
			filing.section(line.startsWith("第") ? 1 : 2, line);
		}
		return filing;
	}

	private static FilingBuilder body(FilingBuilder filing) {
		return filing.section(1, "第一部分 青山区统计局概况")
			.section(2, "一、主要职责", "负责全区的统计工作。")
			.section(1, "第二部分 青山区统计局2023年度收支情况说明")
			.section(2, "一、收入情况说明", "收入平稳。")
			.section(2, "二、支出情况说明", "支出平稳。")
			.section(1, "第三部分 名词解释", "基本支出：保障运转的支出。");
	}

}
