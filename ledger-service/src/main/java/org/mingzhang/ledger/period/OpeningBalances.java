package org.mingzhang.ledger.period;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Stage;
import org.mingzhang.ledger.balance.Balance;
import org.mingzhang.ledger.balance.BalanceQuery;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.balance.Dimension;

/**
 * What a department began a year with, against what it ended the year before with (Y1).
 * Amounts in 分, null where nothing is booked.
 *
 * @param department the department
 * @param fund whose money; null for rounding over all funds
 * @param closing last year's closing balance (年末结转和结余), as final accounts have it
 * @param carried the same as the bureau carried it over when it closed that year; null
 * after it took that back
 * @param budgeted the opening balance of this year's budget
 * @param opening the opening balance of this year's final accounts
 */
public record OpeningBalances(DepartmentCode department, @Nullable String fund, @Nullable Long closing,
		@Nullable Long carried, @Nullable Long budgeted, @Nullable Long opening) {

	/**
	 * Reads the opening balances of a year.
	 * @param balances reads the books
	 * @param scopes the books it is about
	 * @param year the year that begins
	 * @return a line for each fund of each department
	 */
	public static List<OpeningBalances> read(Balances balances, List<Scope> scopes, int year) {
		Map<String, OpeningBalances> lines = new TreeMap<>();
		add(lines, read(balances, scopes, AccountType.CLOSING, year - 1, Stage.FINAL),
				(line, fen) -> new OpeningBalances(line.department, line.fund, fen, line.carried, line.budgeted,
						line.opening));
		add(lines, read(balances, scopes, AccountType.CARRIED, year, Stage.FINAL), (line, fen) -> (fen == 0) ? line
				: new OpeningBalances(line.department, line.fund, line.closing, fen, line.budgeted, line.opening));
		add(lines, read(balances, scopes, AccountType.OPENING, year, Stage.BUDGET), (line,
				fen) -> new OpeningBalances(line.department, line.fund, line.closing, line.carried, fen, line.opening));
		add(lines, read(balances, scopes, AccountType.OPENING, year, Stage.FINAL),
				(line, fen) -> new OpeningBalances(line.department, line.fund, line.closing, line.carried,
						line.budgeted, fen));
		Set<String> closed = booked(balances, scopes, year - 1, Stage.FINAL);
		Set<String> budgeted = booked(balances, scopes, year, Stage.BUDGET);
		Set<String> opened = booked(balances, scopes, year, Stage.FINAL);
		return lines.values()
			.stream()
			.map((line) -> new OpeningBalances(line.department, line.fund, line.filled(line.closing, closed),
					line.carried, line.filled(line.budgeted, budgeted), line.filled(line.opening, opened)))
			.toList();
	}

	/** The departments whose filing is booked, whatever it begins with and leaves. */
	private static Set<String> booked(Balances balances, List<Scope> scopes, int year, Stage stage) {
		BalanceQuery query = new BalanceQuery(BalanceQuery.ALL_FILED,
				Map.of(Dimension.YEAR, "" + year, Dimension.STAGE, stage.id()), List.of(Dimension.DEPARTMENT), null);
		return balances.read(scopes, query).stream().map(Balance::place).collect(Collectors.toSet());
	}

	/** What a booked filing has nothing of, it has 0 of. */
	private @Nullable Long filled(@Nullable Long fen, Set<String> booked) {
		return (fen == null && booked.contains(this.department.toString())) ? Long.valueOf(0) : fen;
	}

	/**
	 * What this year's opening balance exceeds last year's closing balance by. A reason
	 * for a difference is 年初结转结余调整, which has to be explained.
	 * @return the difference in 分, or null as long as the final accounts of both years
	 * are not booked
	 */
	public @Nullable Long difference() {
		Long before = (this.carried != null) ? this.carried : this.closing;
		return (this.opening != null && before != null) ? Math.subtractExact(this.opening, before) : null;
	}

	private static List<Balance> read(Balances balances, List<Scope> scopes, AccountType type, int year, Stage stage) {
		return balances.read(scopes,
				new BalanceQuery(Set.of(type), Map.of(Dimension.YEAR, "" + year, Dimension.STAGE, stage.id()),
						List.of(Dimension.DEPARTMENT, Dimension.FUND), null));
	}

	private static void add(Map<String, OpeningBalances> lines, List<Balance> balances,
			BiFunction<OpeningBalances, Long, OpeningBalances> amount) {
		for (Balance balance : balances) {
			Object fund = balance.key().get(Dimension.FUND);
			OpeningBalances nothing = new OpeningBalances(
					DepartmentCode.parse(String.valueOf(balance.key().get(Dimension.DEPARTMENT))),
					(fund != null) ? fund.toString() : null, null, null, null, null);
			lines.put(balance.place(), amount.apply(lines.getOrDefault(balance.place(), nothing), balance.fen()));
		}
	}

}
