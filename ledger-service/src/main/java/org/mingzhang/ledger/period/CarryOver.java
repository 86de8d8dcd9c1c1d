package org.mingzhang.ledger.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Book;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Fund;
import org.mingzhang.ledger.account.Stage;
import org.mingzhang.ledger.balance.Balance;
import org.mingzhang.ledger.balance.BalanceQuery;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.balance.Dimension;
import org.mingzhang.ledger.group.PeriodAct;

/** Carries what a year leaves over to the next, by department and fund. */
final class CarryOver {

	private final Balances balances;

	CarryOver(Balances balances) {
		this.balances = balances;
	}

	List<PeriodAct.Carried> of(String district, int year) {
		BalanceQuery query = new BalanceQuery(Set.of(AccountType.CLOSING),
				Map.of(Dimension.YEAR, "" + year, Dimension.STAGE, Stage.FINAL.id()),
				List.of(Dimension.DEPARTMENT, Dimension.FUND), null);
		SortedMap<DepartmentCode, List<Entry>> entries = new TreeMap<>();
		for (Balance balance : this.balances.read(List.of(new Scope(district, Set.of())), query)) {
			if (balance.fen() != 0) {
				DepartmentCode department = DepartmentCode
					.parse(String.valueOf(balance.key().get(Dimension.DEPARTMENT)));
				entries.computeIfAbsent(department, (code) -> new ArrayList<>())
					.add(Entry.of(account(balance.key().get(Dimension.FUND)), balance.fen()));
			}
		}
		return entries.entrySet()
			.stream()
			.map((left) -> carried(new Book(left.getKey(), year + 1, Stage.FINAL), left.getValue()))
			.toList();
	}

	/** What stands without a fund is the rounding of a total over all funds. */
	private static Account account(@Nullable Object fund) {
		return (fund != null) ? Account.balance(AccountType.CARRIED, Fund.of(fund.toString()))
				: new Account(AccountType.CARRIED, true, null, null, null, null);
	}

	private static PeriodAct.Carried carried(Book book, List<Entry> entries) {
		long sum = entries.stream().mapToLong((entry) -> entry.credit() - entry.debit()).reduce(0, Math::addExact);
		List<Entry> balanced = new ArrayList<>(entries);
		if (sum != 0) {
			balanced.add(Entry.of(Account.contra(AccountType.CARRIED), -sum));
		}
		return new PeriodAct.Carried(book, balanced);
	}

}
