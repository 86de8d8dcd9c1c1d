package org.mingzhang.rulebook.plausibility;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;
import org.mingzhang.rulebook.background.Background;

import static org.assertj.core.api.Assertions.assertThat;

/** K3: no year ends to the cent as it was planned. */
class UnchangedBudgetsTests implements RuleContract {

	private static final String FIRST = "1.一般公共服务（类）支出。年初预算为 93.90万元，支出决算为 93.90万元，完成年初预算的 100%。";

	@Test
	@Override
	public void passes() {
		assertThat(Checks.of(text(FIRST, "2.住房保障（类）支出。年初预算为0万元，支出决算为9.00万元。"), "K3")).extracting(Finding::state)
			.containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(Checks.of(text(FIRST, "2.住房保障（类）支出。年初预算为9万元，支出决算为9.00万元。"), "K3")).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.needsExplanation()).isTrue();
				assertThat(finding.message()).contains("2 项支出");
			});
	}

	/** One cent in one class is enough. */
	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Checks.failures(text(FIRST, "2.住房保障（类）支出。年初预算为9.01万元，支出决算为9.00万元。"), "K3")).isEmpty();
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Checks.of(text("本年支出用于机关运转。"), "K3")).extracting(Finding::reason).containsExactly("离线审核，没有接入账本");
		assertThat(Checks.of(text(FIRST), "K3")).extracting(Finding::reason).containsExactly("不足两类支出，不作判断");
	}

	@Test
	void whereTheTextIsSilentTheApprovedBudgetIsAsked() {
		Background same = Backgrounds.budget(classes("9.00"));
		Background other = Backgrounds.budget(classes("8.99"));
		assertThat(Checks.of(classes("9.00"), "K3", same)).extracting(Finding::state).containsExactly(State.FAILED);
		assertThat(Checks.of(classes("9.00"), "K3", other)).extracting(Finding::state).containsExactly(State.PASSED);
	}

	@Test
	void aBudgetIsNotHeldAgainstItself() {
		assertThat(Checks.of(CompleteFilings.WUHAN_BUDGET.empty(), "K3")).isEmpty();
	}

	private static FilingBuilder classes(String housing) {
		return CompleteFilings.FINAL_ACCOUNTS.empty()
			.figure("general-expenditure", "201", "total", "93.90")
			.figure("general-expenditure", "221", "total", housing);
	}

	private static FilingBuilder text(String... paragraphs) {
		return CompleteFilings.FINAL_ACCOUNTS.empty().section(3, "（三）具体情况", paragraphs);
	}

}
