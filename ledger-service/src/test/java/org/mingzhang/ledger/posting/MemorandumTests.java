package org.mingzhang.ledger.posting;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.ledger.PrintedFiling;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Sums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.ledger.posting.Booked.amounts;
import static org.mingzhang.ledger.posting.Booked.balanced;

/** Memoranda tell the same money a second time: beside the balance, never in it. */
class MemorandumTests {

	@Test
	void basicExpenditureByEconomicCodeStandsBesideExpenditureByFunction() {
		FilingContent content = withBasics("70.00").row("basic-expenditure", "301", "total", "60.00")
			.row("basic-expenditure", "30101", "total", "60.00")
			.row("basic-expenditure", "302", "total", "10.00")
			.row("basic-expenditure", "personnel", "total", "60.00")
			.row("basic-expenditure", "public", "total", "10.00")
			.content();
		assertThat(amounts(content)).containsEntry("expenditure/general/2013201/basic", "70.00")
			.containsEntry("economic/general/30101/personnel", "60.00")
			.containsEntry("economic/general/302/public", "10.00")
			.containsEntry("contra/economic", "70.00");
		assertThat(balanced(content).reconciliation()).allMatch((line) -> line.outcome() == Reconciled.Outcome.EQUAL)
			.extracting((line) -> line.cell().toString())
			.contains("general-expenditure/total/basic", "basic-expenditure/personnel/total");
	}

	@Test
	void memorandaBalanceByThemselvesSoThatTheMoneyDoesToo() {
		List<Entry> entries = balanced(withBasics("70.00").row("basic-expenditure", "30101", "total", "70.00")
			.row("three-public", "reception", "budget", "2.00", "final", "1.00")
			.content()).entries();
		assertThat(Sums.of(entries.stream().filter((entry) -> entry.account().type().isMemorandum()).toList()))
			.isEqualTo(new Sums(730_000_00L, 730_000_00L));
		assertThat(Sums.of(entries).areEqual()).isTrue();
	}

	@Test
	void aMemorandumThatDisagreesIsToldAndTheFilingIsBooked() {
		FilingContent content = withBasics("70.00").row("basic-expenditure", "30101", "total", "66.00").content();
		assertThat(balanced(content).reconciliation())
			.filteredOn((line) -> line.outcome() == Reconciled.Outcome.DIFFERENT)
			.singleElement()
			.matches((line) -> line.cell().toString().equals("general-expenditure/total/basic")
					&& line.difference() == 40_000_00L);
	}

	@Test
	void partsOfThreePublicCountOnceUnderTheirTotals() {
		FilingContent content = withBasics("70.00").row("three-public", "total", "total", "3.00")
			.row("three-public", "vehicle", "total", "2.00")
			.row("three-public", "vehicle.operation", "total", "2.00")
			.row("three-public", "reception", "total", "1.00")
			.row("three-public", "agency-operation", "total", "10.00")
			.content();
		assertThat(amounts(content)).containsEntry("memorandum/fiscal/three-public.vehicle.operation", "2.00")
			.containsEntry("memorandum/fiscal/three-public.reception", "1.00")
			.containsEntry("memorandum/general/agency-operation", "10.00")
			.containsEntry("contra/memorandum", "13.00")
			.hasSize(6);
	}

	@Test
	void aTotalWithoutPartsIsTheLeaf() {
		FilingContent content = withBasics("70.00").row("three-public", "total", "total", "3.00").content();
		assertThat(amounts(content)).containsEntry("memorandum/fiscal/three-public", "3.00");
	}

	private static PrintedFiling withBasics(String amount) {
		return PrintedFiling.finalAccounts(2023)
			.form("government-fund", "state-capital")
			.row("summary", "revenue.general", "amount", amount)
			.row("general-expenditure", "2013201", "total", amount, "basic", amount)
			.row("general-expenditure", "total", "total", amount, "basic", amount);
	}

}
