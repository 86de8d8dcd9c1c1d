package org.mingzhang.rulebook.classification;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.check.Suspect;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;
import org.mingzhang.rulebook.RuleContract.HasNoBoundary;
import org.mingzhang.rulebook.RuleContract.IsAlwaysEvaluated;

import static org.assertj.core.api.Assertions.assertThat;

/** H1: every row has the rows above it. */
@HasNoBoundary("A row is there or it is not.")
@IsAlwaysEvaluated("The digits of a code tell its parents.")
class ParentsTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(Checks.of(Expenditures.of("total", "201", "20132", "2013201"), "H1-parent")).singleElement()
			.satisfies((finding) -> assertThat(finding.state()).isEqualTo(State.PASSED));
	}

	@Test
	@Override
	public void fails() {
		FilingBuilder filing = Expenditures.of("total", "201", "2013201");
		assertThat(Checks.blockers(filing)).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo("H1-parent");
			assertThat(finding.place().printed()).isEqualTo("公开03表 20132");
			assertThat(finding.suspects()).extracting(Suspect::toString)
				.allMatch((suspect) -> suspect.contains("expenditure/20132") || suspect.contains("row=20132"));
		});
	}

}
