package org.mingzhang.ledger.posting;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Sums;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.testing.SharedDocuments;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents as they were published, read by the system: the balances equal their forms to
 * the 分.
 */
class PublishedDocumentsTests {

	private static final DocumentReader READER = new DocumentReader(Registry.load(), Catalogue.load());

	@ParameterizedTest
	@CsvSource({ "seeds/000_256a5e6a4c7caa8a.txt, 1350.64, 581.24, 20.93",
			"seeds/001_d9984b4f4bf4cec5.txt, 1132.98, 1004.99, 40.19",
			"seeds/002_7e90d63998a40ed9.txt, 1405.72, 0.00, 33.23",
			"seeds/003_be2d85f7f767ccee.txt, 1172.59, 993.84, 80.61",
			"seeds/004_6885cbf63360e79d.txt, 1029.59, 586.94, 51.67",
			"documents/shanghai-putuo-finance-bureau-2025-budget.pdf, 3121.42, 2512.11, 229.43",
			"documents/shanghai-putuo-social-work-2024-final-accounts.pdf, 307.82, 105.60, 10.23" })
	void balancesEqualTheFormsToTheFen(String document, String expenditure, String economic, String agencyOperation)
			throws IOException {
		FilingContent content = read(document);
		Posting.Balanced balanced = Booked.balanced(content);
		assertThat(inWan(balanced, AccountType.EXPENDITURE)).isEqualTo(expenditure);
		assertThat(inWan(balanced, AccountType.ECONOMIC)).isEqualTo(economic);
		assertThat(Booked.amounts(content)).containsEntry("memorandum/general/agency-operation", agencyOperation);
		assertThat(balanced.reconciliation()).isNotEmpty()
			.noneMatch((line) -> line.outcome() == Reconciled.Outcome.DIFFERENT
					|| line.outcome() == Reconciled.Outcome.NOT_COMPARABLE);
		assertEveryLeafIsBooked(content, "expenditure", balanced,
				(account) -> account.type() == AccountType.EXPENDITURE ? account.function() : null);
		assertEveryLeafIsBooked(content, "basic-expenditure", balanced, Account::economic);
		assertEveryTotalIsAnswered(content, balanced);
	}

	/** Every finest code of a form has its printed amount, column by column. */
	private static void assertEveryLeafIsBooked(FilingContent content, String form, Posting.Balanced balanced,
			Function<Account, String> code) {
		List<String> codes = content.facts()
			.stream()
			.filter((fact) -> fact.cell().form().equals(form) && fact.cell().row().matches("\\d{3,7}"))
			.map((fact) -> fact.cell().row())
			.distinct()
			.toList();
		Predicate<Fact> leaf = (fact) -> fact.cell().form().equals(form) && codes.contains(fact.cell().row())
				&& codes.stream()
					.noneMatch((other) -> other.startsWith(fact.cell().row()) && !other.equals(fact.cell().row()));
		Map<String, Long> booked = balanced.entries()
			.stream()
			.filter((entry) -> !entry.account().rounding() && code.apply(entry.account()) != null)
			.collect(Collectors.groupingBy((entry) -> Objects.requireNonNull(code.apply(entry.account())),
					Collectors.summingLong(Entry::debit)));
		content.facts()
			.stream()
			.filter(leaf.and((fact) -> fact.cell().column().equals("total")))
			.forEach((fact) -> assertThat(booked.getOrDefault(fact.cell().row(), 0L)).as(fact.cell().toString())
				.isEqualTo(fact.fen()));
	}

	/** Grand totals are answered to the 分, rounding included. */
	private static void assertEveryTotalIsAnswered(FilingContent content, Posting.Balanced balanced) {
		Map<String, Reconciled> lines = balanced.reconciliation()
			.stream()
			.collect(Collectors.toMap((line) -> line.cell().toString(), Function.identity(), (one, other) -> one));
		Stream
			.of("summary/expenditure.current/amount", "summary/revenue.current/amount", "summary/revenue.total/amount")
			.filter((cell) -> content.facts().stream().anyMatch((fact) -> fact.cell().toString().equals(cell)))
			.filter(lines::containsKey)
			.forEach((cell) -> assertThat(Objects.requireNonNull(lines.get(cell)).difference()).as(cell).isZero());
	}

	private static String inWan(Posting.Balanced balanced, AccountType type) {
		return Booked
			.wanYuan(Sums.of(balanced.entries().stream().filter((entry) -> entry.account().type() == type).toList())
				.balance(type.natural()));
	}

	private static FilingContent read(String document) throws IOException {
		byte[] bytes = Files.readAllBytes(SharedDocuments.find(document));
		ReadingResult result = document.endsWith(".pdf") ? READER.readPdf(bytes, Hints.NONE)
				: READER.read(bytes, Hints.NONE);
		assertThat(result).isInstanceOf(ReadingResult.Read.class);
		return ((ReadingResult.Read) result).content();
	}

}
