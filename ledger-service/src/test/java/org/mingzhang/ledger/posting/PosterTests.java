package org.mingzhang.ledger.posting;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.ledger.PrintedFiling;
import org.mingzhang.ledger.account.Sums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.ledger.posting.Booked.amounts;
import static org.mingzhang.ledger.posting.Booked.balanced;
import static org.mingzhang.ledger.posting.Booked.refused;

class PosterTests {

	@Test
	void onlyLeafCodesAreBookedSoThatNothingCountsTwice() {
		assertThat(amounts(ofGeneralBudgetOnly().content())).containsExactlyInAnyOrderEntriesOf(
				Map.of("revenue/general", "100.00", "expenditure/general/2013201/basic", "60.00",
						"expenditure/general/2013202/project", "30.00", "expenditure/general/2080505/basic", "10.00"));
	}

	@Test
	void debitsEqualCreditsAndEveryPrintedTotalIsReconciled() {
		Posting.Balanced balanced = balanced(ofGeneralBudgetOnly().content());
		assertThat(Sums.of(balanced.entries()).areEqual()).isTrue();
		assertThat(balanced.reconciliation()).isNotEmpty()
			.allMatch((line) -> line.outcome() == Reconciled.Outcome.EQUAL && line.difference() == 0);
		assertThat(balanced.reconciliation()).extracting((line) -> line.cell().toString())
			.contains("expenditure/total/total", "expenditure/201/basic", "summary/201/amount",
					"summary/expenditure.total/amount", "summary/revenue.total/amount");
	}

	@Test
	void whatExceedsTheThreeBudgetsIsOtherMoney() {
		FilingContent content = PrintedFiling.finalAccounts(2023)
			.form("government-fund", "state-capital")
			.row("summary", "revenue.general", "amount", "60.00")
			.row("summary", "revenue.business", "amount", "40.00")
			.row("summary", "revenue.current", "amount", "100.00")
			.row("general-expenditure", "2013201", "total", "60.00", "basic", "60.00")
			.row("expenditure", "2013201", "total", "90.00", "basic", "90.00")
			.row("expenditure", "2069999", "total", "10.00", "operating", "10.00")
			.row("expenditure", "total", "total", "100.00", "basic", "90.00", "operating", "10.00")
			.content();
		assertThat(amounts(content)).containsEntry("expenditure/general/2013201/basic", "60.00")
			.containsEntry("expenditure/other/2013201/basic", "30.00")
			.containsEntry("expenditure/other/2069999/operating", "10.00");
	}

	@Test
	void theFundIsUnsplitWhereTheFilingDoesNotTellIt() {
		FilingContent content = PrintedFiling.finalAccounts(2022)
			.row("revenue", "total", "current", "100.00", "fiscal", "100.00")
			.row("expenditure", "2013201", "total", "70.00", "basic", "70.00")
			.row("expenditure", "2013202", "total", "30.00", "project", "30.00")
			.row("expenditure", "total", "total", "100.00", "basic", "70.00", "project", "30.00")
			.content();
		assertThat(amounts(content)).containsExactlyInAnyOrderEntriesOf(Map.of("revenue/fiscal", "100.00",
				"expenditure/unsplit/2013201/basic", "70.00", "expenditure/unsplit/2013202/project", "30.00"));
	}

	@Test
	void withoutTheExpenditureFormTheBudgetsOfFiscalMoneyAreBookedByFunctionAndTheRestByClass() {
		FilingContent content = PrintedFiling.finalAccounts(2023)
			.form("government-fund", "state-capital")
			.row("summary", "revenue.general", "amount", "60.00")
			.row("summary", "revenue.other", "amount", "5.00")
			.row("summary", "revenue.current", "amount", "65.00")
			.row("summary", "201", "amount", "65.00")
			.row("summary", "expenditure.current", "amount", "65.00")
			.row("general-expenditure", "2013201", "total", "60.00", "basic", "60.00")
			.row("general-expenditure", "201", "total", "60.00", "basic", "60.00")
			.content();
		assertThat(amounts(content)).containsEntry("expenditure/general/2013201/basic", "60.00")
			.containsEntry("expenditure/other/201/unsplit", "5.00");
	}

	@Test
	void aRowWithoutFinerCodesIsTheLeafAtWhateverLevelItStands() {
		FilingContent content = ofGeneralBudgetOnly().row("summary", "revenue.fund", "amount", "2.00")
			.row("government-fund", "21208", "total", "2.00", "project", "2.00")
			.content();
		assertThat(refused(content)).isNotEmpty();
		FilingContent consistent = PrintedFiling.finalAccounts(2023)
			.form("general-expenditure", "state-capital")
			.row("summary", "revenue.fund", "amount", "2.00")
			.row("government-fund", "21208", "total", "2.00", "project", "2.00")
			.row("expenditure", "21208", "total", "2.00", "project", "2.00")
			.content();
		assertThat(amounts(consistent)).containsEntry("expenditure/fund/21208/project", "2.00");
	}

	@Test
	void aRowThatPrintsOnlyATotalHasNoNature() {
		FilingContent content = PrintedFiling.finalAccounts(2023)
			.row("revenue", "total", "current", "7.00")
			.row("expenditure", "2013201", "total", "7.00")
			.row("expenditure", "201", "total", "7.00", "basic", "4.00", "project", "3.00")
			.content();
		assertThat(amounts(content)).containsEntry("expenditure/unsplit/2013201/unsplit", "7.00");
		assertThat(balanced(content).reconciliation())
			.filteredOn((line) -> line.cell().toString().equals("expenditure/201/basic"))
			.singleElement()
			.matches((line) -> line.outcome() == Reconciled.Outcome.NOT_COMPARABLE);
	}

