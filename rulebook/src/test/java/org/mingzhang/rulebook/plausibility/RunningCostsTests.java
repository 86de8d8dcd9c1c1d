package org.mingzhang.rulebook.plausibility;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** K5: 行政运行 pays for no project. */
class RunningCostsTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(
				Checks.of(project("2013202", "90.00").figure("general-expenditure", "2013201", "basic", "5.00"), "K5"))
			.extracting(Finding::state)
			.containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(Checks.of(project("2013201", "90.00"), "K5")).singleElement().satisfies((finding) -> {
			assertThat(finding.needsExplanation()).isTrue();
			assertThat(finding.place().row()).isEqualTo("2013201");
			assertThat(finding.message()).contains("行政运行", "90.00 万元");
		});
	}

	/** Less than one 万元 is nothing to speak of. */
	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Checks.failures(project("2101101", "0.99"), "K5")).isEmpty();
		assertThat(Checks.failures(project("2101101", "1.00"), "K5")).hasSize(1);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Checks.of(project("2013202", "90.00"), "K5")).extracting(Finding::reason)
			.containsExactly("表中没有行政运行一类科目");
	}

	private static FilingBuilder project(String row, String amount) {
		return CompleteFilings.FINAL_ACCOUNTS.empty().figure("general-expenditure", row, "project", amount);
	}

}
