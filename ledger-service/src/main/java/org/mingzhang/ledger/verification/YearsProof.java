package org.mingzhang.ledger.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Book;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Fund;
import org.mingzhang.ledger.account.Side;
import org.mingzhang.ledger.account.Stage;
import org.mingzhang.ledger.book.Standing;
import org.mingzhang.ledger.group.PeriodAct;
import org.mingzhang.ledger.group.PeriodAct.Carried;

/**
 * Holds what bureaus did to years against what stands in the chain before it: a close
 * carries over what the year leaves, a reopening takes just that back, and in between
 * nothing is booked in the year.
 */
final class YearsProof {

	/** What the years that are closed carried over. */
	private final Map<Integer, List<Carried>> closed = new HashMap<>();

	boolean isClosed(int year) {
		return this.closed.containsKey(year);
	}

	/**
	 * Takes the next act.
	 * @param act the act
	 * @param books what was booked before it
	 * @return what is wrong with it, if anything is
	 */
	Optional<String> take(PeriodAct act, Iterable<Standing> books) {
		return switch (act.kind()) {
			case CLOSED -> {
				boolean isFirst = this.closed.putIfAbsent(act.year(), act.carried()) == null;
				yield isFirst ? compare(signed(act.carried()), left(act.year(), books))
						: Optional.of("closes a year that is closed");
			}
			case REOPENED -> {
				List<Carried> carried = this.closed.remove(act.year());
				yield (carried != null)
						? compare(signed(act.carried()), signed(carried.stream().map(Carried::reversed).toList()))
						: Optional.of("reopens a year that is not closed");
			}
			case REOPENING_REQUESTED, REOPENING_WITHDRAWN -> compare(signed(act.carried()), Map.of());
		};
	}

	private static Optional<String> compare(Map<Book, Map<Account, Long>> posted, Map<Book, Map<Account, Long>> right) {
		return posted.equals(right) ? Optional.empty()
				: Optional.of("posts %s 分 where the year has %s".formatted(posted, right));
	}

	/**
	 * The closing balances of final accounts, as a close carries them over: to the credit
	 * side, so as less than nothing where debits count.
	 */
	private static Map<Book, Map<Account, Long>> left(int year, Iterable<Standing> books) {
		Map<Book, Map<Account, Long>> left = new HashMap<>();
		for (Standing book : books) {
			if (book.series().year() == year && book.series().kind() == FilingKind.FINAL_ACCOUNTS) {
				Book next = new Book(book.series().department(), year + 1, Stage.FINAL);
				book.sums().forEach((account, sums) -> {
					if (account.type() == AccountType.CLOSING) {
						long fen = sums.balance(Side.DEBIT);
						add(left, next, carried(account.fund()), -fen);
						add(left, next, Account.contra(AccountType.CARRIED), fen);
					}
				});
			}
		}
		return withoutZeros(left);
	}

	private static Account carried(@Nullable Fund fund) {
		return new Account(AccountType.CARRIED, fund == null, fund, null, null, null);
	}

	private static Map<Book, Map<Account, Long>> signed(List<Carried> carried) {
		Map<Book, Map<Account, Long>> signed = new HashMap<>();
		for (Carried posted : carried) {
			for (Entry entry : posted.entries()) {
				add(signed, posted.book(), entry.account(), Math.subtractExact(entry.debit(), entry.credit()));
			}
		}
		return withoutZeros(signed);
	}

	private static void add(Map<Book, Map<Account, Long>> sums, Book book, Account account, long fen) {
		sums.computeIfAbsent(book, (key) -> new HashMap<>()).merge(account, fen, Math::addExact);
	}

	private static Map<Book, Map<Account, Long>> withoutZeros(Map<Book, Map<Account, Long>> sums) {
		sums.values().forEach((accounts) -> accounts.values().removeIf((fen) -> fen == 0));
		sums.values().removeIf(Map::isEmpty);
		return sums;
	}

}
