package org.mingzhang.rulebook.classification;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.RuleContract;
import org.mingzhang.rulebook.RuleContract.HasNoBoundary;

import static org.assertj.core.api.Assertions.assertThat;

/** H1: where a form is told down to the 项, every 款 has one. */
@HasNoBoundary("A row is there or it is not.")
class ChildrenTests implements RuleContract {

	private static final String RULE = "H1-child";

	@Test
	@Override
	public void passes() {
		assertThat(Checks.of(Expenditures.of("total", "201", "20132", "2013201"), RULE)).singleElement()
			.extracting(Finding::state)
			.isEqualTo(State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		assertThat(Checks.of(Expenditures.of("total", "201", "20132", "2013201", "208", "20805"), RULE)).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.state()).isEqualTo(State.FAILED);
				assertThat(finding.place().printed()).isEqualTo("公开03表 20805");
				assertThat(finding.suggestion()).contains("20805", "项");
			});
	}

	@Test
	void aClassWithoutAnythingUnderItFailsToo() {
		assertThat(Checks.failures(Expenditures.of("total", "201", "20132", "2013201", "221"), RULE)).singleElement()
			.satisfies((finding) -> assertThat(finding.place().row()).isEqualTo("221"));
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Checks.of(Expenditures.of("total", "201", "20132"), RULE)).singleElement().satisfies((finding) -> {
			assertThat(finding.state()).isEqualTo(State.NOT_EVALUATED);
			assertThat(finding.reason()).isEqualTo("这张表没有列到项");
		});
	}

}
