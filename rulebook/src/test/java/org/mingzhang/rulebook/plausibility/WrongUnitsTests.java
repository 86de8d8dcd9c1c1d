package org.mingzhang.rulebook.plausibility;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** K7: a figure ten thousand times too large or too small. */
class WrongUnitsTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(Checks.of(vehicles("11.00", "10.90"), "K7", Backgrounds.lastYear(vehicles("12.00", "9.00"))))
			.extracting(Finding::state)
			.containsExactly(State.PASSED, State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(Checks.failures(vehicles("110000.00", "10.90"), "K7")).singleElement().satisfies((finding) -> {
			assertThat(finding.needsExplanation()).isTrue();
			assertThat(finding.message()).contains("30231", "相差约一万倍");
		});
		assertThat(Checks.of(vehicles("11.00", "10.90"), "K7", Backgrounds.lastYear(vehicles("120000.00", "9.00"))))
			.filteredOn((finding) -> finding.state() == State.FAILED)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("1 格", "公开09表 11栏"));
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Checks.failures(vehicles("50000.00", "10.00"), "K7")).hasSize(1);
		assertThat(Checks.failures(vehicles("49999.99", "10.00"), "K7")).isEmpty();
		assertThat(Checks.failures(vehicles("0.00", "10.00"), "K7")).isEmpty();
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Checks.of(CompleteFilings.FINAL_ACCOUNTS.empty(), "K7")).extracting(Finding::reason)
			.containsExactly("三公经费与基本支出没有同时列出同一项目", "离线审核，没有接入账本");
	}

	private static FilingBuilder vehicles(String all, String basic) {
		return CompleteFilings.FINAL_ACCOUNTS.empty()
			.figure("three-public", "vehicle.operation", "final", all)
			.figure("basic-expenditure", "30231", "total", basic);
	}

}
