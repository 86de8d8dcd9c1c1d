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
		assertThat(balanced.entries()).hasSize(13).allMatch((entry) -> entry.account().fund() == Fund.GENERAL);
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
