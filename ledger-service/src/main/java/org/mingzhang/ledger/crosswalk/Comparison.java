package org.mingzhang.ledger.crosswalk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;

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
 * Expenditure of one year against that of an earlier one, under the codes of the later.
 * Rounding belongs to its 类.
 */
public final class Comparison {

	private final Balances balances;

	private final Crosswalk crosswalk;

	/**
	 * Creates a comparison.
	 * @param balances reads the books
	 * @param crosswalk tells which code is which
	 */
	public Comparison(Balances balances, Crosswalk crosswalk) {
		this.balances = balances;
		this.crosswalk = crosswalk;
	}

	/**
	 * Reads two years.
	 * @param scopes the books it is about
	 * @param asked the years and what to tell apart
	 * @return a line for each code of each department, in that order
	 */
	public List<Line> read(List<Scope> scopes, Asked asked) {
		Map<Place, Line> lines = new TreeMap<>();
		for (Balance balance : read(scopes, asked.from(), asked.stage())) {
			for (Crosswalk.Moved moved : moved(balance, asked)) {
				add(lines, new Line(place(balance, moved.code(), asked), moved.fen(), null, codes(moved)));
			}
		}
		for (Balance balance : read(scopes, asked.to(), asked.stage())) {
			add(lines, new Line(place(balance, code(balance), asked), null, balance.fen(), new LinkedHashSet<>()));
		}
		return List.copyOf(lines.values());
	}

	private List<Balance> read(List<Scope> scopes, int year, Stage stage) {
		return this.balances.read(scopes,
				new BalanceQuery(Set.of(AccountType.EXPENDITURE),
						Map.of(Dimension.YEAR, "" + year, Dimension.STAGE, stage.id()),
						List.of(Dimension.DEPARTMENT, Dimension.FUNCTION, Dimension.CLASS), null));
	}

	private List<Crosswalk.Moved> moved(Balance balance, Asked asked) {
		String code = code(balance);
		return (code != null) ? this.crosswalk.translate(code, balance.fen(), asked.from(), asked.to())
				: List.of(new Crosswalk.Moved("", balance.fen(), List.of()));
	}

	private static @Nullable String code(Balance balance) {
		Object function = balance.key().get(Dimension.FUNCTION);
		Object code = (function != null) ? function : balance.key().get(Dimension.CLASS);
		return (code != null) ? code.toString() : null;
	}

	private static Place place(Balance balance, @Nullable String code, Asked asked) {
		String department = Objects.requireNonNull(balance.key().get(Dimension.DEPARTMENT)).toString();
		String shown = Objects.requireNonNullElse(code, "");
		boolean isCut = shown.length() > asked.digits() && Character.isDigit(shown.charAt(0));
		return new Place(asked.byDepartment() ? department : "", isCut ? shown.substring(0, asked.digits()) : shown);
	}

	private static SequencedSet<String> codes(Crosswalk.Moved moved) {
		SequencedSet<String> codes = new LinkedHashSet<>();
		moved.by().forEach((change) -> codes.add(Objects.requireNonNull(change.from())));
		return codes;
	}

	private static void add(Map<Place, Line> lines, Line line) {
		lines.merge(line.place(), line, Line::plus);
	}

	/**
	 * What is compared.
	 *
	 * @param from the earlier year
	 * @param to the later year
	 * @param stage budget or final accounts
	 * @param digits how finely codes are told apart: 3 for 类, 5 for 款, 7 for 项
	 * @param byDepartment whether departments are told apart
	 */
	public record Asked(int from, int to, Stage stage, int digits, boolean byDepartment) {
	}

	/**
	 * What a line is about.
	 *
	 * @param department department code; empty for all together
	 * @param code the code in the later year; empty for what has none
	 */
	public record Place(String department, String code) implements Comparable<Place> {

		@Override
		public int compareTo(Place other) {
			int order = this.department.compareTo(other.department);
			return (order != 0) ? order : this.code.compareTo(other.code);
		}

		/**
		 * {@return the department, or null for all together}
		 */
		public @Nullable DepartmentCode departmentCode() {
			return this.department.isEmpty() ? null : DepartmentCode.parse(this.department);
		}

	}

	/**
	 * One code in both years.
	 *
	 * @param place what it is about
	 * @param before the earlier year in 分; null if nothing is booked
	 * @param after the later year in 分; null if nothing is booked
	 * @param earlierCodes the codes that the earlier amount stood under, where they
	 * differ
	 */
	public record Line(Place place, @Nullable Long before, @Nullable Long after, SequencedSet<String> earlierCodes) {

		private static final int PERCENT = 100;

		/**
		 * Adds lines up.
		 * @param lines the lines
		 * @return their total
		 */
		public static Line total(List<Line> lines) {
			Line nothing = new Line(new Place("", ""), null, null, new LinkedHashSet<>());
			return lines.stream()
				.map((line) -> new Line(nothing.place(), line.before(), line.after(), nothing.earlierCodes()))
				.reduce(nothing, Line::plus);
		}

		/**
		 * {@return what the later year exceeds the earlier by, in 分; what is not booked
		 * is 0}
		 */
		public long change() {
			return Math.subtractExact(Objects.requireNonNullElse(this.after, 0L),
					Objects.requireNonNullElse(this.before, 0L));
		}

		/**
		 * The change in percent.
		 * @return with two decimals, or null if there was nothing before or is nothing
		 * after
		 */
		public @Nullable BigDecimal rate() {
			if (this.before == null || this.before == 0 || this.after == null) {
				return null;
			}
			return BigDecimal.valueOf(change())
				.multiply(BigDecimal.valueOf(PERCENT))
				.divide(BigDecimal.valueOf(this.before), 2, RoundingMode.HALF_UP);
		}

		Line plus(Line other) {
			SequencedSet<String> codes = new LinkedHashSet<>(this.earlierCodes);
			codes.addAll(other.earlierCodes);
			return new Line(this.place, sum(this.before, other.before), sum(this.after, other.after), codes);
		}

		private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
			if (one == null || other == null) {
				return (one != null) ? one : other;
			}
			return Math.addExact(one, other);
		}

	}

}
