package org.mingzhang.rulebook.narrative;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** N4: a completion is the final amount divided by its budget. */
class CompletionsTests implements RuleContract {

	private static final String HEADING = "九、财政拨款“三公”经费支出决算情况说明";

	@Test
	@Override
	public void passes() {
		Prose prose = says("公务接待费预算为4万元，支出决算为3万元，完成预算的75%，比预算减少1万元。决算数小于预算数的主要原因是节约。");
		assertThat(prose.states("N4")).hasSize(3).containsOnly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(says("公务接待费预算为4万元，支出决算为3万元，完成预算的57%。").failures("N4")).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo("N4-rate");
			assertThat(finding.message()).contains("75%", "57%");
		});
		assertThat(says("公务接待费预算为4万元，支出决算为3万元。决算数大于预算数的主要原因是来访增多。").failures("N4")).singleElement()
			.satisfies((finding) -> assertThat(finding.rule()).isEqualTo("N4-relation"));
		assertThat(says("公务接待费支出决算为3万元，比预算减少2万元。").failures("N4")).singleElement()
			.satisfies((finding) -> assertThat(finding.rule()).isEqualTo("N4-difference"));
	}

	@ParameterizedTest
	@CsvSource({ "75.1,PASSED", "75.2,FAILED", "74.9,PASSED" })
	void aCompletionMayBeOffByOneInItsLastDigit(String rate, State state) {
		assertThat(says("某项目预算为400万元，支出决算为300万元，完成预算的" + rate + "%。").states("N4-rate")).containsExactly(state);
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(says("因公出国（境）费预算为0万元，支出决算为0万元，完成预算的100%。").failures("N4")).singleElement()
			.satisfies((finding) -> assertThat(finding.rule()).isEqualTo("N4-zero-budget"));
		assertThat(says("因公出国（境）费预算为0万元，支出决算为0万元。").failures("N4")).isEmpty();
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(says("某项目执行数为3万元，完成预算的75%。").states("N4")).containsExactly(State.NOT_EVALUATED);
	}

	@Test
	void theBudgetThatIsNamedIsMeant() {
		assertThat(says("某项目年初预算为8万元，调整后预算为4万元，支出决算为3万元，完成调整后预算的75%。").states("N4-rate")).containsExactly(State.PASSED);
		assertThat(says("某项目年初预算为8万元，调整后预算为4万元，支出决算为3万元，完成年初预算的75%。").states("N4-rate")).containsExactly(State.FAILED);
	}

	private static Prose says(String sentence) {
		return Prose.finalAccounts("""
				three-public,reception,budget,4.00
				three-public,reception,final,3.00
				""").says(HEADING, sentence);
	}

}
