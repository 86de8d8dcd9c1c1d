package org.mingzhang.rulebook.classification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** H1: the name of a row agrees with its code. */
class AgreeingNamesTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(Checks.of(Expenditures.of("201", "20132", "2013201"), "H1-name")).extracting(Finding::state)
			.containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		FilingBuilder filing = Expenditures.of("201", "20132", "2013201")
			.labelled("expenditure", "2013201", "一般行政管理事务");
		assertThat(Checks.of(filing, "H1-name")).singleElement().satisfies((finding) -> {
			assertThat(finding.needsExplanation()).isTrue();
			assertThat(finding.message()).contains("“一般行政管理事务”", "“行政运行”");
		});
	}

	/** One sign in four may be misread. */
	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Checks.failures(named("行政云行"), "H1-name")).isEmpty();
		assertThat(Checks.failures(named("行改云行"), "H1-name")).hasSize(1);
	}

	/** What stands in no published document refuses nothing. */
	@Test
	@Override
	public void isNotEvaluated() {
		Code unseen = CodeList.FUNCTION.validIn(2023)
			.stream()
			.filter((code) -> !code.confirmed())
			.findFirst()
			.orElseThrow();
		FilingBuilder filing = Expenditures.of(unseen.code()).labelled("expenditure", unseen.code(), "从未见过的名称甲乙丙丁");
		assertThat(Checks.of(filing, "H1-name")).singleElement().satisfies((finding) -> {
			assertThat(finding.state()).isEqualTo(State.NOT_EVALUATED);
			assertThat(finding.reason()).isEqualTo("目录中的名称未经公开文件证实");
		});
	}

	@Test
	void aRowWithoutANameIsNotHeldAgainstIt() {
		FilingBuilder filing = Expenditures.of("201").labelled("expenditure", "201", " ");
		assertThat(Checks.failures(filing, "H1-name")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "机关事业单位基本养老保险缴费支 出,机关事业单位基本养老保险缴费支出,true", "机关事业单位基本养老,机关事业单位基本养老保险缴费支出,true", "维修(护)费,维修（护）费,true",
			"公务用车运行维护费用,公务用车运行维护费,true", "组织亊务,组织事务,true", "其他行政事业单位医疗支岀,其他行政事业单位医疗支出,true", "行政运行,一般行政管理事务,false",
			"事业单位医疗,行政单位医疗,false", "事业运行,行政运行,false", "事业单位离退休,行政单位离退休,false", "住房公积金,提租补贴,false" })
	void namesAgreeDespiteBrokenShortenedAndMisreadPrint(String printed, String listed, boolean agree) {
		assertThat(Names.agree(printed, listed)).isEqualTo(agree);
	}

	private static FilingBuilder named(String name) {
		return Expenditures.of("2013201").labelled("expenditure", "2013201", name);
	}

}
