package org.mingzhang.rulebook.plausibility;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** K6: nothing is spent that was not planned. */
class UnplannedSpendingTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(Checks.of(reception("1.00", "0.90"), "K6", Backgrounds.budget(housing("5.00"))))
			.extracting(Finding::state)
			.containsExactly(State.PASSED, State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(Checks.failures(reception("0.00", "0.90"), "K6")).singleElement().satisfies((finding) -> {
			assertThat(finding.needsExplanation()).isTrue();
			assertThat(finding.place().printed()).isEqualTo("公开09表 12栏");
			assertThat(finding.message()).contains("没有预算", "0.90 万元");
		});
		assertThat(Checks.of(housing("5.00"), "K6", Backgrounds.budget(housing("0.00"))))
			.filteredOn((finding) -> finding.state() == State.FAILED)
			.extracting((finding) -> finding.place().row())
			.containsExactly("221");
	}

	/** The smallest budget is one, and nothing spent needs none. */
	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Checks.failures(reception("0.01", "0.90"), "K6")).isEmpty();
		assertThat(Checks.failures(reception("0.00", "0.00"), "K6")).isEmpty();
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Checks.of(CompleteFilings.FINAL_ACCOUNTS.empty(), "K6")).extracting(Finding::reason)
			.containsExactly("文件中没有公开09表", "离线审核，没有接入账本");
	}

	private static FilingBuilder reception(String budget, String spent) {
		return CompleteFilings.FINAL_ACCOUNTS.empty()
			.figure("three-public", "reception", "budget", budget)
			.figure("three-public", "reception", "final", spent);
	}

	private static FilingBuilder housing(String amount) {
		return CompleteFilings.FINAL_ACCOUNTS.empty().figure("general-expenditure", "221", "total", amount);
	}

}
