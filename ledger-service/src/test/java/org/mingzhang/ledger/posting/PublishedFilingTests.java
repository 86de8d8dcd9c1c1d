package org.mingzhang.ledger.posting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.ledger.PrintedFiling;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Fund;
import org.mingzhang.ledger.account.Sums;
import org.mingzhang.testing.SharedDocuments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.ledger.posting.Booked.amounts;
import static org.mingzhang.ledger.posting.Booked.balanced;

/** Filings as they were published, read by hand, book to their printed totals. */
class PublishedFilingTests {

	@Test
	void finalAccountsWithAllNineFormsBookToThePrintedTotals() {
		FilingContent content = PrintedFiling.finalAccounts(2023)
			.form("government-fund", "state-capital")
			.facts(SharedDocuments.find("gold/001_d9984b4f4bf4cec5.facts.csv"))
			.content();
		Posting.Balanced balanced = balanced(content);
		assertThat(balanced.entries()).filteredOn((entry) -> !entry.account().type().isMemorandum())
			.hasSize(13)
			.allMatch((entry) -> entry.account().fund() == Fund.GENERAL);
		assertThat(amounts(content)).containsEntry("economic/general/30101/personnel", "158.19")
			.containsEntry("economic/general/30231/public", "10.96")
			.containsEntry("memorandum/fiscal/three-public.vehicle.operation", "10.96")
			.containsEntry("adjusted-budget/fiscal/-/-/three-public.vehicle.operation", "21.00")
			.containsEntry("contra/economic", "1004.99");
		assertThat(expenditure(balanced)).isEqualTo(1_132_980_000L);
		assertThat(balanced.reconciliation()).allMatch((line) -> line.outcome() == Reconciled.Outcome.EQUAL);
		assertEveryLeafIsBookedAsPrinted(content, balanced);
	}

	@Test
	void aBudgetOfQiaokouAddsUpByFunctionAndNature() {
		FilingContent content = PrintedFiling.budget(2024)
			.form("government-fund", "state-capital")
			.facts(SharedDocuments.find("gold/003_be2d85f7f767ccee.facts.csv"))
			.content();
		Posting.Balanced balanced = balanced(content);
		assertThat(expenditure(balanced)).isEqualTo(1_172_590_000L);
		Map<String, Long> byNature = balanced.entries()
			.stream()
			.filter((entry) -> entry.account().type() == AccountType.EXPENDITURE)
			.collect(Collectors.groupingBy((entry) -> String.valueOf(entry.account().nature()),
					Collectors.summingLong(Entry::debit)));
		assertThat(byNature).isEqualTo(Map.of("basic", 993_840_000L, "project", 178_750_000L));
		assertEveryLeafIsBookedAsPrinted(content, balanced);
		assertThat(Booked.sum(content, AccountType.ECONOMIC)).isEqualTo("993.84");
		assertThat(amounts(content)).containsEntry("economic/general/30239/public", "25.12")
			.containsEntry("rounding/economic/general/302/public", "-0.01")
			.containsEntry("memorandum/fiscal/three-public.reception", "1.00");
		assertThat(balanced.reconciliation()).noneMatch((line) -> line.outcome() == Reconciled.Outcome.DIFFERENT)
			.extracting((line) -> line.cell().toString())
			.contains("basic-expenditure/total/total", "general-expenditure/total/public",
					"unit-expenditure/total/total");
	}

