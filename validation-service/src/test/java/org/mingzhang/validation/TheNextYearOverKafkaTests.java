package org.mingzhang.validation;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.background.Known.Told;
import org.mingzhang.validation.approved.SampleFilings;
import org.mingzhang.validation.background.Backgrounds;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The year after: opening balances against the ledger's closing balances, and budget
 * figures against the budget that was approved.
 */
class TheNextYearOverKafkaTests extends RunningValidation {

	private static final long WAN = 1_000_000;

	@Autowired
	private Backgrounds backgrounds;

	@AfterEach
	void restore() {
		LEDGER.away(false).closing(Map.of());
	}

	@Test
	void anOpeningBalanceThatIsLastYearsClosingBalancePasses() {
		LEDGER.closing(Map.of("general", 30 * WAN));
		assertThat(opening("420107-101-2023-final-accounts-1", "30.00"))
			.allMatch((finding) -> finding.state() == State.PASSED);
	}

	@Test
	void anOpeningBalanceThatIsNotIsToBeExplained() {
		LEDGER.closing(Map.of("general", 31 * WAN));
		assertThat(opening("420107-102-2023-final-accounts-1", "30.00"))
			.filteredOn((finding) -> finding.state() == State.FAILED && "summary".equals(finding.place().form()))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
				assertThat(finding.message()).contains("30.00 万元", "31.00 万元");
			});
	}

	@Test
	void whenTheLedgerIsAwayTheCheckIsAnsweredAndSaysWhatItCouldNotAsk() {
		LEDGER.away(true);
		assertThat(opening("420105-101-2023-final-accounts-1", "30.00")).singleElement().satisfies((finding) -> {
			assertThat(finding.state()).isEqualTo(State.NOT_EVALUATED);
			assertThat(finding.reason()).isEqualTo("账本暂时没有回答");
		});
	}

	@Test
	void aDepartmentThatTheLedgerDoesNotKnowIsNotEvaluated() {
		assertThat(opening("420104-106-2023-final-accounts-1", "30.00")).singleElement()
			.satisfies((finding) -> assertThat(finding.reason()).isEqualTo("账本里没有该部门上年的决算"));
	}

	@Test
	void anApprovedBudgetIsKnownToTheChecksOfItsYear() {
		FilingId filing = FilingId.parse("130303-203-2023-final-accounts-1");
		publish(SampleFilings.approval("130303-203-2023-budget-1", "three-public,reception,total,3.00"));
		publish(SampleFilings.approval("130303-203-2023-budget-2", "three-public,reception,total,4.00"));
		await().untilAsserted(() -> assertThat(this.backgrounds.of(filing.series()).budget())
			.isInstanceOfSatisfying(Told.class, (told) -> assertThat(told.value().toString()).contains("4.00")));
		publish(SampleFilings.submitted(filing.toString(), "three-public,reception,budget,3.00"));
		assertThat(answerTo(filing).findings()).filteredOn((finding) -> finding.rule().equals("Y2"))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.state()).isEqualTo(State.FAILED);
				assertThat(finding.message()).contains("批复的年初预算为 4.00 万元");
			});
	}

	private List<Finding> opening(String id, String value) {
		publish(SampleFilings.submitted(id, "summary,revenue.opening,amount," + value,
				"fiscal-summary,revenue.opening.general,amount," + value));
		return answerTo(FilingId.parse(id)).findings()
			.stream()
			.filter((finding) -> finding.rule().equals("Y1"))
			.toList();
	}

}
