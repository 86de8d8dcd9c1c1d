package org.mingzhang.rulebook.across;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.identity.AcrossIdentity;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.notation.OtherFiling;
import org.mingzhang.rulebook.Checks;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleContract;
import org.mingzhang.rulebook.background.Background;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.filing.Proof;
import org.mingzhang.rulebook.rule.Examination;

import static org.assertj.core.api.Assertions.assertThat;

/** Y1: opening balances are last year's closing balances in the ledger. */
class OpeningBalancesTests implements RuleContract {

	private static final long WAN = 1_000_000;

	private final FilingBuilder filing = CompleteFilings.FINAL_ACCOUNTS.empty().figures("""
			summary,revenue.opening,amount,30.00
			fiscal-summary,revenue.opening,amount,25.00
			fiscal-summary,revenue.opening.general,amount,20.00
			fiscal-summary,revenue.opening.fund,amount,5.00
			""");

	@Test
	@Override
	public void passes() {
		List<Finding> findings = check(
				Map.of("total", 30 * WAN, "general", 20 * WAN, "fund", 5 * WAN, "other", 5 * WAN));
		assertThat(findings).hasSize(4).allMatch((finding) -> finding.state() == State.PASSED);
		assertThat(findings.getFirst().message())
			.isEqualTo("公开01表 29行 1栏“revenue.opening” 为 30.00 万元，账本中上年的年末结转和结余为 30.00 万元，相等。");
	}

	@Test
	@Override
	public void fails() {
		List<Finding> findings = check(Map.of("total", 31 * WAN, "general", 20 * WAN, "fund", 5 * WAN, "capital", WAN));
		assertThat(findings).filteredOn((finding) -> finding.state() == State.FAILED)
			.hasSize(2)
			.first()
			.satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
				assertThat(finding.place().printed()).isEqualTo("公开01表 29行 1栏");
				assertThat(finding.message()).contains("账本", "30.00 万元", "31.00 万元", "相差 1.00 万元");
				assertThat(finding.comparison().expected()).hasToString("31.00");
				assertThat(finding.suspects()).singleElement()
					.satisfies((suspect) -> assertThat(suspect.value()).hasToString("31.00"));
				assertThat(finding.suggestion()).contains("年初", "说明");
			});
	}

	@Test
	void whatTheLedgerHasAndTheFilingLeavesBlankFails() {
		assertThat(check(Map.of("total", 31 * WAN, "general", 20 * WAN, "fund", 5 * WAN, "capital", WAN)))
			.filteredOn((finding) -> finding.state() == State.FAILED)
			.last()
			.satisfies((finding) -> assertThat(finding.place().row()).isEqualTo("revenue.opening.capital"));
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(check(Map.of("total", 30 * WAN + 10_000, "general", 20 * WAN, "fund", 5 * WAN)).getFirst())
			.satisfies((finding) -> {
				assertThat(finding.state()).isEqualTo(State.PASSED);
				assertThat(finding.message()).contains("尾数误差");
			});
		assertThat(check(Map.of("total", 30 * WAN + 10_001, "general", 20 * WAN, "fund", 5 * WAN)).getFirst().state())
			.isEqualTo(State.FAILED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(Checks.of(this.filing, "Y1")).singleElement().satisfies((finding) -> {
			assertThat(finding.state()).isEqualTo(State.NOT_EVALUATED);
			assertThat(finding.reason()).isEqualTo("离线审核，没有接入账本");
		});
		assertThat(Checks.of(this.filing, "Y1", Backgrounds.noClosing("账本里没有该部门上年的决算"))).singleElement()
			.satisfies((finding) -> assertThat(finding.reason()).isEqualTo("账本里没有该部门上年的决算"));
	}

	@Test
	void whatTheLedgerDoesNotSplitByFundIsNotEvaluatedByFund() {
		List<Finding> findings = check(Map.of("total", 30 * WAN, "fiscal", 25 * WAN, "other", 5 * WAN));
		assertThat(findings).filteredOn((finding) -> finding.state() == State.PASSED)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.place().form()).isEqualTo("summary"));
		assertThat(findings).filteredOn((finding) -> finding.state() == State.NOT_EVALUATED)
			.hasSize(3)
			.extracting(Finding::reason)
			.containsOnly("账本中上年的结转和结余没有分资金性质");
	}

	@Test
	void whatLastYearsFilingDoesNotTellIsNotEvaluated() {
		FilingBuilder lastYear = CompleteFilings.FINAL_ACCOUNTS.empty()
			.figures("fiscal-summary,expenditure.closing,general,20.00");
		Background background = Backgrounds.closing(Map.of("total", 20 * WAN, "general", 20 * WAN, "fund", 5 * WAN),
				lastYear.content());
		assertThat(Checks.of(this.filing, "Y1", background))
			.filteredOn((finding) -> finding.state() == State.NOT_EVALUATED)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.reason()).isEqualTo("上年的决算中没有公开01表 收入支出决算总表"));
	}

	@Test
	void aFilingWithoutTheFormIsNotEvaluated() {
		FilingBuilder small = CompleteFilings.FINAL_ACCOUNTS.empty().figure("revenue", "total", "current", "1.00");
		assertThat(Checks.of(small, "Y1", Backgrounds.closing(Map.of("total", WAN)))).hasSize(4)
			.extracting(Finding::reason)
			.contains("文件中没有公开01表", "文件中没有公开04表");
	}

	/**
	 * A template that asks the ledger for what it does not keep would never be checked.
	 */
	@Test
	void theLedgerKeepsWhatTheTemplatesAskItFor() {
		CompleteFilings.CATALOGUE.templates().forEach((template) -> {
			Identities identities = Identities.of(template);
			List<AcrossIdentity> asked = identities.across()
				.stream()
				.filter((identity) -> identity.with() == OtherFiling.LAST_YEAR)
				.toList();
			FilingBuilder all = new FilingBuilder(template, template.firstYear()).allForms();
			Filing filing = new Filing(all.content(), identities);
			List<Finding> findings = new OpeningBalances()
				.check(new Examination(filing, Proof.of(filing), Backgrounds.closing(Map.of("total", 0L))));
			assertThat(findings).as(template.id())
				.hasSize(asked.size())
				.allMatch((finding) -> finding.state() == State.PASSED);
		});
	}

	private List<Finding> check(Map<String, Long> closing) {
		return Checks.of(this.filing, "Y1", Backgrounds.closing(closing));
	}

}
