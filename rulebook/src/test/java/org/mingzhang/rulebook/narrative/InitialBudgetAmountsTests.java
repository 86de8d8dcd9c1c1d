package org.mingzhang.rulebook.narrative;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.CompleteFilings;

import static org.assertj.core.api.Assertions.assertThat;

/** Y2 in the text: 年初预算 of a 类, 款 or 项 is that of the approved budget. */
class InitialBudgetAmountsTests {

	private static final String FIGURES = """
			general-expenditure,total,total,90.00
			general-expenditure,201,total,60.00
			general-expenditure,20132,total,60.00
			general-expenditure,2013201,total,60.00
			general-expenditure,221,total,30.00
			""";

	private static final String HEADING = "五、一般公共预算财政拨款支出决算情况说明";

	private static final FilingContent BUDGET = CompleteFilings.WUHAN_BUDGET.empty().figures("""
			general-expenditure,total,total,80.00
			general-expenditure,201,total,50.00
			general-expenditure,221,total,30.00
			""").content();

	@Test
	void anInitialBudgetThatWasApprovedPasses() {
		assertThat(says("50.00").findings("Y2-text", BUDGET)).extracting(Finding::state).containsExactly(State.PASSED);
	}

	@Test
	void anInitialBudgetThatWasNotApprovedIsToBeExplained() {
		assertThat(says("55.00").findings("Y2-text", BUDGET)).singleElement().satisfies((finding) -> {
			assertThat(finding.needsExplanation()).isTrue();
			assertThat(finding.place().row()).isEqualTo("201");
			assertThat(finding.message()).contains("批复的预算中 201 为 50.00 万元", "55.00万元", "相差 5.00万元");
			assertThat(finding.suggestion()).contains("调整");
		});
	}

	@Test
	void oneInTheLastDigitIsRounding() {
		assertThat(says("50.01").findings("Y2-text", BUDGET)).extracting(Finding::state).containsExactly(State.PASSED);
		assertThat(says("50.02").findings("Y2-text", BUDGET)).extracting(Finding::state).containsExactly(State.FAILED);
	}

	@Test
	void withoutAnApprovedBudgetItIsNotEvaluatedOnce() {
		List<Finding> findings = says("50.00").findings("Y2-text");
		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.state()).isEqualTo(State.NOT_EVALUATED);
			assertThat(finding.reason()).isEqualTo("离线审核，没有接入账本");
		});
	}

	@Test
	void aTextThatTellsNoInitialBudgetHasNoFinding() {
		assertThat(Prose.finalAccounts(FIGURES).says(HEADING, "一般公共服务支出60.00万元。").findings("Y2-text", BUDGET))
			.isEmpty();
	}

	private static Prose says(String initial) {
		return Prose.finalAccounts(FIGURES).says(HEADING, "1.一般公共服务支出（类）。年初预算为" + initial + "万元，支出决算为60.00万元。");
	}

}
