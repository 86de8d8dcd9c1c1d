package org.mingzhang.ledger.reservation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Sums;
import org.mingzhang.ledger.book.Standing;
import org.mingzhang.ledger.group.Bookkeeper;

/**
 * What a filing is held against as the books stand now: final spending against the
 * adjusted budget (调整预算), opening balances against the closing ones of the year before.
 *
 * @param spending spending by 类; none for a budget, or if no budget is booked
 * @param carryOver balances by fund; none if no final accounts of the year before are
 * booked
 */
public record Ceilings(List<Line> spending, List<Line> carryOver) {

	public Ceilings {
		spending = List.copyOf(spending);
		carryOver = List.copyOf(carryOver);
	}

	/**
	 * Holds a filing against the books.
	 * @param series the filing's series
	 * @param entries what it books or would book
	 * @param bookkeeper reads the books
	 * @return what came of it
	 * @throws ArithmeticException if a sum does not fit 64 bits
	 */
	static Ceilings of(FilingSeries series, Collection<Entry> entries, Bookkeeper bookkeeper) {
		Map<Account, Sums> told = Standing.empty(series).plus(1, entries).sums();
		FilingSeries budget = new FilingSeries(series.department(), series.year(), FilingKind.BUDGET);
		List<Line> spending = (series.kind() == FilingKind.FINAL_ACCOUNTS) ? compare(bookkeeper.read(budget),
				AccountType.EXPENDITURE, told, AccountType.EXPENDITURE, Account::functionClass) : List.of();
		List<Line> carryOver = series.yearBefore()
			.map((before) -> new FilingSeries(before.department(), before.year(), FilingKind.FINAL_ACCOUNTS))
			.map((before) -> compare(bookkeeper.read(before), AccountType.CLOSING, told, AccountType.OPENING,
					Ceilings::fund))
			.orElse(List.of());
		return new Ceilings(spending, carryOver);
	}

	private static List<Line> compare(Standing book, AccountType limiting, Map<Account, Sums> told, AccountType limited,
			Function<Account, @Nullable String> place) {
		if (book.booked().isEmpty()) {
			return List.of();
		}
		Map<String, Long> ceilings = balances(book.sums(), limiting, place);
		Map<String, Long> balances = balances(told, limited, place);
		Set<String> places = new TreeSet<>(Comparator.naturalOrder());
		places.addAll(ceilings.keySet());
		places.addAll(balances.keySet());
		List<Line> lines = new ArrayList<>();
		places.forEach((at) -> lines
			.add(new Line(at.isEmpty() ? null : at, ceilings.getOrDefault(at, 0L), balances.getOrDefault(at, 0L))));
		return lines;
	}

	private static Map<String, Long> balances(Map<Account, Sums> sums, AccountType type,
			Function<Account, @Nullable String> place) {
		Map<String, Long> balances = new HashMap<>();
		sums.forEach((account, sum) -> {
			if (account.type() == type) {
				String at = place.apply(account);
				balances.merge((at != null) ? at : "", sum.balance(type.natural()), Math::addExact);
			}
		});
		return balances;
	}

	private static @Nullable String fund(Account account) {
		return (account.fund() != null) ? account.fund().id() : null;
	}

	/**
	 * Adds lines up.
	 * @param lines lines of one kind
	 * @return their total, or null if there are none
	 */
	public static @Nullable Line total(List<Line> lines) {
		return lines.stream()
			.reduce((one, other) -> new Line(null, Math.addExact(one.ceiling(), other.ceiling()),
					Math.addExact(one.told(), other.told())))
			.map((sum) -> new Line(null, sum.ceiling(), sum.told()))
			.orElse(null);
	}

	/**
	 * An amount and what it is held against.
	 *
	 * @param place 类 or fund; null where the filing tells none
	 * @param ceiling what it is held against, in 分
	 * @param told what the filing tells, in 分
	 */
	public record Line(@Nullable String place, long ceiling, long told) {

		/**
		 * {@return what the filing exceeds the ceiling by, in 分; negative below it}
		 */
		public long excess() {
			return Math.subtractExact(this.told, this.ceiling);
		}

	}

}
