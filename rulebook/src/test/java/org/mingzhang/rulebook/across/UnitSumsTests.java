package org.mingzhang.rulebook.across;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** U1: a department is the sum of its units. */
class UnitSumsTests implements RuleContract {

	private final FilingBuilder department = CompleteFilings.FINAL_ACCOUNTS.empty().figures("""
			general-expenditure,total,total,30.00
			general-expenditure,2013201,total,20.00
			general-expenditure,2210201,total,10.00
			expenditure,total,subsidy,7.00
			""");

	private final FilingBuilder itself = CompleteFilings.FINAL_ACCOUNTS.empty().figures("""
			general-expenditure,total,total,20.00
			general-expenditure,2013201,total,20.00
			""");

	private final FilingBuilder unit = CompleteFilings.FINAL_ACCOUNTS.empty().figures("""
			general-expenditure,total,total,10.00
			general-expenditure,2210201,total,10.00
			""");

	@Test
	@Override
	public void passes() {
		assertThat(check()).filteredOn((finding) -> finding.state() == State.PASSED)
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.place().form()).isEqualTo("general-expenditure");
				assertThat(finding.message()).isEqualTo("公开05表 有 3 格等于本级与所属各单位之和。");
			});
		assertThat(check()).noneMatch((finding) -> finding.state() == State.FAILED);
	}

	@Test
	@Override
	public void fails() {
		this.unit.figure("general-expenditure", "2210201", "total", "11.00");
		assertThat(check()).filteredOn((finding) -> finding.state() == State.FAILED)
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.blocks()).isTrue();
				assertThat(finding.place().printed()).isEqualTo("公开05表 2210201 1栏");
				assertThat(finding.message()).contains("10.00 万元", "本级与所属各单位之和为 11.00 万元");
			});
	}

	@Test
	void aRowThatOnlyAUnitHasFails() {
		this.unit.figure("general-expenditure", "2080505", "total", "1.00");
		assertThat(check()).filteredOn((finding) -> finding.state() == State.FAILED)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.place().row()).isEqualTo("2080505"));
	}

	@Test
	void transfersBetweenUnitsAreNotAddedUp() {
		this.unit.figure("expenditure", "total", "subsidy", "3.00");
		assertThat(check()).noneMatch((finding) -> finding.state() == State.FAILED);
	}

	@Test
	@Override
	public void onTheBoundary() {
		this.unit.figure("general-expenditure", "2210201", "total", "10.01");
		assertThat(check()).noneMatch((finding) -> finding.state() == State.FAILED);
		this.unit.figure("general-expenditure", "2210201", "total", "10.02");
		assertThat(check()).anyMatch((finding) -> finding.state() == State.FAILED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Checks.of(this.department, "U1")).singleElement()
			.satisfies((finding) -> assertThat(finding.reason()).isEqualTo("离线审核，没有接入账本"));
		assertThat(check()).filteredOn((finding) -> finding.state() == State.NOT_EVALUATED)
			.extracting(Finding::reason)
			.contains("文件中没有公开06表", "所涉各格都没有数字，无可核对");
	}

	private List<Finding> check() {
		return Checks.of(this.department, "U1", Backgrounds.units(this.itself.content(), this.unit.content()));
	}

}
