package org.mingzhang.rulebook.equation;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.check.Comparison;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Operand;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Slip;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.check.Suspect;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** 基本平衡: how an identity is told in a finding. */
class BalancesTests implements RuleContract {

	@Test
	@Override
	public void fails() {
		FilingBuilder filing = threePublic("21.00", "10.00", "10.00");
		Finding finding = Checks.failures(filing, "P9").getFirst();
		assertThat(finding.blocks()).isTrue();
		assertThat(finding.place()).isEqualTo(new Place("three-public", "vehicle", "budget", "公开09表 3栏"));
		assertThat(finding.comparison()).isEqualTo(new Comparison(Amount.parse("20.00"), Amount.parse("21.00"),
				Amount.parse("1.00"), Amount.parse("0.015"), new BigDecimal("66.67")));
		assertThat(finding.message()).isEqualTo(
				"公开09表 3栏 为 21.00 万元，应等于 4栏＋5栏 的 20.00 万元，相差 1.00 万元，超过尾数误差允许的 0.015 万元。三公经费预算数等于三项之和；公务用车等于购置与运行维护之和。");
		assertThat(finding.operands()).containsExactly(operand("vehicle", "21.00"),
				operand("vehicle.purchase", "10.00"), operand("vehicle.operation", "10.00"));
		assertThat(finding.suggestion()).isEqualTo("请先核对 公开09表 4栏（应为 11.00），更正后相关勾稽全部成立。");
	}

	@Test
	@Override
	public void passes() {
		Finding finding = passed(threePublic("20.00", "10.00", "10.00"), "公开09表 3栏");
		assertThat(finding.state()).isEqualTo(State.PASSED);
		assertThat(finding.comparison()).isNotNull()
			.extracting(Comparison::difference, Comparison::allowanceUsed)
			.containsExactly(Amount.parse("0.00"), new BigDecimal("0.00"));
		assertThat(finding.message()).endsWith("成立。");
	}

	@Test
	@Override
	public void onTheBoundary() {
		FilingBuilder filing = threePublic("20.01", "10.00", "10.00");
		Finding passed = passed(filing, "公开09表 3栏");
		assertThat(passed.message()).contains("相差 0.01 万元", "允许的 0.015 万元", "67%");
		assertThat(Checks.blockers(filing)).isEmpty();
		assertThat(Checks.blockers(threePublic("20.02", "10.00", "10.00"))).isNotEmpty();
	}

	@Test
	void whereAllCellsAreBlankThereIsNothingToCheck() {
		assertThat(Checks.of(threePublic("20.00", "10.00", "10.00"), "P9"))
			.filteredOn((finding) -> finding.state() == State.PASSED && finding.place().printed().contains("7栏"))
			.isEmpty();
	}

