package org.mingzhang.rulebook.completeness;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;
import org.mingzhang.rulebook.RuleContract.IsAlwaysEvaluated;

import static org.assertj.core.api.Assertions.assertThat;

/** L1: a form without figures says why. */
@IsAlwaysEvaluated("A form that is there has notes or it has none.")
class EmptyFormsTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(List.of("说明：本年度无政府性基金预算。", "备注：本单位没有使用政府性基金预算安排的支出。", "注：空表列示。")).allSatisfy((note) -> assertThat(
				Checks.of(CompleteFilings.FINAL_ACCOUNTS.empty().form("government-fund", note), "L1-note"))
			.extracting(Finding::state)
			.containsExactly(State.PASSED));
	}

	@Test
	@Override
	public void fails() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty().form("government-fund", "注：本表反映部门本年度收入、支出情况。");
		assertThat(Checks.failures(filing, "L1-note")).singleElement().matches(Finding::needsExplanation);
	}

	/** The smallest figure takes the place of the note. */
	@Test
	@Override
	public void onTheBoundary() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty().figure("revenue", "total", "current", "0.00");
		assertThat(Checks.of(filing, "L1-note")).isEmpty();
	}

}
