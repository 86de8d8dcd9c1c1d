package org.mingzhang.rulebook.across;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.identity.AcrossEquation;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.identity.Rows;
import org.mingzhang.forms.identity.WeightedCell;
import org.mingzhang.forms.notation.OtherFiling;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;
import org.mingzhang.rulebook.background.Known.Told;
import org.mingzhang.rulebook.background.Known.Untold;

import static org.assertj.core.api.Assertions.assertThat;

/** Y2: budget figures in the final accounts are those of the approved budget. */
class InitialBudgetsTests implements RuleContract {

	private final FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty().figures("""
			three-public,total,budget,12.00
			three-public,vehicle,budget,9.00
			three-public,vehicle.operation,budget,9.00
			three-public,reception,budget,3.00
			three-public,total,final,8.00
			""");

	private final FilingBuilder budget = CompleteFilings.WUHAN_BUDGET.empty().figures("""
			three-public,total,total,12.00
			three-public,vehicle,total,9.00
			three-public,vehicle.operation,total,9.00
			three-public,reception,total,3.00
			""");

	@Test
	@Override
	public void passes() {
		assertThat(check()).hasSize(4).allMatch((finding) -> finding.state() == State.PASSED);
	}

	@Test
	@Override
	public void fails() {
		this.budget.figure("three-public", "reception", "total", "4.00");
		assertThat(check()).filteredOn((finding) -> finding.state() == State.FAILED)
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
				assertThat(finding.place().printed()).isEqualTo("公开09表 6栏");
				assertThat(finding.message()).contains("3.00 万元", "批复的年初预算为 4.00 万元", "相差 1.00 万元");
				assertThat(finding.suspects()).singleElement()
					.satisfies((suspect) -> assertThat(suspect.cell())
						.isEqualTo(new Cell("three-public", "reception", "budget")));
				assertThat(finding.suggestion()).contains("调整");
			});
	}

	@Test
	void anItemThatOnlyTheBudgetHasFails() {
		this.budget.figure("three-public", "abroad", "total", "2.00");
		assertThat(check()).filteredOn((finding) -> finding.state() == State.FAILED)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.place().row()).isEqualTo("abroad"));
	}

	@Test
	@Override
	public void onTheBoundary() {
		this.budget.figure("three-public", "reception", "total", "3.01");
		this.budget.figure("three-public", "total", "total", "12.02");
		assertThat(check()).filteredOn((finding) -> finding.state() == State.FAILED)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.place().row()).isEqualTo("total"));
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Checks.of(this.filing, "Y2", Backgrounds.budget(new Untold<>("没有该部门已批复的预算")))).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.state()).isEqualTo(State.NOT_EVALUATED);
				assertThat(finding.reason()).isEqualTo("没有该部门已批复的预算");
			});
	}

	@Test
	void aBudgetWhoseColumnIsOpenIsNotEvaluatedThere() {
		this.budget.blank("three-public", "reception", "total")
			.open("three-public", "reception", "3.00", "total", "general");
		assertThat(check()).filteredOn((finding) -> finding.state() == State.NOT_EVALUATED)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.place().row()).isEqualTo("reception"));
	}

	/** Budgets have columns of their own, so nothing else would notice a misspelt one. */
	@Test
	void theColumnsThatTemplatesNameAreThoseOfABudget() {
		Set<String> columns = CompleteFilings.CATALOGUE.templates()
			.stream()
			.filter((template) -> template.kind() == FilingKind.BUDGET)
			.flatMap((template) -> Identities.of(template)
				.over(Rows.of(new FilingBuilder(template, template.firstYear()).allForms().content()))
				.equations()
				.stream())
			.flatMap((equation) -> equation.cells())
			.map((cell) -> cell.form() + "/" + cell.column())
			.collect(Collectors.toSet());
		CompleteFilings.CATALOGUE.templates()
			.stream()
			.flatMap((template) -> Identities.of(template)
				.across()
				.stream()
				.filter((identity) -> identity.with() == OtherFiling.BUDGET)
				.flatMap((identity) -> identity
					.over(Rows.of(new FilingBuilder(template, template.firstYear()).allForms().content()))
					.stream()))
			.map(AcrossEquation::other)
			.flatMap(List::stream)
			.map(WeightedCell::cell)
			.forEach((cell) -> assertThat(columns).contains(cell.form() + "/" + cell.column()));
	}

	private List<Finding> check() {
		return Checks.of(this.filing, "Y2", Backgrounds.budget(new Told<>(this.budget.content())));
	}

}
