package org.mingzhang.rulebook.equation;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.check.Slip;
import org.mingzhang.forms.check.Suspect;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;
import org.mingzhang.rulebook.RuleContract.IsAlwaysEvaluated;

import static org.assertj.core.api.Assertions.assertThat;

/** L1: a subtotal is present wherever a part is. */
@IsAlwaysEvaluated("A blank cell is seen in every form that is there; a form that is not has a finding of its own.")
class SubtotalsTests implements RuleContract {

	/** The “三公” form of a published budget: 公务用车 is blank over 运行维护 11.00. */
	private static final String BLANK_VEHICLE = """
			three-public,total,total,11.30
			three-public,total,general,11.30
			three-public,vehicle.operation,total,11.00
			three-public,vehicle.operation,general,11.00
			three-public,reception,total,0.30
			three-public,reception,general,0.30
			""";

	@Test
	@Override
	public void fails() {
		FilingBuilder filing = CompleteFilings.HEBEI_BUDGET.empty().figures(BLANK_VEHICLE);
		assertThat(Checks.blockers(filing)).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo("L1");
			assertThat(finding.place().printed()).isEqualTo("部门预算财政拨款“三公”经费支出表 6行 2栏");
			assertThat(finding.suspects()).containsExactly(suspect("total"), suspect("general"));
			assertThat(finding.message()).contains("二、公务用车购置及运维费", "11.00 万元");
		});
	}

	@Test
	void sumsThatFailOnlyByTheBlankSubtotalAreNotEvaluatedAndSaySo() {
		FilingBuilder filing = CompleteFilings.HEBEI_BUDGET.empty().figures(BLANK_VEHICLE);
		assertThat(Checks.of(filing, "P9")).filteredOn((finding) -> finding.message().contains("已按 L1 单独列出"))
			.hasSize(4)
			.allSatisfy((finding) -> assertThat(finding.state()).isEqualTo(State.NOT_EVALUATED));
	}

	@Test
	void fillingTheTotalColumnIsEnough() {
		FilingBuilder filing = CompleteFilings.HEBEI_BUDGET.empty()
			.figures(BLANK_VEHICLE)
			.figure("three-public", "vehicle", "total", "11.00");
		assertThat(Checks.blockers(filing)).isEmpty();
		assertThat(Checks.failures(filing, "L1")).singleElement()
			.satisfies((finding) -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
	}

	@Test
	void aWrongFigureInTheFilledCellBlocks() {
		FilingBuilder filing = CompleteFilings.HEBEI_BUDGET.empty()
			.figures(BLANK_VEHICLE)
			.figure("three-public", "vehicle", "total", "12.00");
		assertThat(Checks.blockers(filing)).extracting(Finding::rule).contains("P9");
	}

	@Test
	void aBlankSubtotalOverBlankSubtotalsIsToldPerRow() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.builder()
			.blank("expenditure", "208", "basic")
			.blank("expenditure", "20805", "basic");
		assertThat(Checks.blockers(filing)).extracting(Finding::rule).containsExactly("L1", "L1");
		assertThat(Checks.blockers(filing)).extracting((finding) -> finding.place().row())
			.containsExactly("208", "20805");
	}

	@Test
	@Override
	public void onTheBoundary() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty().figure("three-public", "abroad", "final", "0.00");
		assertThat(Checks.failures(filing, "L1")).isEmpty();
	}

	@Test
	void aFigureInTheWrongColumnIsNoBlankSubtotal() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.builder()
			.blank("expenditure", "2080505", "basic")
			.figure("expenditure", "2080505", "project", "29.04");
		assertThat(Checks.failures(filing, "L1")).isEmpty();
		assertThat(Checks.blockers(filing)).isNotEmpty();
	}

	@Test
	@Override
	public void passes() {
		assertThat(Checks.of(CompleteFilings.FINAL_ACCOUNTS.builder(), "L1")).hasSize(9)
			.allSatisfy((finding) -> assertThat(finding.state()).isEqualTo(State.PASSED));
	}

	private static Suspect suspect(String column) {
		return new Suspect(new Cell("three-public", "vehicle", column), Amount.parse("11.00"), Slip.LEFT_BLANK);
	}

}
