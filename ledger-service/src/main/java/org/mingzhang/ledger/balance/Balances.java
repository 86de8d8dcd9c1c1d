package org.mingzhang.ledger.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Book;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Side;
import org.mingzhang.ledger.account.Sums;
import org.mingzhang.ledger.book.Standing;
import org.mingzhang.ledger.group.Booking;
import org.mingzhang.ledger.group.Bookkeeper;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.Period;

/** Adds up what is booked. */
public final class Balances {

	private final Groups groups;

	private final Bookkeeper bookkeeper;

	/**
	 * Creates the reader of balances.
	 * @param groups where groups are kept
	 */
	public Balances(Groups groups) {
		this.groups = groups;
		this.bookkeeper = new Bookkeeper(groups);
	}

	/**
	 * Answers a question.
	 * @param scopes the books it is about
	 * @param query the question
	 * @return the balances, in the order of their keys
	 * @throws ArithmeticException if a sum does not fit 64 bits
	 */
	public List<Balance> read(List<Scope> scopes, BalanceQuery query) {
		if (BudgetVersions.areAskedFor(query)) {
			return new BudgetVersions(this, this.groups).read(scopes, query);
		}
		Map<List<@Nullable Object>, Tally> tallies = new HashMap<>();
		for (Scope scope : scopes) {
			List<FilingSeries> books = books(scope, query);
			if (query.asOf() == null && query.effectiveAsOf() == null) {
				this.bookkeeper.read(books).forEach((standing) -> add(standing, query, tallies));
			}
			else {
				books.forEach((series) -> entries(this.groups.bookings(series), query)
					.forEach((entry) -> add(Book.of(series), entry, query, tallies)));
			}
			addCarried(scope, query, tallies);
		}
		return balances(query, tallies);
	}

	/**
	 * Answers several questions about the same books from one read of them, so that the
	 * answers fit together whatever is booked meanwhile.
	 * @param scopes the books they are about
	 * @param queries the questions, of one year and one stage of books, as they stand now
	 * @return the balances for each question, in its order
	 * @throws ArithmeticException if a sum does not fit 64 bits
	 */
	public List<List<Balance>> read(List<Scope> scopes, List<BalanceQuery> queries) {
		List<FilingSeries> books = scopes.stream()
			.flatMap((scope) -> books(scope, queries.getFirst()).stream())
			.toList();
		List<Standing> standings = this.bookkeeper.read(books);
		return queries.stream().map((query) -> {
			Map<List<@Nullable Object>, Tally> tallies = new HashMap<>();
			standings.forEach((standing) -> add(standing, query, tallies));
			return balances(query, tallies);
		}).toList();
	}

	/** The balances of what was tallied, in the order of their keys. */
	static List<Balance> balances(BalanceQuery query, Map<List<@Nullable Object>, Tally> tallies) {
		List<Balance> balances = new ArrayList<>();
		tallies.forEach((List<@Nullable Object> values, Tally tally) -> balances.add(balance(query, values, tally)));
		balances.sort(Comparator.comparing(Balance::place));
		return balances;
	}

	/**
	 * Adds balances up.
	 * @param query the question they answer
	 * @param balances the balances
	 * @return their total, without a key
	 * @throws ArithmeticException if a sum does not fit 64 bits
	 */
	public static Balance total(BalanceQuery query, List<Balance> balances) {
		Sums sums = balances.stream().map(Balance::sums).reduce(Sums.ZERO, Sums::plus);
		Sums rounding = balances.stream().map(Balance::rounding).reduce(Sums.ZERO, Sums::plus);
		return new Balance(new LinkedHashMap<>(), sums, rounding, query.positiveSide());
	}

	/** The books that can hold anything of what is asked for. */
	private List<FilingSeries> books(Scope scope, BalanceQuery query) {
		String year = query.filters().get(Dimension.YEAR);
		String stage = query.filters().get(Dimension.STAGE);
		return this.bookkeeper
			.books(scope.district(), scope.departments(), (year != null) ? Integer.valueOf(year) : null)
			.stream()
			.filter((series) -> stage == null || Book.of(series).stage().id().equals(stage))
			.toList();
	}

