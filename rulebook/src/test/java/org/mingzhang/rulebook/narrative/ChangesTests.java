package org.mingzhang.rulebook.narrative;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.forms.check.State;

import static org.assertj.core.api.Assertions.assertThat;

/** N2: the base is this year's amount less the change, the rate is the change in it. */
class ChangesTests {

	private static final String HEADING = "一、收入支出决算总体情况说明";

	@ParameterizedTest
	@CsvSource({ "与2022年度相比，收、支总计各减少80.00万元，下降8.9%", "比上年减少80万元，降低8.89%", "较2022年增加20万元，增长2.5%",
			"比2022年决算数增加20.00万元，增长2.50%", "比年初预算数减少80万元，降低8.9%" })
	void aRateOfItsBasePasses(String change) {
		assertThat(says(change).states("N2")).containsExactly(State.PASSED);
	}

	@ParameterizedTest
	@CsvSource({ "减少80万元，下降8.8%,PASSED", "减少80万元，下降9.0%,PASSED", "减少80万元，下降8.7%,FAILED", "减少80万元，下降9.1%,FAILED",
			"减少80万元，下降9%,PASSED", "减少80万元，下降15%,FAILED" })
	void aPercentageMayBeOffByOneInItsLastDigit(String change, State state) {
		assertThat(says("与2022年度相比，" + change).states("N2-rate")).containsExactly(state);
	}

	@Test
	void aWrongRateIsToldWithTheRightOne() {
		assertThat(says("与2022年度相比，收、支总计各减少80.00万元，下降12.3%").failures("N2")).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo("N2-rate");
			assertThat(finding.message()).contains("900.00万元", "8.9%", "12.3%");
			assertThat(finding.suggestion()).contains("8.9%");
		});
	}

	@Test
	void aWrongDirectionWordIsKnownByTheRate() {
		assertThat(says("与2022年度相比，收、支总计各增加80.00万元，增长8.9%").failures("N2")).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo("N2-direction");
			assertThat(finding.suggestion()).contains("减少");
		});
	}

	@Test
	void directionWordsOfOneSentenceContradictEachOther() {
		assertThat(says("与2022年度相比，收、支总计各减少80.00万元，增长8.9%").failures("N2-direction")).hasSize(1);
	}

	@Test
	void aBaseOfNothingHasNoRate() {
		assertThat(says("与2022年度相比，收、支总计增加820.00万元，增长100%").failures("N2")).singleElement()
			.satisfies((finding) -> assertThat(finding.rule()).isEqualTo("N2-zero-base"));
	}

	@Test
	void aBaseOfNothingWithoutARatePasses() {
		assertThat(says("与2022年度相比，收、支总计增加820.00万元").states("N2")).containsExactly(State.PASSED);
	}

	@Test
	void anIncreaseOfMoreThanTheAmountIsImpossible() {
		assertThat(says("比上年增加900.00万元").failures("N2")).singleElement()
			.satisfies((finding) -> assertThat(finding.rule()).isEqualTo("N2-base"));
	}

	@Test
	void aWrongAmountDoesNotMakeItsRateWrongAsWell() {
		Prose prose = Prose.finalAccounts("summary,revenue.total,amount,820.00")
			.says(HEADING, "2023年度收、支总计280.00万元。与2022年度相比，收、支总计各减少80.00万元，下降8.9%。");
		assertThat(prose.failures("N1")).hasSize(1);
		assertThat(prose.failures("N2")).isEmpty();
	}

	@Test
	void aChangeOfSomethingUnknownIsNotEvaluated() {
		assertThat(Prose.finalAccounts("summary,revenue.total,amount,820.00")
			.says(HEADING, "某项目比上年增加20万元，增长3%。")
			.states("N2")).containsExactly(State.NOT_EVALUATED);
	}

	@Test
	void theSameChangeIsTheSameWhereverItIsRepeated() {
		Prose prose = says("比上年减少80.00万元").says("十三、其他", "2023年度收、支总计820.00万元，比上年减少60.00万元。");
		assertThat(prose.failures("N2-repeat")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("减少60.00万元", "第1行", "减少80.00万元"));
		assertThat(says("比上年减少80.00万元").says("十三、其他", "2023年度收、支总计820.00万元，比上年减少80万元。").states("N2-repeat"))
			.containsExactly(State.PASSED);
	}

	private static Prose says(String change) {
		return Prose.finalAccounts("summary,revenue.total,amount,820.00")
			.says(HEADING, "2023年度收、支总计820.00万元。" + change + "，主要原因是压减支出。");
	}

}
