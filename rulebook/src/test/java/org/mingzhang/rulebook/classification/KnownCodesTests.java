package org.mingzhang.rulebook.classification;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** H1: codes are known in their year. */
class KnownCodesTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(Checks.of(Expenditures.of("201", "20132", "2013201"), "H1-code")).extracting(Finding::state)
			.containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(Checks.of(Expenditures.of("298"), "H1-code")).singleElement()
			.satisfies((finding) -> assertThat(finding.needsExplanation()).isTrue());
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Checks.of(Expenditures.of("201", "20139"), "H1-code")).singleElement().satisfies((finding) -> {
			assertThat(finding.needsExplanation()).isTrue();
			assertThat(finding.message()).contains("20139", "不在 2023 年目录内", "2024 年");
		});
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Checks.of(Expenditures.of("201", "20132", "2013277"), "H1-code")).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.state()).isEqualTo(State.NOT_EVALUATED);
				assertThat(finding.message()).contains("2013277", "未核对");
			});
	}

}