	@Test
	void aBudgetWithCarryOverBooksItAsOpeningBalanceOfItsFund() {
		String byFunction = """
				total   1029.59 586.94 442.65
				201     548.16  416.86 131.30
				20132   548.16  416.86 131.30
				2013201 416.86  416.86 -
				2013299 131.30  -      131.30
				208     80.47   80.47  -
				20805   78.89   78.89  -
				2080501 26.44   26.44  -
				2080505 52.45   52.45  -
				20808   1.58    1.58   -
				2080899 1.58    1.58   -
				210     349.08  49.08  300.00
				21011   349.08  49.08  300.00
				2101101 320.91  20.91  300.00
				2101103 28.17   28.17  -
				213     11.35   -      11.35
				21301   11.35   -      11.35
				2130152 11.35   -      11.35
				221     40.53   40.53  -
				22102   40.53   40.53  -
				2210201 40.53   40.53  -
				""";
		FilingContent content = PrintedFiling.hebeiBudget()
			.form("government-fund", "state-capital")
			.row("summary", "revenue.general", "amount", "1018.24")
			.row("summary", "revenue.current", "amount", "1018.24")
			.row("summary", "revenue.opening", "amount", "11.35")
			.row("summary", "revenue.total", "amount", "1029.59")
			.row("summary", "expenditure.current", "amount", "1029.59")
			.row("summary", "expenditure.total", "amount", "1029.59")
			.row("revenue", "total", "total", "1029.59", "current", "1018.24", "fiscal", "1018.24", "opening", "11.35")
			.row("fiscal-summary", "revenue.general", "amount", "1018.24")
			.row("fiscal-summary", "revenue.current", "amount", "1018.24")
			.row("fiscal-summary", "revenue.opening", "amount", "11.35")
			.row("fiscal-summary", "revenue.opening.general", "amount", "11.35")
			.row("fiscal-summary", "revenue.total", "amount", "1029.59")
			.row("fiscal-summary", "expenditure.current", "total", "1029.59", "general", "1029.59")
			.row("fiscal-summary", "expenditure.total", "total", "1029.59", "general", "1029.59")
			.table("expenditure", "total basic project", byFunction)
			.table("general-expenditure", "total basic project", byFunction)
			.content();
		assertThat(amounts(content)).containsEntry("opening/general", "11.35")
			.containsEntry("revenue/general", "1018.24")
			.containsEntry("expenditure/general/2130152/project", "11.35")
			.hasSize(2 + 10);
		assertThat(balanced(content).reconciliation()).allMatch((line) -> line.outcome() == Reconciled.Outcome.EQUAL);
		assertEveryLeafIsBookedAsPrinted(content, balanced(content));
	}

	@Test
	void finalAccountsOfWhichOnlyTwoFormsCanBeReadAreBookedWithoutTheFund() {
		FilingContent content = PrintedFiling.finalAccounts(2022)
			.row("revenue", "total", "current", "1405.72", "fiscal", "1405.72")
			.table("expenditure", "total basic project", """
					total   1405.72 597.55 808.17
					201     1157.27 513.10 644.17
					20103   9.45    9.00   0.45
					2010301 9.00    9.00   -
					2010302 0.45    0.00   0.45
					20132   1147.82 504.10 643.72
					2013201 504.10  504.10 0.00
					2013202 293.72  -      293.72
					2013299 350.00  -      350.00
					208     38.08   35.20  2.88
					20805   35.20   35.20  -
					2080505 35.20   35.20  -
					20811   2.88    -      2.88
					2081199 2.88    -      2.88
					210     49.25   49.25  -
					21011   49.25   49.25  -
					2101101 17.73   17.73  -
					2101103 31.52   31.52  -
					213     3.34    -      3.34
					21305   3.34    -      3.34
					2130599 3.34    -      3.34
					221     157.78  -      157.78
					22102   157.78  -      157.78
					2210201 44.92   -      44.92
					2210203 112.86  -      112.86
					""")
			.content();
		assertThat(amounts(content)).containsEntry("revenue/fiscal", "1405.72")
			.containsEntry("expenditure/unsplit/2013299/project", "350.00");
		assertThat(Booked.sum(content, AccountType.EXPENDITURE)).isEqualTo("1405.72");
	}

	private static void assertEveryLeafIsBookedAsPrinted(FilingContent content, Posting.Balanced balanced) {
		List<Fact> leaves = content.facts()
			.stream()
			.filter((fact) -> fact.cell().form().equals("expenditure") && fact.cell().row().length() == 7)
			.filter((fact) -> !fact.cell().column().equals("total") && !fact.value().isZero())
			.toList();
		assertThat(leaves).isNotEmpty();
		assertThat(leaves).allSatisfy((leaf) -> assertThat(balanced.entries()).anySatisfy((entry) -> {
			assertThat(entry.account().path())
				.isEqualTo("expenditure/general/" + leaf.cell().row() + "/" + leaf.cell().column());
			assertThat(entry.debit()).isEqualTo(leaf.fen());
		}));
	}

	private static long expenditure(Posting.Balanced balanced) {
		return Sums
			.of(balanced.entries()
				.stream()
				.filter((entry) -> entry.account().type() == AccountType.EXPENDITURE)
				.toList())
			.debit();
	}

}
