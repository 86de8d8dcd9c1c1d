package org.mingzhang.ledger.balance;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Book;
import org.mingzhang.ledger.account.Side;

/**
 * A question about balances.
 *
 * @param types types of accounts, with the rounding that brings them to print
 * @param filters the value wanted in a dimension; a function is wanted with all below it
 * @param groupBy what to tell apart, in this order
 * @param asOf the booking date and time up to which bookings count; null is now
 */
public record BalanceQuery(Set<AccountType> types, Map<Dimension, String> filters, List<Dimension> groupBy,
		@Nullable Instant asOf) {

	public BalanceQuery {
		types = Set.copyOf(types);
		filters = Map.copyOf(filters);
		groupBy = List.copyOf(groupBy);
	}

	/**
	 * The types meant when none is named: all if types are told apart, revenue if sources
	 * are asked for, else expenditure.
	 * @param filters the filters
	 * @param groupBy what is told apart
	 * @return the types
	 */
	public static Set<AccountType> typesMeantBy(Map<Dimension, String> filters, List<Dimension> groupBy) {
		if (groupBy.contains(Dimension.TYPE)) {
			return EnumSet.allOf(AccountType.class);
		}
		boolean asksForSources = groupBy.contains(Dimension.SOURCE) || filters.containsKey(Dimension.SOURCE);
		return EnumSet.of(asksForSources ? AccountType.REVENUE : AccountType.EXPENDITURE);
	}

	/**
	 * Tells whether an account is asked for.
	 * @param book the book it is in
	 * @param account the account
	 * @return whether it is
	 */
	boolean matches(Book book, Account account) {
		return this.types.contains(account.type()) && this.filters.entrySet()
			.stream()
			.allMatch((filter) -> matches(filter.getKey(), filter.getValue(), book, account));
	}

	/**
	 * The side on which balances count as positive: the natural side of the types asked
	 * for, or debit if they have different ones.
	 * @return the side
	 */
	Side positiveSide() {
		Set<Side> sides = this.types.stream().map(AccountType::natural).collect(Collectors.toSet());
		return (sides.size() == 1) ? sides.iterator().next() : Side.DEBIT;
	}

	private static boolean matches(Dimension dimension, String wanted, Book book, Account account) {
		if (dimension == Dimension.FUNCTION) {
			return account.function() != null && account.function().startsWith(wanted);
		}
		Object value = dimension.of(book, account);
		return value != null && value.toString().equals(wanted);
	}

}