	private static void add(Standing standing, BalanceQuery query, Map<List<@Nullable Object>, Tally> tallies) {
		Book book = Book.of(standing.series());
		standing.sums().forEach((account, sums) -> add(book, account, sums, query, tallies));
	}

	/** What bureaus carried over when they closed years stands in no filing's group. */
	private void addCarried(Scope scope, BalanceQuery query, Map<List<@Nullable Object>, Tally> tallies) {
		if (!query.types().contains(AccountType.CARRIED)) {
			return;
		}
		String year = query.filters().get(Dimension.YEAR);
		List<Period> periods = (year != null)
				? List.of(this.groups.period(scope.district(), Integer.parseInt(year) - 1))
				: this.groups.periods(scope.district());
		periods.stream()
			.flatMap((period) -> period.acts().stream())
			.filter(query::counts)
			.flatMap((act) -> act.carried().stream())
			.filter((carried) -> scope.includes(carried.book().department()))
			.forEach((carried) -> carried.entries().forEach((entry) -> add(carried.book(), entry, query, tallies)));
	}

	/**
	 * The entries that count of one book's bookings. Dates of 批复 need not rise with the
	 * versions, nor do reversals go by them; so on an effective date the newest version
	 * that counts stands for itself.
	 */
	private static List<Entry> entries(List<Booking> bookings, BalanceQuery query) {
		List<Booking> counted = bookings.stream().filter(query::counts).toList();
		if (query.effectiveAsOf() == null) {
			return counted.stream().flatMap((booking) -> booking.entries().stream()).toList();
		}
		return counted.isEmpty() ? List.of() : counted.getLast().ownEntries();
	}

	/** Tallies an entry, if it is asked for. */
	static void add(Book book, Entry entry, BalanceQuery query, Map<List<@Nullable Object>, Tally> tallies) {
		add(book, entry.account(), Sums.ZERO.plus(entry), query, tallies);
	}

	private static void add(Book book, Account account, Sums sums, BalanceQuery query,
			Map<List<@Nullable Object>, Tally> tallies) {
		tally(book, account, sums, query, tallies);
		if (query.isByEconomic() && account.type() == AccountType.ECONOMIC) {
			tally(book, account.untoldBasic(), new Sums(sums.credit(), sums.debit()), query, tallies);
		}
	}

	private static void tally(Book book, Account account, Sums sums, BalanceQuery query,
			Map<List<@Nullable Object>, Tally> tallies) {
		if (query.matches(book, account)) {
			List<@Nullable Object> values = new ArrayList<>();
			query.groupBy().forEach((dimension) -> values.add(dimension.of(book, account)));
			tallies.computeIfAbsent(values, (key) -> new Tally()).add(account, sums);
		}
	}

	private static Balance balance(BalanceQuery query, List<@Nullable Object> values, Tally tally) {
		LinkedHashMap<Dimension, @Nullable Object> key = new LinkedHashMap<>();
		for (int i = 0; i < values.size(); i++) {
			key.put(query.groupBy().get(i), values.get(i));
		}
		return new Balance(key, tally.sums, tally.rounding, positiveSide(query, key));
	}

	/** Told apart by type, each type counts on its own side; rounding counts as debit. */
	private static Side positiveSide(BalanceQuery query, Map<Dimension, @Nullable Object> key) {
		Object type = key.get(Dimension.TYPE);
		if (type == null) {
			return query.positiveSide();
		}
		return type.equals(Account.ROUNDING) ? Side.DEBIT : AccountType.of(type.toString()).natural();
	}

	/** Sums while they are being added up. */
	static final class Tally {

		private Sums sums = Sums.ZERO;

		private Sums rounding = Sums.ZERO;

		void add(Account account, Sums more) {
			this.sums = this.sums.plus(more);
			if (account.rounding()) {
				this.rounding = this.rounding.plus(more);
			}
		}

	}

}
