package org.mingzhang.rulebook.narrative;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.State;

import static org.assertj.core.api.Assertions.assertThat;

/** N1: every amount of the text is that of its cell. */
class AmountsOfCellsTests {

	private static final String TOTALS = """
			summary,revenue.total,amount,820.50
			summary,expenditure.total,amount,820.50
			""";

	private static final String HEADING = "一、收入支出决算总体情况说明";

	@ParameterizedTest
	@ValueSource(strings = { "2023年度收、支总计820.50万元。", "2023 年度收入支出总计 820. 50 万元。", "２０２３年度收、支总计８２０．５万元。",
			"2023年度收支总计8,205,000元。", "2023年度收、支总计0.08205亿元。", "2023年度某局收、支总计为820.50 万 元。" })
	void anAmountEqualToItsCellPassesHoweverItIsPrinted(String sentence) {
		assertThat(Prose.finalAccounts(TOTALS).says(HEADING, sentence).states("N1")).containsExactly(State.PASSED);
	}

	@Test
	void anAmountThatIsNotThatOfItsCellFailsAndBothAreTold() {
		assertThat(Prose.finalAccounts(TOTALS).says(HEADING, "2023年度收、支总计802.50万元。").findings("N1")).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.state()).isEqualTo(State.FAILED);
				assertThat(finding.kind()).isEqualTo(Kind.TEXT);
				assertThat(finding.needsExplanation()).isTrue();
				assertThat(finding.place().printed()).isEqualTo(HEADING + " 第1行");
				assertThat(finding.place().form()).isEqualTo("summary");
				assertThat(finding.place().row()).isEqualTo("revenue.total");
				assertThat(finding.message()).contains("收、支总计802.50万元", "公开01表 31行", "820.50 万元");
				assertThat(finding.suggestion()).contains("820.50 万元");
				assertThat(finding.comparison().difference()).hasToString("-18.00");
			});
	}

	@ParameterizedTest
	@CsvSource({ "820.49,PASSED", "820.51,PASSED", "820.48,FAILED", "820.52,FAILED", "821,FAILED" })
	void oneInTheLastDigitIsRoundingAndMoreIsNot(String amount, State state) {
		assertThat(Prose.finalAccounts(TOTALS).says(HEADING, "2023年度收、支总计" + amount + "万元。").states("N1"))
			.containsExactly(state);
	}

	@Test
	void theSameErrorKeepsItsIdWhenTheFigureChanges() {
		Finding one = Prose.finalAccounts(TOTALS).says(HEADING, "2023年度收、支总计802.50万元。").findings("N1").getFirst();
		Finding other = Prose.finalAccounts(TOTALS).says(HEADING, "2023年度收、支总计702.50万元。").findings("N1").getFirst();
		assertThat(one.id()).isEqualTo(other.id());
	}

	@Test
	void aClassIsFoundByItsNameUnderItsHeading() {
		String figures = """
				general-expenditure,total,total,90.00
				general-expenditure,201,total,60.00
				general-expenditure,20132,total,60.00
				general-expenditure,2013201,total,60.00
				general-expenditure,221,total,30.00
				""";
		assertThat(Prose.finalAccounts(figures)
			.says("五、一般公共预算财政拨款支出决算情况说明", "2023年度一般公共预算财政拨款支出90万元，主要用于以下方面：", "1.一般公共服务（类）支出60万元，占66.7%。",
					"2.住房保障支出（类）33万元。", "3.一般公共服务支出（类）组织事务（款）行政运行（项）。支出决算为61万元。")
			.findings("N1")).extracting((finding) -> finding.place().row() + " " + finding.state())
			.containsExactlyInAnyOrder("total PASSED", "201 PASSED", "221 FAILED", "2013201 FAILED");
	}

	@Test
	void aNameThatSeveralRowsHaveIsNotEvaluated() {
		String figures = """
				general-expenditure,20131,total,10.00
				general-expenditure,2013101,total,10.00
				general-expenditure,20132,total,60.00
				general-expenditure,2013201,total,60.00
				""";
		assertThat(Prose.budget(figures).says("五、一般公共预算支出安排情况说明", "行政运行60万元。").findings("N1")).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.state()).isEqualTo(State.NOT_EVALUATED);
				assertThat(finding.reason()).contains("2 个科目");
			});
	}

	@ParameterizedTest
	@CsvSource({ "下属事业单位收、支总计12.00万元。", "2023年度某项目12.00万元。", "主要原因是人员经费增加12.00万元。", "单价100万元（含）以上设备0台。" })
	void whatCannotBeBoundIsNotEvaluatedAndNeverFails(String sentence) {
		assertThat(Prose.finalAccounts(TOTALS).says(HEADING, sentence).states("N1"))
			.containsExactly(State.NOT_EVALUATED);
	}

	@Test
	void anAmountOfAFormThatIsNotThereIsNotEvaluated() {
		assertThat(Prose.finalAccounts(TOTALS)
			.says("九、财政拨款“三公”经费支出决算情况说明", "2023年度“三公”经费财政拨款支出预算为3万元，支出决算为2万元。")
			.findings("N1")).allSatisfy((finding) -> {
				assertThat(finding.state()).isEqualTo(State.NOT_EVALUATED);
				assertThat(finding.reason()).contains("公开09表");
			});
	}

	@Test
	void anAmountWhoseUnitWasLeftOutPassesButNeverFails() {
		Prose right = Prose.finalAccounts(TOTALS).says(HEADING, "2023年度收、支总计820.50，与上年持平。");
		Prose wrong = Prose.finalAccounts(TOTALS).says(HEADING, "2023年度收、支总计802.50，与上年持平。");
		assertThat(right.states("N1")).containsExactly(State.PASSED);
		assertThat(wrong.states("N1")).containsExactly(State.NOT_EVALUATED);
	}

}
