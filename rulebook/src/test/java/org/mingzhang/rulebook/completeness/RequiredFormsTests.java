package org.mingzhang.rulebook.completeness;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;
import org.mingzhang.rulebook.RuleContract.HasNoBoundary;
import org.mingzhang.rulebook.RuleContract.IsAlwaysEvaluated;

import static org.assertj.core.api.Assertions.assertThat;

/** N9: every form the template demands is in the document. */
@HasNoBoundary("A form is there or it is not.")
@IsAlwaysEvaluated("The template says which forms it demands.")
class RequiredFormsTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty().allForms();
		assertThat(Checks.of(filing, "N9-form-missing")).hasSize(9)
			.allSatisfy((finding) -> assertThat(finding.state()).isEqualTo(State.PASSED));
	}

	@Test
	@Override
	public void fails() {
		assertThat(Checks.failures(CompleteFilings.FINAL_ACCOUNTS.empty().form("revenue"), "N9-form-missing"))
			.hasSize(8)
			.allMatch(Finding::needsExplanation)
			.anySatisfy((finding) -> assertThat(finding.message()).contains("公开03表 支出决算表"));
	}

	@Test
	void aRequiredTableKeptAsTextIsMissedToo() {
		FilingBuilder filing = CompleteFilings.WUHAN_BUDGET.empty().allForms().sheet("evaluation-overall", "部门名称");
		assertThat(Checks.failures(filing, "N9-form-missing")).extracting((finding) -> finding.place().form())
			.containsExactly("project-expenditure", "evaluation-project");
	}

}
