package org.mingzhang.rulebook.prose;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** N9: numbering runs. */
class NumberingTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		FilingBuilder filing = empty().section(1, "第一部分 概况")
			.section(2, "一、职责", "1.起草文件。", "2.组织会议。")
			.section(2, "二、构成", "（1）本级。", "（2）下属单位。")
			.section(1, "第二部分 说明")
			.section(2, "一、收入", "其中：", "1、拨款。", "2、其他。")
			.section(3, "（一）上年", "1. 甲。")
			.section(3, "（二）本年", "1. 乙。", "2. 丙。")
			.section(2, "二、支出");
		assertThat(Checks.of(filing, "N9-numbering")).extracting(Finding::state).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		FilingBuilder filing = empty().section(2, "三、支出", "1.行政运行。", "2.事业运行。", "2.住房公积金。", "3.提租补贴。");
		assertThat(Checks.of(filing, "N9-numbering")).singleElement().satisfies((finding) -> {
			assertThat(finding.needsExplanation()).isTrue();
			assertThat(finding.place().printed()).isEqualTo("正文“三、支出”");
			assertThat(finding.message()).isEqualTo("序号 2. 出现两次。");
			assertThat(finding.suggestion()).contains("3.");
		});
	}

	/** A number may hide in a paragraph or in the title of a form. */
	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Checks.failures(empty().section(2, "一、支出", "1.甲；2.乙。", "3.丙。"), "N9-numbering")).isEmpty();
		assertThat(Checks.failures(empty().section(2, "一、支出", "1.甲。", "3.丙。"), "N9-numbering"))
			.extracting(Finding::message)
			.containsExactly("“3.丙。”的序号应接 1.，而写作 3.。");
		assertThat(Checks.failures(empty().table("evaluation-overall", "二、整体自评表").section(2, "一、说明").section(2, "三、附件"),
				"N9-numbering"))
			.isEmpty();
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Checks.of(empty(), "N9-numbering")).singleElement().satisfies((finding) -> {
			assertThat(finding.state()).isEqualTo(State.NOT_EVALUATED);
			assertThat(finding.reason()).contains("没有序号");
		});
	}

	@Test
	void aListInsideAListOfTheSameStyleGoesOnWhereItWasLeft() {
		FilingBuilder filing = empty().section(2, "一、职责")
			.section(2, "一、党建")
			.section(2, "二、干部")
			.section(2, "二、总体情况")
			.section(2, "三、绩效");
		assertThat(Checks.failures(filing, "N9-numbering")).isEmpty();
	}

	@Test
	void theSameLevelIsWrittenInTheSameStyle() {
		FilingBuilder filing = empty().section(2, "一、党建").section(2, "二、干部").section(2, "三、人才", "4、事务管理");
		assertThat(Checks.failures(filing, "N9-numbering")).singleElement()
			.satisfies((finding) -> assertThat(finding.suggestion()).isEqualTo("请改为 四、。"));
	}

	@Test
	void aNumberTwiceInAParagraphIsFound() {
		FilingBuilder filing = empty().section(2, "一、培训", "2.党员培训 7 万元；2.公务员培训 18 万元；3.科级培训 2.5 万元。");
		assertThat(Checks.failures(filing, "N9-numbering")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("2. 出现两次"));
	}

	@Test
	void aListThatDoesNotBeginHereIsNotCounted() {
		FilingBuilder filing = empty().section(2, "一、职责", "6、其他任务。", "9、附则。");
		assertThat(Checks.failures(filing, "N9-numbering")).isEmpty();
	}

	@Test
	void aPassagePrintedTwiceIsOnePassage() {
		FilingBuilder filing = empty().section(2, "一、支出", "1.行政运行的基本支出和项目支出。", "2.事业运行的基本支出和项目支出。", "1.行政运行的基本支出和项目支出。",
				"2.事业运行的基本支出和项目支出。");
		assertThat(Checks.failures(filing, "N9-numbering")).isEmpty();
	}

	private static FilingBuilder empty() {
		return CompleteFilings.FINAL_ACCOUNTS.empty();
	}

}
