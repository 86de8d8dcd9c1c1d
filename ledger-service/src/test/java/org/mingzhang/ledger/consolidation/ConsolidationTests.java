package org.mingzhang.ledger.consolidation;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.ledger.Approved;
import org.mingzhang.ledger.PrintedFiling;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Side;
import org.mingzhang.ledger.account.Stage;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.book.Books;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.InMemoryGroups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.posting.Poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ConsolidationTests {

	private final Groups groups = new InMemoryGroups();

	private final Ledger ledger = new Ledger(Poster.load(), this.groups, Clock.systemUTC());

	@Test
	void whatDepartmentsHandEachOtherCountsOnce() {
		book("420107-101", "100.00", "0.00", "0.00", "30.00", "0.00");
		book("420107-102", "50.00", "30.00", "0.00", "0.00", "0.00");
		Consolidation found = read();
		assertThat(found.transfers())
			.extracting(Consolidation.Eliminated::transfer, Consolidation.Eliminated::within,
					Consolidation.Eliminated::across)
			.containsExactly(tuple(InternalTransfer.SUBSIDY, 0L, 30_000_000L),
					tuple(InternalTransfer.REMITTANCE, 0L, 0L));
		assertThat(line(found, AccountType.EXPENDITURE, "subsidy").consolidated()).isZero();
		assertThat(line(found, AccountType.REVENUE, "superior").consolidated()).isZero();
		assertThat(sum(found, Side.CREDIT)).isEqualTo(150_000_000L).isEqualTo(sum(found, Side.DEBIT));
	}

	@Test
	void unitsOfOneDepartmentPairUpFirst() {
		book("420107-101", "100.00", "20.00", "0.00", "20.00", "0.00");
		book("420107-102", "50.00", "0.00", "0.00", "0.00", "5.00");
		book("420107-103", "10.00", "0.00", "5.00", "0.00", "0.00");
		Consolidation found = read();
		assertThat(found.transfers()).extracting(Consolidation.Eliminated::within, Consolidation.Eliminated::across)
			.containsExactly(tuple(20_000_000L, 0L), tuple(0L, 5_000_000L));
	}

	@Test
	void whatWentToOrCameFromElsewhereStaysAndIsTold() {
		book("420107-101", "100.00", "0.00", "0.00", "30.00", "0.00");
		book("420107-102", "50.00", "12.00", "7.00", "0.00", "0.00");
		Consolidation found = read();
		Consolidation.Eliminated subsidy = found.transfers().getFirst();
		assertThat(subsidy.paid()).isEqualTo(30_000_000L);
		assertThat(subsidy.amount()).isEqualTo(12_000_000L);
		assertThat(line(found, AccountType.EXPENDITURE, "subsidy").consolidated()).isEqualTo(18_000_000L);
		assertThat(line(found, AccountType.REVENUE, "affiliated").consolidated()).isEqualTo(7_000_000L);
		assertThat(sum(found, Side.CREDIT)).isEqualTo(sum(found, Side.DEBIT));
	}

	@Test
	void whatIsBookedMeanwhileDoesNotTearIt() {
		book("420107-101", "100.00", "0.00", "0.00", "30.00", "0.00");
		AtomicBoolean isAmended = new AtomicBoolean();
		Books books = calling(Books.class, (method, arguments) -> {
			Object found = method.invoke(this.groups.books(), arguments);
			if (method.getName().equals("find") && isAmended.compareAndSet(false, true)) {
				this.ledger.apply(Approved.of("420107-101", 2, filing("60.00", "0.00", "0.00", "0.00", "0.00")));
			}
			return found;
		});
		Groups amendedMeanwhile = calling(Groups.class, (method, arguments) -> method.getName().equals("books") ? books
				: method.invoke(this.groups, arguments));
		Consolidation found = Consolidation.read(new Balances(amendedMeanwhile), List.of(new Scope("420107", Set.of())),
				2023, Stage.FINAL);
		assertThat(isAmended).isTrue();
		assertThat(sum(found, Side.CREDIT)).isEqualTo(sum(found, Side.DEBIT)).isEqualTo(100_000_000L);
	}

	private static <T> T calling(Class<T> type, Call call) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> call.apply(method, arguments)));
	}

	private void book(String department, String general, String superior, String affiliated, String subsidy,
			String remitted) {
		this.ledger.apply(Approved.of(department, 1, filing(general, superior, affiliated, subsidy, remitted)));
	}

	private Consolidation read() {
		return Consolidation.read(new Balances(this.groups), List.of(new Scope("420107", Set.of())), 2023, Stage.FINAL);
	}

	private static Consolidation.Line line(Consolidation found, AccountType type, String part) {
		return found.lines()
			.stream()
			.filter((line) -> line.type() == type && line.part().equals(part))
			.findFirst()
			.orElseThrow();
	}

	private static long sum(Consolidation found, Side side) {
		return found.lines()
			.stream()
			.filter((line) -> line.type().natural() == side)
			.mapToLong(Consolidation.Line::consolidated)
			.sum();
	}

	/** What comes in beside the general budget is spent on the basics of others. */
	private static FilingContent filing(String general, String superior, String affiliated, String subsidy,
			String remitted) {
		long all = wan(general) + wan(superior) + wan(affiliated);
		long rest = all - wan(subsidy) - wan(remitted);
		return PrintedFiling.finalAccounts(2023)
			.row("summary", "revenue.general", "amount", general)
			.row("summary", "revenue.superior", "amount", superior)
			.row("summary", "revenue.affiliated", "amount", affiliated)
			.row("summary", "expenditure.current", "amount", all + ".00")
			.row("expenditure", "2013201", "total", all + ".00", "basic", rest + ".00", "subsidy", subsidy, "remitted",
					remitted)
			.content();
	}

	private static long wan(String amount) {
		return Long.parseLong(amount.substring(0, amount.indexOf('.')));
	}

	/** What happens when a method is called. */
	@FunctionalInterface
	private interface Call {

		Object apply(Method method, Object[] arguments) throws ReflectiveOperationException;

	}

}
