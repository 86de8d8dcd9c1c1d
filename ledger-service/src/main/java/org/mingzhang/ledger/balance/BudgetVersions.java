package org.mingzhang.ledger.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.account.Book;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Stage;
import org.mingzhang.ledger.balance.Balances.Tally;
import org.mingzhang.ledger.group.Booking;
import org.mingzhang.ledger.group.Groups;

/**
 * Tells the first version of a budget (年初预算) from what later ones changed (预算调整). The
 * version booked first reverses nothing; so initial budget and adjustment add up to the
 * budget as it stands, to the 分.
 */
final class BudgetVersions {

	private static final Set<String> STAGES = Set.of(Stage.INITIAL.id(), Stage.ADJUSTMENT.id());

	private final Balances balances;

	private final Groups groups;

	BudgetVersions(Balances balances, Groups groups) {
		this.balances = balances;
		this.groups = groups;
	}

	static boolean areAskedFor(BalanceQuery query) {
		return STAGES.contains(query.filters().getOrDefault(Dimension.STAGE, ""));
	}

	List<Balance> read(List<Scope> scopes, BalanceQuery query) {
		Stage stage = Stage.of(Objects.requireNonNull(query.filters().get(Dimension.STAGE)));
		Map<List<@Nullable Object>, Tally> tallies = new HashMap<>();
		for (FilingSeries series : budgets(scopes, query)) {
			Book book = new Book(series.department(), series.year(), stage);
			List<Booking> counted = this.groups.bookings(series).stream().filter(query::counts).toList();
			entries(counted, stage, query).forEach((entry) -> Balances.add(book, entry, query, tallies));
		}
		return Balances.balances(query, tallies);
	}

	private static List<Entry> entries(List<Booking> counted, Stage stage, BalanceQuery query) {
		return (query.effectiveAsOf() != null) ? effective(counted, stage)
				: counted.stream().flatMap((booking) -> entries(booking, stage).stream()).toList();
	}

	/**
	 * On an effective date the versions that count stand for themselves, for others may
	 * lie between them: first is the one booked first, and the newest is what it became.
	 */
	private static List<Entry> effective(List<Booking> counted, Stage stage) {
		Booking first = counted.stream().min(Comparator.comparing(Booking::sequence)).orElse(null);
		if (first == null) {
			return List.of();
		}
		if (stage == Stage.INITIAL) {
			return first.ownEntries();
		}
		List<Entry> adjustment = new ArrayList<>();
		first.ownEntries().forEach((entry) -> adjustment.add(entry.reversed()));
		adjustment.addAll(counted.getLast().ownEntries());
		return adjustment;
	}

	private static List<Entry> entries(Booking booking, Stage stage) {
		boolean isFirst = booking.reverses() == null;
		return (isFirst == (stage == Stage.INITIAL)) ? booking.entries() : List.of();
	}

	/** The budgets that anything was ever booked in. */
	private List<FilingSeries> budgets(List<Scope> scopes, BalanceQuery query) {
		List<FilingSeries> budgets = new ArrayList<>();
		BalanceQuery booked = new BalanceQuery(BalanceQuery.ALL_FILED, yearOf(query),
				List.of(Dimension.DEPARTMENT, Dimension.YEAR), null)
			.with(Dimension.STAGE, Stage.BUDGET.id());
		for (Balance balance : this.balances.read(scopes, booked)) {
			budgets.add(new FilingSeries(DepartmentCode.parse(String.valueOf(balance.key().get(Dimension.DEPARTMENT))),
					Integer.parseInt(String.valueOf(balance.key().get(Dimension.YEAR))), FilingKind.BUDGET));
		}
		return budgets;
	}

	private static Map<Dimension, String> yearOf(BalanceQuery query) {
		String year = query.filters().get(Dimension.YEAR);
		return (year != null) ? Map.of(Dimension.YEAR, year) : Map.of();
	}

}
