package org.mingzhang.rulebook.completeness;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** N9: every form names the department in its head. */
class FormHeadsTests implements RuleContract {

	@Test
	@Override
	public void passes() {
		assertThat(Checks.of(twoNamed(), "N9-form-head")).extracting(Finding::state)
			.containsExactly(State.PASSED, State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		FilingBuilder filing = twoNamed().head("fiscal-summary", "财政拨款收入支出决算总表", " ");
		assertThat(Checks.failures(filing, "N9-form-head")).singleElement()
			.matches(Finding::needsExplanation)
			.satisfies((finding) -> assertThat(finding.message()).contains("公开04表", "没有写明部门"));
	}

	/** Two of three forms are most of them, two of four are not. */
	@Test
	@Override
	public void onTheBoundary() {
		FilingBuilder filing = twoNamed().form("fiscal-summary");
		assertThat(Checks.failures(filing, "N9-form-head")).hasSize(1);
		assertThat(Checks.failures(filing.form("general-expenditure"), "N9-form-head")).isEmpty();
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Checks.of(CompleteFilings.FINAL_ACCOUNTS.empty().allForms(), "N9-form-head"))
			.extracting(Finding::reason)
			.containsExactly("这份文件的报表大多不在表头写明部门");
	}

	/** That is told once, as N9-name. */
	@Test
	void anotherNameIsAName() {
		FilingBuilder filing = twoNamed().head("fiscal-summary", "财政拨款收入支出决算总表", "青山区教育局");
		assertThat(Checks.failures(filing, "N9-form-head")).isEmpty();
		assertThat(Checks.failures(filing, "N9-name")).hasSize(1);
	}

	private static FilingBuilder twoNamed() {
		return CompleteFilings.FINAL_ACCOUNTS.empty()
			.department("青山区统计局")
			.head("revenue", "收入决算表", "青山区统计局")
			.head("expenditure", "支出决算表", "青山区统计局");
	}

}
