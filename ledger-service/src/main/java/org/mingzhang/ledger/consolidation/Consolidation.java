package org.mingzhang.ledger.consolidation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Stage;
import org.mingzhang.ledger.balance.Balance;
import org.mingzhang.ledger.balance.BalanceQuery;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.balance.Dimension;

/**
 * The departments of a district taken together, without what they handed each other.
 *
 * <p>
 * The forms do not tell who a transfer was paid to or received from. What departments
 * paid and what departments received pairs up as far as both go: first within each
 * department, whose units both file in its books, then across the district. The rest went
 * to or came from elsewhere, and stays, told openly.
 *
 * @param lines what stands on each kind of account, before and after
 * @param transfers the transfers that were eliminated
 */
public record Consolidation(List<Line> lines, List<Eliminated> transfers) {

	private static final List<AccountType> TYPES = Stream.of(AccountType.values())
		.filter((type) -> !type.isMemorandum())
		.toList();

	public Consolidation {
		lines = List.copyOf(lines);
		transfers = List.copyOf(transfers);
	}

	/**
	 * Takes departments together.
	 * @param balances reads the books
	 * @param scopes the departments
	 * @param year the budget year
	 * @param stage budget or final accounts
	 * @return what they come to
	 */
	public static Consolidation read(Balances balances, List<Scope> scopes, int year, Stage stage) {
		Map<Dimension, String> book = Map.of(Dimension.YEAR, "" + year, Dimension.STAGE, stage.id());
		List<List<Balance>> byType = balances.read(scopes, TYPES.stream()
			.map((type) -> new BalanceQuery(Set.of(type), book, List.of(dimension(type), Dimension.DEPARTMENT), null))
			.toList());
		List<Part> parts = new ArrayList<>();
		for (int i = 0; i < TYPES.size(); i++) {
			AccountType type = TYPES.get(i);
			byType.get(i).forEach((balance) -> parts.add(Part.of(type, balance)));
		}
		List<Eliminated> transfers = Stream.of(InternalTransfer.values())
			.map((transfer) -> eliminated(transfer, parts))
			.toList();
		return new Consolidation(lines(parts, transfers), transfers);
	}

	/** What the parts of a type are told apart by. */
	private static Dimension dimension(AccountType type) {
		return switch (type) {
			case REVENUE -> Dimension.SOURCE;
			case EXPENDITURE -> Dimension.NATURE;
			default -> Dimension.FUND;
		};
	}

	private static Eliminated eliminated(InternalTransfer transfer, List<Part> parts) {
		Map<String, Long> paid = byDepartment(parts, AccountType.EXPENDITURE, transfer.paid().id());
		Map<String, Long> received = byDepartment(parts, AccountType.REVENUE, transfer.received().id());
		long within = paid.entrySet()
			.stream()
			.mapToLong((entry) -> paired(entry.getValue(), received.getOrDefault(entry.getKey(), 0L)))
			.reduce(0, Math::addExact);
		long paidInAll = paid.values().stream().reduce(0L, Math::addExact);
		long receivedInAll = received.values().stream().reduce(0L, Math::addExact);
		long across = paired(Math.subtractExact(paidInAll, within), Math.subtractExact(receivedInAll, within));
		return new Eliminated(transfer, paidInAll, receivedInAll, within, across);
	}

	/** Nothing negative pairs up: that is a correction, not a transfer. */
	private static long paired(long paid, long received) {
		return Math.max(0, Math.min(paid, received));
	}

	private static Map<String, Long> byDepartment(List<Part> parts, AccountType type, String name) {
		Map<String, Long> sums = new TreeMap<>();
		parts.stream()
			.filter((part) -> part.type() == type && part.name().equals(name))
			.forEach((part) -> sums.merge(part.department(), part.fen(), Math::addExact));
		return sums;
	}

	private static List<Line> lines(List<Part> parts, List<Eliminated> transfers) {
		Map<AccountType, Map<String, Long>> sums = new EnumMap<>(AccountType.class);
		parts.forEach((part) -> sums.computeIfAbsent(part.type(), (type) -> new TreeMap<>())
			.merge(part.name(), part.fen(), Math::addExact));
		List<Line> lines = new ArrayList<>();
		sums.forEach((type,
				byName) -> byName.forEach((name,
						gross) -> lines.add(new Line(type, name, gross,
								transfers.stream()
									.filter((transfer) -> transfer.isAbout(type, name))
									.mapToLong(Eliminated::amount)
									.reduce(0, Math::addExact)))));
		return lines;
	}

	/**
	 * What stands on one kind of account of one department.
	 *
	 * @param type type of account
	 * @param name source, nature or fund; empty where rounding is of all of them
	 * @param department department code
	 * @param fen the amount in 分
	 */
	private record Part(AccountType type, String name, String department, long fen) {

		static Part of(AccountType type, Balance balance) {
			Object name = balance.key().get(dimension(type));
			return new Part(type, (name != null) ? name.toString() : "",
					String.valueOf(balance.key().get(Dimension.DEPARTMENT)), balance.fen());
		}

	}

	/**
	 * What stands on one kind of account.
	 *
	 * @param type type of account
	 * @param part source of revenue, nature of expenditure, or else fund; empty where
	 * rounding is of all of them
	 * @param gross the sum over the departments in 分
	 * @param eliminated what of it they handed each other, in 分
	 */
	public record Line(AccountType type, String part, long gross, long eliminated) {

		/**
		 * {@return what is left, in 分}
		 */
		public long consolidated() {
			return Math.subtractExact(this.gross, this.eliminated);
		}

	}

	/**
	 * A transfer between departments.
	 *
	 * @param transfer which
	 * @param paid what they paid, in 分
	 * @param received what they received, in 分
	 * @param within what pairs up inside single departments, in 分
	 * @param across what pairs up between departments, in 分
	 */
	public record Eliminated(InternalTransfer transfer, long paid, long received, long within, long across) {

		/**
		 * {@return what is neither expenditure nor revenue of the district, in 分}
		 */
		public long amount() {
			return Math.addExact(this.within, this.across);
		}

		private boolean isAbout(AccountType type, String part) {
			return switch (type) {
				case EXPENDITURE -> part.equals(this.transfer.paid().id());
				case REVENUE -> part.equals(this.transfer.received().id());
				default -> false;
			};
		}

	}

}
