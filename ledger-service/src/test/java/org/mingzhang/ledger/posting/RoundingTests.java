package org.mingzhang.ledger.posting;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.ledger.PrintedFiling;
import org.mingzhang.ledger.account.AccountType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.ledger.posting.Booked.amounts;
import static org.mingzhang.ledger.posting.Booked.balanced;
import static org.mingzhang.ledger.posting.Booked.refused;

/** A printed figure stands for an interval; what that costs is booked openly. */
class RoundingTests {

	@Test
	void aRoundingDifferenceIsBookedOpenlyAtThePlaceOfThePrintedTotal() {
		FilingContent content = PrintedFiling.finalAccounts(2023)
			.row("revenue", "total", "current", "10.00", "fiscal", "10.00")
			.row("expenditure", "2013201", "total", "3.34", "basic", "3.34")
			.row("expenditure", "2013202", "total", "3.34", "project", "3.34")
			.row("expenditure", "2013299", "total", "3.33", "project", "3.33")
			.row("expenditure", "20132", "total", "10.00", "basic", "3.34", "project", "6.66")
			.row("expenditure", "total", "total", "10.00", "basic", "3.34", "project", "6.66")
			.content();
		assertThat(amounts(content)).containsEntry("rounding/expenditure/-/20132/project", "-0.01")
			.containsEntry("expenditure/unsplit/2013299/project", "3.33");
		assertThat(balanced(content).reconciliation())
			.filteredOn((line) -> line.outcome() == Reconciled.Outcome.ROUNDED)
			.extracting((line) -> line.cell().toString())
			.containsExactly("expenditure/20132/project");
	}

	@Test
	void aDifferenceBeyondRoundingIsRefusedWithTheCellThatDoesNotAddUp() {
		FilingContent content = PrintedFiling.finalAccounts(2023)
			.row("revenue", "total", "current", "8.00")
			.row("expenditure", "213", "total", "8.00", "basic", "8.00")
			.row("expenditure", "2130152", "total", "7.00", "basic", "7.00")
			.content();
		assertThat(refused(content)).anyMatch((reason) -> reason.contains("expenditure/213/basic"));
	}

	@Test
	void printedTotalsOfBothSidesMayDifferByRounding() {
		FilingContent content = PrintedFiling.finalAccounts(2023)
			.row("summary", "revenue.current", "amount", "100.00")
			.row("summary", "expenditure.current", "amount", "100.01")
			.content();
		assertThat(amounts(content)).containsEntry("rounding/balance/-", "-0.01");
	}

	@Test
	void fenIsExactSoNothingRounds() {
		FilingContent content = PrintedFiling.finalAccounts(2023)
			.inYuan()
			.row("summary", "revenue.current", "amount", "100.00")
			.row("summary", "expenditure.current", "amount", "100.01")
			.content();
		assertThat(refused(content)).singleElement().asString().contains("100.01");
	}

	@Test
	void twoPrintsOfOneTotalMayDifferByRoundingAndTheBooksFollowTheFinerForm() {
		FilingContent content = PrintedFiling.finalAccounts(2023)
			.form("government-fund", "state-capital")
			.row("summary", "revenue.general", "amount", "10.00")
			.row("general-expenditure", "2013201", "total", "10.00", "basic", "10.00")
			.row("general-expenditure", "201", "total", "10.00", "basic", "10.00")
			.row("fiscal-summary", "201", "total", "9.99", "general", "9.99")
			.content();
		assertThat(balanced(content).reconciliation())
			.filteredOn((line) -> line.cell().toString().equals("fiscal-summary/201/general"))
			.singleElement()
			.matches((line) -> line.outcome() == Reconciled.Outcome.WITHIN_ROUNDING && line.difference() == -10_000);
	}

	@Test
	void everyPrintOfAFilingIsAnsweredExactlyEvenWhereFormsDisagreeByTheirLastDigit() {
		// As 青山区委组织部 printed it for 2023: 201 is 1213.93 in one form and 1213.94 in
		// another, the parts of 1350.64 add up to 1350.65, and 公开03表 is missing.
		FilingContent content = PrintedFiling.finalAccounts(2023)
			.form("government-fund", "state-capital")
			.row("summary", "revenue.general", "amount", "1350.64")
			.row("summary", "revenue.current", "amount", "1350.64")
			.row("summary", "revenue.total", "amount", "1350.64")
			.row("summary", "201", "amount", "1213.93")
			.row("summary", "206", "amount", "14.00")
			.row("summary", "208", "amount", "29.04")
			.row("summary", "210", "amount", "41.14")
			.row("summary", "221", "amount", "52.53")
			.row("summary", "expenditure.current", "amount", "1350.64")
			.row("summary", "expenditure.total", "amount", "1350.64")
			.row("fiscal-summary", "201", "total", "1213.93", "general", "1213.93")
			.row("fiscal-summary", "expenditure.current", "total", "1350.64", "general", "1350.64")
			.row("general-expenditure", "total", "total", "1350.64", "basic", "581.23", "project", "769.42")
			.row("general-expenditure", "201", "total", "1213.94", "basic", "459.72", "project", "754.22")
			.row("general-expenditure", "2013201", "total", "412.48", "basic", "412.48")
			.row("general-expenditure", "2013202", "total", "754.22", "project", "754.22")
			.row("general-expenditure", "2013250", "total", "47.24", "basic", "47.24")
			.row("general-expenditure", "2060999", "total", "14.00", "project", "14.00")
			.row("general-expenditure", "2080505", "total", "29.04", "basic", "29.04")
			.row("general-expenditure", "2101101", "total", "12.95", "basic", "12.95")
			.row("general-expenditure", "2101102", "total", "1.84", "basic", "1.84")
			.row("general-expenditure", "2101103", "total", "25.24", "basic", "24.04", "project", "1.20")
			.row("general-expenditure", "2101199", "total", "1.11", "basic", "1.11")
			.row("general-expenditure", "2210201", "total", "44.70", "basic", "44.70")
			.row("general-expenditure", "2210202", "total", "7.83", "basic", "7.83")
			.content();
		assertThat(amounts(content)).containsEntry("rounding/expenditure/general/-/-", "-0.01")
			.containsEntry("rounding/expenditure/-/201/-", "-0.01")
			.containsEntry("rounding/expenditure/-/-/-", "0.01")
			.containsEntry("expenditure/general/2013201/basic", "412.48");
		assertThat(Booked.sum(content, AccountType.EXPENDITURE)).isEqualTo("1350.64");
		assertThat(balanced(content).reconciliation())
			.filteredOn((line) -> line.outcome() == Reconciled.Outcome.WITHIN_ROUNDING)
			.extracting((line) -> line.cell().toString())
			.containsExactly("fiscal-summary/201/general", "fiscal-summary/201/total");
	}

}
