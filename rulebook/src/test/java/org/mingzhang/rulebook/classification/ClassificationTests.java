package org.mingzhang.rulebook.classification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.check.Suspect;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** H1: parents are present, codes are known, names agree. */
class ClassificationTests {

	@Test
	void aRowWithoutTheRowAboveItBlocks() {
		FilingBuilder filing = expenditure("total", "201", "2013201");
		assertThat(Checks.blockers(filing)).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo("H1-parent");
			assertThat(finding.place().printed()).isEqualTo("公开03表 20132");
			assertThat(finding.suspects()).extracting(Suspect::toString)
				.allMatch((suspect) -> suspect.contains("expenditure/20132") || suspect.contains("row=20132"));
		});
	}

	@Test
	void aFormWithAllRowsAbovePasses() {
		assertThat(Checks.of(expenditure("total", "201", "20132", "2013201"), "H1-parent")).singleElement()
			.satisfies((finding) -> assertThat(finding.state()).isEqualTo(State.PASSED));
	}

	@Test
	void aCodeOfItsYearPasses() {
		assertThat(Checks.of(expenditure("201", "20132", "2013201"), "H1-code")).extracting(Finding::state)
			.containsExactly(State.PASSED);
	}

	@Test
	void aCodeOfAnotherYearHasToBeExplained() {
		assertThat(Checks.of(expenditure("201", "20139"), "H1-code")).singleElement().satisfies((finding) -> {
			assertThat(finding.needsExplanation()).isTrue();
			assertThat(finding.message()).contains("20139", "不在 2023 年目录内", "2024 年");
		});
	}

	@Test
	void aCodeWhoseClassNoListHasHasToBeExplained() {
		assertThat(Checks.of(expenditure("298"), "H1-code")).singleElement()
			.satisfies((finding) -> assertThat(finding.needsExplanation()).isTrue());
	}

	@Test
	void aCodeThatNoListHasIsNotEvaluatedBecauseTheListsAreNotComplete() {
		assertThat(Checks.of(expenditure("201", "20132", "2013277"), "H1-code")).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.state()).isEqualTo(State.NOT_EVALUATED);
				assertThat(finding.message()).contains("2013277", "未核对");
			});
	}

	@Test
	void aNameOfAnotherCodeHasToBeExplained() {
		FilingBuilder filing = expenditure("201", "20132", "2013201").labelled("expenditure", "2013201", "一般行政管理事务");
		assertThat(Checks.of(filing, "H1-name")).singleElement().satisfies((finding) -> {
			assertThat(finding.needsExplanation()).isTrue();
			assertThat(finding.message()).contains("“一般行政管理事务”", "“行政运行”");
		});
	}

	@Test
	void aRowWithoutANameIsNotHeldAgainstIt() {
		FilingBuilder filing = expenditure("201").labelled("expenditure", "201", " ");
		assertThat(Checks.failures(filing, "H1-name")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "机关事业单位基本养老保险缴费支 出,机关事业单位基本养老保险缴费支出,true", "机关事业单位基本养老,机关事业单位基本养老保险缴费支出,true", "维修(护)费,维修（护）费,true",
			"公务用车运行维护费用,公务用车运行维护费,true", "组织亊务,组织事务,true", "其他行政事业单位医疗支岀,其他行政事业单位医疗支出,true", "行政运行,一般行政管理事务,false",
			"事业单位医疗,行政单位医疗,false", "事业运行,行政运行,false", "事业单位离退休,行政单位离退休,false", "住房公积金,提租补贴,false" })
	void namesAgreeDespiteBrokenShortenedAndMisreadPrint(String printed, String listed, boolean agree) {
		assertThat(Names.agree(printed, listed)).isEqualTo(agree);
	}

	/** A form in which 5.00 of basic expenditure stands on every level. */
	private static FilingBuilder expenditure(String... rows) {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty();
		for (String row : rows) {
			filing.figure("expenditure", row, "total", "5.00").figure("expenditure", row, "basic", "5.00");
		}
		return filing;
	}

}