	@Test
	void openingAndClosingBalancesAreBookedByFundAndOtherMoneyApart() {
		FilingContent content = PrintedFiling.finalAccounts(2023)
			.form("government-fund", "state-capital")
			.row("summary", "revenue.general", "amount", "50.00")
			.row("summary", "revenue.current", "amount", "50.00")
			.row("summary", "revenue.non-fiscal-balance", "amount", "1.00")
			.row("summary", "revenue.opening", "amount", "30.00")
			.row("summary", "revenue.total", "amount", "81.00")
			.row("summary", "201", "amount", "60.00")
			.row("summary", "expenditure.current", "amount", "60.00")
			.row("summary", "expenditure.distribution", "amount", "1.00")
			.row("summary", "expenditure.closing", "amount", "20.00")
			.row("summary", "expenditure.total", "amount", "81.00")
			.row("fiscal-summary", "revenue.opening", "amount", "25.00")
			.row("fiscal-summary", "revenue.opening.general", "amount", "25.00")
			.row("fiscal-summary", "expenditure.closing", "total", "15.00", "general", "15.00")
			.row("general-expenditure", "2013201", "total", "60.00", "basic", "60.00")
			.content();
		assertThat(amounts(content)).containsEntry("opening/general", "25.00")
			.containsEntry("opening/other", "5.00")
			.containsEntry("closing/general", "15.00")
			.containsEntry("closing/other", "5.00")
			.containsEntry("non-fiscal-balance/other", "1.00")
			.containsEntry("distribution/other", "1.00");
	}

	@Test
	void aFilingThatPrintsItsBalancesHasToBalance() {
		FilingContent content = PrintedFiling.finalAccounts(2023)
			.row("summary", "revenue.general", "amount", "100.00")
			.row("summary", "201", "amount", "99.00")
			.content();
		assertThat(refused(content)).singleElement().asString().contains("1000000.00", "990000.00");
	}

	@Test
	void ofAFilingWithoutASummaryTheUntoldBalanceIsBookedAsSuch() {
		FilingContent content = PrintedFiling.finalAccounts(2023)
			.row("revenue", "total", "current", "100.00", "fiscal", "100.00")
			.row("expenditure", "2013201", "total", "99.00", "basic", "99.00")
			.content();
		assertThat(amounts(content)).containsEntry("balance/-", "1.00");
	}

	@Test
	void aSubtotalThatIsBlankOverItsPartsIsNotNeeded() {
		FilingContent content = PrintedFiling.finalAccounts(2023)
			.row("revenue", "total", "current", "100.00")
			.row("expenditure", "2013201", "basic", "100.00")
			.row("expenditure", "201", "total", "100.00")
			.content();
		assertThat(amounts(content)).containsEntry("expenditure/unsplit/2013201/basic", "100.00");
	}

	@Test
	void amountsThatDoNotFitTheLedgerAreRefused() {
		FilingContent content = PrintedFiling.finalAccounts(2023)
			.row("summary", "revenue.current", "amount", "999999999999999.99")
			.row("summary", "expenditure.current", "amount", "999999999999999.99")
			.content();
		assertThat(refused(content)).hasSize(2).allMatch((reason) -> reason.contains("999999999999999.99"));
	}

	@Test
	void allReasonsAreToldAtOnce() {
		FilingContent content = ofGeneralBudgetOnly().row("summary", "205", "amount", "9.00")
			.row("summary", "revenue.superior", "amount", "9.00")
			.content();
		assertThat(refused(content)).hasSizeGreaterThan(1);
	}

	@Test
	void aFilingThatTellsNoExpenditureIsRefused() {
		FilingContent content = PrintedFiling.finalAccounts(2023)
			.row("summary", "revenue.current", "amount", "1.00")
			.content();
		assertThat(refused(content)).anyMatch((reason) -> reason.contains("支出"));
	}

	private static PrintedFiling ofGeneralBudgetOnly() {
		PrintedFiling filing = PrintedFiling.finalAccounts(2023)
			.form("government-fund", "state-capital")
			.row("summary", "revenue.general", "amount", "100.00")
			.row("summary", "revenue.current", "amount", "100.00")
			.row("summary", "revenue.total", "amount", "100.00")
			.row("summary", "201", "amount", "90.00")
			.row("summary", "208", "amount", "10.00")
			.row("summary", "expenditure.current", "amount", "100.00")
			.row("summary", "expenditure.total", "amount", "100.00");
		for (String form : List.of("expenditure", "general-expenditure")) {
			filing.row(form, "total", "total", "100.00", "basic", "70.00", "project", "30.00")
				.row(form, "201", "total", "90.00", "basic", "60.00", "project", "30.00")
				.row(form, "20132", "total", "90.00", "basic", "60.00", "project", "30.00")
				.row(form, "2013201", "total", "60.00", "basic", "60.00")
				.row(form, "2013202", "total", "30.00", "project", "30.00")
				.row(form, "208", "total", "10.00", "basic", "10.00")
				.row(form, "2080505", "total", "10.00", "basic", "10.00");
		}
		return filing;
	}

}