	@Test
	void anIdentityWithoutAnyFigureSaysSoOnce() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty().form("government-fund", "本年度无政府性基金预算");
		assertThat(Checks.of(filing, "P7")).hasSize(2).allSatisfy((finding) -> {
			assertThat(finding.state()).isEqualTo(State.NOT_EVALUATED);
			assertThat(finding.comparison()).isNull();
			assertThat(finding.message()).contains("无可核对");
		});
	}

	@Test
	void anIdentityOfAMissingFormNamesTheForm() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty()
			.figure("summary", "expenditure.current", "amount", "5.00");
		assertThat(Checks.of(filing, "X3")).hasSize(2).allSatisfy((finding) -> {
			assertThat(finding.state()).isEqualTo(State.NOT_EVALUATED);
			assertThat(finding.message()).contains("文件中没有公开03表");
		});
	}

	@Test
	@Override
	public void isNotEvaluated() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty()
			.figure("general-expenditure", "total", "total", "5.00")
			.open("general-expenditure", "total", "5.00", "basic", "project");
		assertThat(Checks.of(filing, "P5")).singleElement().satisfies((finding) -> {
			assertThat(finding.state()).isEqualTo(State.NOT_EVALUATED);
			assertThat(finding.message()).contains("栏次未定");
		});
	}

	@Test
	void aClassThatOnlyOneFormHasIsZeroInTheOther() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty()
			.figure("summary", "201", "amount", "5.00")
			.form("expenditure")
			.figure("expenditure", "208", "total", "3.00");
		assertThat(Checks.failures(filing, "X3")).extracting(Finding::message)
			.anySatisfy((message) -> assertThat(message).contains("公开01表 32行 2栏 为 5.00 万元", "另一表（无此行） 的 0.00 万元"))
			.anySatisfy((message) -> assertThat(message).contains("为 0.00 万元", "的 3.00 万元"));
	}

	@Test
	void moreThanAllExpenditureCannotBeGeneralExpenditure() {
		FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty().figures("""
				expenditure,201,total,5.00
				general-expenditure,201,total,5.02
				""");
		Finding finding = Checks.failures(filing, "X5").getFirst();
		assertThat(finding.message()).contains("应不大于", "相差 0.02 万元");
		assertThat(finding.place().form()).isEqualTo("general-expenditure");
	}

	@Test
	void projectsInYuanAreTiedToTheFormInTenThousandYuanAndNeedAnExplanation() {
		FilingBuilder filing = CompleteFilings.WUHAN_BUDGET.empty()
			.figure("expenditure", "total", "project", "178.75")
			.sheet("evaluation-project", "项目当年预算", "1187500 元")
			.sheet("evaluation-project", "项目当年预算", "500000 元");
		Finding finding = Checks.failures(filing, "B3").getFirst();
		assertThat(finding.needsExplanation()).isTrue();
		assertThat(finding.comparison()).isNotNull()
			.extracting(Comparison::expected, Comparison::difference)
			.containsExactly(Amount.parse("168.75"), Amount.parse("10.00"));
		assertThat(finding.suspects()).containsExactly(
				new Suspect(new Cell("evaluation-project", "2", "项目当年预算"), Amount.parse("600000"), Slip.ONE_DIGIT),
				new Suspect(new Cell("evaluation-project", "1", "项目当年预算"), Amount.parse("1287500"), Slip.ONE_DIGIT));
	}

	@Test
	void theIdOfAFindingIsThatOfItsRuleAndPlace() {
		List<String> before = Checks.failures(threePublic("21.00", "10.00", "10.00"))
			.stream()
			.map(Finding::id)
			.toList();
		List<String> after = Checks.failures(threePublic("25.00", "10.00", "10.00")).stream().map(Finding::id).toList();
		assertThat(after).isEqualTo(before);
		assertThat(Checks.all(CompleteFilings.FINAL_ACCOUNTS.builder())).extracting(Finding::id)
			.doesNotHaveDuplicates();
	}

	@Test
	void failuresStandFirstAndTheGravestBeforeTheRest() {
		List<Finding> findings = Checks
			.all(threePublic("21.00", "10.00", "10.00").figure("revenue", "201", "current", "1.00"));
		assertThat(findings.getFirst().blocks()).isTrue();
		assertThat(findings.getLast().state()).isEqualTo(State.PASSED);
	}

	private static Finding passed(FilingBuilder filing, String address) {
		return Checks.all(filing)
			.stream()
			.filter((finding) -> finding.state() == State.PASSED && finding.place().printed().equals(address))
			.findFirst()
			.orElseThrow();
	}

	private static Operand operand(String row, String value) {
		return new Operand(new Cell("three-public", row, "budget"), 1, Amount.parse(value));
	}

	private static FilingBuilder threePublic(String vehicle, String purchase, String operation) {
		return CompleteFilings.FINAL_ACCOUNTS.empty()
			.figure("three-public", "vehicle", "budget", vehicle)
			.figure("three-public", "vehicle.purchase", "budget", purchase)
			.figure("three-public", "vehicle.operation", "budget", operation)
			.figure("three-public", "total", "budget", vehicle);
	}

}
