package org.mingzhang.ledger.mongo;

import java.util.List;
import java.util.Map;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Fund;
import org.mingzhang.ledger.account.Nature;
import org.mingzhang.ledger.account.Source;
import org.mingzhang.ledger.account.Sums;
import org.mingzhang.ledger.group.FilingLife;

import static org.assertj.core.api.Assertions.assertThat;

class AccountTextTests {

	private static final FilingSeries SERIES = FilingLife.of("420107-101", 1).filing().series();

	private static final Account SPENT = Account.expenditure(Fund.GENERAL, "2013201", Nature.BASIC);

	private static final List<Account> ACCOUNTS = List.of(SPENT, Account.expenditure(Fund.OTHER, null, Nature.UNSPLIT),
			Account.revenue(Source.UNSPLIT), Account.balance(AccountType.OPENING, Fund.FISCAL),
			Account.economic(Fund.GENERAL, "30101", Nature.PERSONNEL), Account.contra(AccountType.ECONOMIC),
			Account.memorandum(AccountType.MEMORANDUM, Fund.UNSPLIT, null, null, "three-public.reception"),
			new Account(AccountType.EXPENDITURE, true, null, "odd\tcode\\\n", Nature.PROJECT, null));

	@Test
	void entriesOfEveryAccountAreReadBack() {
		List<Entry> entries = ACCOUNTS.stream()
			.flatMap((account) -> List.of(Entry.of(account, 5), Entry.of(account, -7).reversed()).stream())
			.toList();
		assertThat(AccountText.entries(AccountText.write(entries))).isEqualTo(entries);
		assertThat(AccountText.entries(AccountText.write(List.of()))).isEmpty();
	}

	@Test
	void sumsOfEveryAccountAreReadBack() {
		Map<Account, Sums> sums = Map.of(SPENT, new Sums(Long.MAX_VALUE, 0), ACCOUNTS.getLast(), new Sums(3, 4));
		assertThat(AccountText.sums(AccountText.write(sums))).isEqualTo(sums);
		assertThat(AccountText.sums(AccountText.write(Map.of()))).isEmpty();
	}

	@Test
	void aBookThatWasWrittenAsDocumentsIsStillRead() {
		Document account = new Document("type", "expenditure").append("fund", "general")
			.append("function", "2013201")
			.append("nature", "basic")
			.append("debit", 5L)
			.append("credit", 2L);
		Document book = new Document("stamp", 1L).append("listed", List.of(1))
			.append("booked", List.of(1))
			.append("accounts", List.of(account));
		assertThat(BookDocuments.standing(SERIES, book).sums()).isEqualTo(Map.of(SPENT, new Sums(5, 2)));
	}

}
