package org.mingzhang.ledger.balance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Book;
import org.mingzhang.ledger.account.Nature;
import org.mingzhang.ledger.account.Side;
import org.mingzhang.ledger.group.Booking;
import org.mingzhang.ledger.group.PeriodAct;

/**
 * A question about balances.
 *
 * @param types types of accounts, with the rounding that brings them to print
 * @param filters the value wanted in a dimension; a function is wanted with all below it
 * @param groupBy what to tell apart, in this order
 * @param asOf the booking date and time up to which bookings count; null is now
 * @param effectiveAsOf the effective date on which versions count, the newest of each
 * filing alone; null is whichever
 */
public record BalanceQuery(Set<AccountType> types, Map<Dimension, String> filters, List<Dimension> groupBy,
		@Nullable Instant asOf, @Nullable LocalDate effectiveAsOf) {

	/**
	 * All types that filings are booked on. What a bureau carried over is told when it is
	 * asked for by name: it says nothing about whether a department has filed.
	 */
	public static final Set<AccountType> ALL_FILED = Collections
		.unmodifiableSet(EnumSet.complementOf(EnumSet.of(AccountType.CARRIED)));

	private static final Set<AccountType> BY_ECONOMIC = Set.of(AccountType.EXPENDITURE, AccountType.ECONOMIC);

	public BalanceQuery {
		types = Set.copyOf(types);
		filters = Map.copyOf(filters);
		groupBy = List.copyOf(groupBy);
	}

	/**
	 * A question about what counts whatever its effective date is.
	 * @param types types of accounts
	 * @param filters the value wanted in a dimension
	 * @param groupBy what to tell apart
	 * @param asOf the booking date and time up to which bookings count; null is now
	 */
	public BalanceQuery(Set<AccountType> types, Map<Dimension, String> filters, List<Dimension> groupBy,
			@Nullable Instant asOf) {
		this(types, filters, groupBy, asOf, null);
	}

	/**
	 * The same question, confined further.
	 * @param dimension a dimension
	 * @param value the value wanted in it
	 * @return the question
	 */
	public BalanceQuery with(Dimension dimension, String value) {
		Map<Dimension, String> more = new EnumMap<>(Dimension.class);
		more.putAll(this.filters);
		more.put(dimension, value);
		return new BalanceQuery(this.types, more, this.groupBy, this.asOf, this.effectiveAsOf);
	}

	/**
	 * The same question, telling other things apart.
	 * @param dimensions the dimensions, in this order
	 * @return the question
	 */
	public BalanceQuery by(List<Dimension> dimensions) {
		return new BalanceQuery(this.types, this.filters, dimensions, this.asOf, this.effectiveAsOf);
	}

	/**
	 * Whether expenditure is asked for by economic code. What the forms tell by economic
	 * code (基本支出) then counts there and no longer where it has none, so that all of it
	 * adds up to the expenditure.
	 */
	boolean isByEconomic() {
		return this.types.equals(BY_ECONOMIC);
	}

	/** Whether a booking counts. */
	boolean counts(Booking booking) {
		return counts(booking.at(), booking.effectiveOn());
	}

	/** Whether what a bureau did to a year counts; it is effective on its day. */
	boolean counts(PeriodAct act) {
		return counts(act.at(), act.at().atZone(Book.CHINA).toLocalDate());
	}

	private boolean counts(Instant at, LocalDate effectiveOn) {
		return (this.asOf == null || !at.isAfter(this.asOf))
				&& (this.effectiveAsOf == null || !effectiveOn.isAfter(this.effectiveAsOf));
	}

	/**
	 * The types meant when none is named: all if types or accounts are told apart;
	 * revenue if sources are asked for, basic expenditure by economic code if such codes
	 * are, memoranda if items are; else expenditure.
	 * @param filters the filters
	 * @param groupBy what is told apart
	 * @return the types
	 */
	public static Set<AccountType> typesMeantBy(Map<Dimension, String> filters, List<Dimension> groupBy) {
		if (groupBy.contains(Dimension.TYPE) || groupBy.contains(Dimension.ACCOUNT)) {
			return ALL_FILED;
		}
		Set<Dimension> asked = EnumSet.noneOf(Dimension.class);
		asked.addAll(groupBy);
		asked.addAll(filters.keySet());
		if (asked.contains(Dimension.SOURCE)) {
			return EnumSet.of(AccountType.REVENUE);
		}
		if (asked.contains(Dimension.ECONOMIC) || asked.contains(Dimension.ECONOMIC_CLASS)) {
			boolean isConfined = filters.containsKey(Dimension.ECONOMIC) || asked.contains(Dimension.FUNCTION)
					|| asked.contains(Dimension.CLASS);
			return isConfined ? EnumSet.of(AccountType.ECONOMIC) : BY_ECONOMIC;
		}
		return EnumSet.of(asked.contains(Dimension.ITEM) ? AccountType.MEMORANDUM : AccountType.EXPENDITURE);
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
		Object value = dimension.of(book, account);
		return switch (dimension) {
			case FUNCTION -> account.function() != null && account.function().startsWith(wanted);
			case ECONOMIC -> account.economic() != null && account.economic().startsWith(wanted);
			case NATURE -> value != null && (value.equals(wanted) || Nature.of(value.toString()).isPartOf(wanted));
			case ITEM -> value != null && (value + ".").startsWith(wanted + ".");
			default -> value != null && value.toString().equals(wanted);
		};
	}

}
