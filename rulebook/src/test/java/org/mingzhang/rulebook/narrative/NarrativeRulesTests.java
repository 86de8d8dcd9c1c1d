package org.mingzhang.rulebook.narrative;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** The text against the forms, all rules together. */
class NarrativeRulesTests implements RuleContract {

	private static final String FIGURES = "summary,revenue.total,amount,820.00";

	private static final String HEADING = "一、收入支出决算总体情况说明";

	@Test
	@Override
	public void passes() {
		Prose prose = says("2023年度收、支总计820.00万元。与2022年度相比，收、支总计各减少80.00万元，下降8.9%。");
		assertThat(prose.states("N1")).containsExactly(State.PASSED);
		assertThat(prose.states("N2")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(says("2023年度收、支总计820.00万元。与2022年度相比，收、支总计各减少80.00万元，下降18.9%。").failures("N2"))
			.extracting(Finding::rule)
			.containsExactly("N2-rate");
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(says("2023年度收、支总计820.01万元。").states("N1")).containsExactly(State.PASSED);
		assertThat(says("2023年度收、支总计820.02万元。").states("N1")).containsExactly(State.FAILED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(says("某工作投入12.00万元。").states("N1")).containsExactly(State.NOT_EVALUATED);
	}

	@Test
	void aFilingWithoutATextHasNoFindingsOfItsText() {
		assertThat(Prose.finalAccounts(FIGURES).findings("N1")).isEmpty();
	}

	private static Prose says(String sentence) {
		return Prose.finalAccounts(FIGURES).says(HEADING, sentence);
	}

}
