package org.mingzhang.rulebook.completeness;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** N9: the note under an empty fund form speaks of that fund. */
class EmptyFormNotesTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(List.of("注：本部门2023年无国有资本经营预算，故本表为空表。", "本年度无此项收支", "说明：本单位没有国有资本预算支出。"))
			.allSatisfy((note) -> assertThat(Checks.of(stateCapital(note), "N9-note")).extracting(Finding::state)
				.containsExactly(State.PASSED));
	}

	@Test
	@Override
	public void fails() {
		FilingBuilder filing = stateCapital("注：本表反映部门本年度国有资本经营预算财政拨款支出情况。", "说明：本部门2023年无政府性基金预算。");
		assertThat(Checks.failures(filing, "N9-note")).singleElement()
			.matches(Finding::needsExplanation)
			.satisfies((finding) -> assertThat(finding.message()).contains("公开08表", "无政府性基金预算"));
		assertThat(Checks.failures(empty().form("government-fund", "说明：本年度无国有资本经营预算支出。"), "N9-note")).hasSize(1);
	}

	/** A note for both forms speaks of each, even where it runs over two lines. */
	@Test
	@Override
	public void onTheBoundary() {
		assertThat(Checks.failures(stateCapital("说明：本年度无政府性基金预算，也无", "国有资本经营预算。"), "N9-note")).isEmpty();
		assertThat(Checks.failures(stateCapital("说明：本年度无政府性基金预算。"), "N9-note")).hasSize(1);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Checks.of(stateCapital("注：本表反映部门本年度国有资本经营预算财政拨款支出情况。"), "N9-note")).extracting(Finding::reason)
			.containsExactly("空表下没有说明");
	}

	@Test
	void aFormWithFiguresNeedsNoNote() {
		FilingBuilder filing = stateCapital("说明：本年度无政府性基金预算。").figure("state-capital", "223", "total", "1.00");
		assertThat(Checks.of(filing, "N9-note")).isEmpty();
	}

	private static FilingBuilder stateCapital(String... notes) {
		return empty().form("state-capital", notes);
	}

	private static FilingBuilder empty() {
		return CompleteFilings.FINAL_ACCOUNTS.empty();
	}

}
