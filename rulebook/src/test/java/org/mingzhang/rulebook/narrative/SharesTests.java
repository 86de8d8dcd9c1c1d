package org.mingzhang.rulebook.narrative;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** N3: a share is the part divided by its whole. */
class SharesTests implements RuleContract {

	private static final String HEADING = "三、支出决算情况说明";

	@Test
	@Override
	public void passes() {
		assertThat(says("占本年支出25%").states("N3")).containsExactly(State.PASSED);
		assertThat(says("占25.0%").states("N3")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(says("占本年支出52.0%").failures("N3")).singleElement().satisfies((finding) -> {
			assertThat(finding.message()).contains("基本支出100万元", "25.0%", "52.0%");
			assertThat(finding.suggestion()).contains("25.0%");
		});
	}

	@ParameterizedTest
	@CsvSource({ "25.1,PASSED", "24.9,PASSED", "25.2,FAILED", "24.8,FAILED" })
	void aShareMayBeOffByOneInItsLastDigit(String share, State state) {
		assertThat(says("占本年支出" + share + "%").states("N3")).containsExactly(state);
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(says("占26%").states("N3")).containsExactly(State.PASSED);
		assertThat(says("占27%").states("N3")).containsExactly(State.FAILED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(says("占某某总额的25%").states("N3")).containsExactly(State.NOT_EVALUATED);
	}

	private static Prose says(String share) {
		return Prose.finalAccounts("""
				expenditure,total,total,400.00
				expenditure,total,basic,100.00
				""").says(HEADING, "2023年度支出合计400万元。其中：基本支出100万元，" + share + "。");
	}

}
