package org.mingzhang.ledger.period;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.contracts.event.PostingRefused;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.ledger.PrintedFiling;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.balance.Balance;
import org.mingzhang.ledger.balance.BalanceQuery;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.balance.Dimension;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Group;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.InMemoryGroups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.group.PeriodAct;
import org.mingzhang.ledger.group.PeriodAct.Kind;
import org.mingzhang.ledger.group.State;
import org.mingzhang.ledger.group.Turns;
import org.mingzhang.ledger.posting.Poster;
import org.mingzhang.ledger.verification.Replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingzhang.ledger.group.FilingLife.spending;

class PeriodsTests {

	private static final String DISTRICT = "420107";

	private static final String WANG = "bureau-420107-wang";

	private static final String LI = "bureau-420107-li";

	private static final Instant NOW = Instant.parse("2024-09-01T02:00:00.123456Z");

	private final Groups groups = new InMemoryGroups();

	private final Turns turns = new Turns();

	private final Balances balances = new Balances(this.groups);

	private final Ledger ledger = new Ledger(Poster.load(), this.groups, this.turns, Clock.fixed(NOW, ZoneOffset.UTC));

	private final Periods periods = new Periods(this.groups, this.balances, this.turns,
			Clock.fixed(NOW, ZoneOffset.UTC));

	private final FilingLife first = FilingLife.of("420107-101", 1);

	private final FilingLife amendment = FilingLife.of("420107-101", 2);

	@Test
	void aCloseCarriesClosingBalancesOverToTheNextYearByDepartmentAndFund() {
		this.ledger.apply(this.first.approval(4, leaving("15.00", "5.00")));
		this.ledger.apply(FilingLife.of("420107-102", 1).approval(4, leaving("3.00", "0.00")));
		this.periods.close(DISTRICT, 2023, WANG, "年终结账");
		assertThat(carriedInto(2024))
			.extracting((balance) -> balance.key().get(Dimension.DEPARTMENT),
					(balance) -> balance.key().get(Dimension.FUND), Balance::fen)
			.containsExactly(tuple("420107-101", "general", 15_000_000L), tuple("420107-101", "other", 5_000_000L),
					tuple("420107-102", "general", 3_000_000L));
		assertThat(carriedInto(2023)).isEmpty();
		assertThat(Replay.verify(this.groups, DISTRICT).differences()).isEmpty();
		assertThat(Replay.verify(this.groups, DISTRICT).groups()).isEqualTo(3);
	}

	@Test
	void whatWasCarriedOverDoesNotLookLikeAFiling() {
		this.ledger.apply(this.first.approval(4, leaving("15.00", "5.00")));
		this.periods.close(DISTRICT, 2023, WANG, "");
		assertThat(this.balances.read(List.of(new Scope(DISTRICT, Set.of())), new BalanceQuery(BalanceQuery.ALL_FILED,
				Map.of(Dimension.YEAR, "2024"), List.of(Dimension.TYPE), null)))
			.isEmpty();
	}

	@Test
	void whatIsApprovedForAClosedYearIsRefusedAloud() {
		this.ledger.apply(this.first.approval(4, spending(10)));
		this.periods.close(DISTRICT, 2023, WANG, "");
		this.ledger.apply(this.amendment.review(3, spending(12)));
		PostingRefused refused = (PostingRefused) this.ledger.apply(this.amendment.approval(4, spending(12)))
			.orElseThrow();
		assertThat(refused.reason()).contains("2023", WANG, "结账");
		assertThat(group(this.amendment).state()).isEqualTo(State.REFUSED);
		assertThat(this.ledger.apply(this.amendment.approval(4, spending(12)))).contains(refused);
		assertThat(group(this.amendment).attempts()).hasSize(1);
	}

	@Test
	void otherYearsAndDistrictsStayOpen() {
		this.periods.close(DISTRICT, 2022, WANG, "");
		this.periods.close("420105", 2023, "bureau-420105", "");
		assertThat(this.ledger.apply(this.first.approval(4, spending(10)))).get().isInstanceOf(FilingPosted.class);
	}

	@Test
	void twoDifferentPeopleReopenAYearAndEveryActIsKept() {
		this.ledger.apply(this.first.approval(4, leaving("15.00", "5.00")));
		this.periods.close(DISTRICT, 2023, WANG, "年终结账");
		this.periods.requestReopening(DISTRICT, 2023, WANG, "更正决算");
		assertRefused(() -> this.periods.confirmReopening(DISTRICT, 2023, WANG, ""), "另一人");
		assertThat(this.groups.period(DISTRICT, 2023).isClosed()).isTrue();
		this.periods.confirmReopening(DISTRICT, 2023, LI, "同意");
		assertThat(this.groups.period(DISTRICT, 2023).acts())
			.extracting(PeriodAct::kind, PeriodAct::by, PeriodAct::reason)
			.containsExactly(tuple(Kind.CLOSED, WANG, "年终结账"), tuple(Kind.REOPENING_REQUESTED, WANG, "更正决算"),
					tuple(Kind.REOPENED, LI, "同意"));
		assertThat(carriedInto(2024)).allMatch((balance) -> balance.fen() == 0);
		assertThat(Replay.verify(this.groups, DISTRICT).differences()).isEmpty();
	}

	@Test
	void anApprovalThatCameWhileTheYearWasClosedIsBookedWhenItComesAgainAfterTheReopening() {
		this.ledger.apply(this.first.approval(4, spending(10)));
		this.periods.close(DISTRICT, 2023, WANG, "");
		this.ledger.apply(this.amendment.approval(4, spending(12)));
		reopen();
		Optional<Event> answer = this.ledger.apply(this.amendment.approval(4, spending(12)));
		assertThat(answer).get().isInstanceOf(FilingPosted.class);
		this.periods.close(DISTRICT, 2023, LI, "");
		assertThat(this.ledger.apply(this.amendment.approval(4, spending(12)))).isEqualTo(answer);
		assertThat(Replay.verify(this.groups, DISTRICT).differences()).isEmpty();
	}

	@Test
	void whatDoesNotFitTheStateOfAYearIsRefused() {
		assertRefused(() -> this.periods.close(DISTRICT, 2024, WANG, ""), "尚未结束");
		assertRefused(() -> this.periods.requestReopening(DISTRICT, 2023, WANG, "x"), "没有结账");
		assertRefused(() -> this.periods.confirmReopening(DISTRICT, 2023, LI, ""), "没有待确认");
		this.periods.close(DISTRICT, 2023, WANG, "");
		assertRefused(() -> this.periods.close(DISTRICT, 2023, LI, ""), WANG);
		assertRefused(() -> this.periods.close(DISTRICT, 2022, LI, ""), "请先重开");
		this.periods.requestReopening(DISTRICT, 2023, WANG, "x");
		assertRefused(() -> this.periods.requestReopening(DISTRICT, 2023, LI, "y"), "等待另一人确认");
		this.periods.withdrawReopening(DISTRICT, 2023, LI, "");
		assertRefused(() -> this.periods.confirmReopening(DISTRICT, 2023, LI, ""), "没有待确认");
	}

	@Test
	void whoeverDoesTheSameTwiceIsAnsweredAgain() {
		this.periods.close(DISTRICT, 2023, WANG, "");
		assertThat(this.periods.close(DISTRICT, 2023, WANG, "").acts()).hasSize(1);
		assertThat(this.groups.head(DISTRICT).sequence()).isEqualTo(1);
	}

	@Test
	void theSameForAnotherReasonIsNoRepeat() {
		this.periods.close(DISTRICT, 2023, WANG, "年终结账");
		assertRefused(() -> this.periods.close(DISTRICT, 2023, WANG, "另一理由"), WANG);
		assertThat(this.periods.close(DISTRICT, 2023, WANG, "年终结账").acts()).extracting(PeriodAct::reason)
			.containsExactly("年终结账");
	}

	@Test
	void whoeverIsAlwaysOvertakenIsToldToTryAgain() {
		assertRefused(() -> periods((act) -> Groups.Written.OVERTAKEN).close(DISTRICT, 2023, WANG, ""), "稍后再试");
		assertThat(this.groups.period(DISTRICT, 2023).acts()).isEmpty();
	}

	@Test
	void whoeverClosesAYearIsNotOvertakenByBookingsOfThisProcess() {
		AtomicInteger tries = new AtomicInteger();
		List<Thread> postings = new ArrayList<>();
		periods((act) -> {
			tries.incrementAndGet();
			postings.add(postingThatWaitsOrIsDone());
			return this.groups.append(act);
		}).close(DISTRICT, 2023, WANG, "");
		assertThat(tries).hasValue(1);
		postings.forEach(PeriodsTests::join);
		assertThat(group(this.first).state()).isEqualTo(State.REFUSED);
	}

	@Test
	void nothingSlipsIntoAYearWhileItIsBeingClosed() throws Exception {
		List<FilingLife> lives = new ArrayList<>();
		for (int number = 101; number < 141; number++) {
			lives.add(FilingLife.of("420107-" + number, 1));
		}
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> done = new ArrayList<>();
			lives.forEach((life) -> done
				.add(threads.submit(() -> this.ledger.apply(life.approval(4, leaving("15.00", "5.00"))))));
			done.add(threads.submit(() -> this.periods.close(DISTRICT, 2023, WANG, "")));
			for (Future<?> future : done) {
				future.get();
			}
		}
		long closedAt = this.groups.period(DISTRICT, 2023).acts().getFirst().sequence();
		long posted = lives.stream().filter((life) -> group(life).state() == State.POSTED).count();
		assertThat(this.groups.head(DISTRICT).sequence()).isEqualTo(closedAt).isEqualTo(posted + 1);
		assertThat(carriedInto(2024)).hasSize((int) posted * 2);
	}

	/** Years of a store whose acts are written in another way. */
	private Periods periods(Function<PeriodAct, Groups.Written> append) {
		Groups changed = (Groups) Proxy.newProxyInstance(Groups.class.getClassLoader(), new Class<?>[] { Groups.class },
				(proxy, method, arguments) -> method.getName().equals("append") ? append.apply((PeriodAct) arguments[0])
						: method.invoke(this.groups, arguments));
		return new Periods(changed, this.balances, this.turns, Clock.fixed(NOW, ZoneOffset.UTC));
	}

	private Thread postingThatWaitsOrIsDone() {
		Thread posting = Thread.ofPlatform().start(() -> this.ledger.apply(this.first.approval(4, spending(10))));
		while (posting.getState() != Thread.State.WAITING && posting.getState() != Thread.State.TERMINATED) {
			Thread.onSpinWait();
		}
		return posting;
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void reopen() {
		this.periods.requestReopening(DISTRICT, 2023, WANG, "更正");
		this.periods.confirmReopening(DISTRICT, 2023, LI, "");
	}

	private List<Balance> carriedInto(int year) {
		return this.balances.read(List.of(new Scope(DISTRICT, Set.of())), new BalanceQuery(Set.of(AccountType.CARRIED),
				Map.of(Dimension.YEAR, "" + year), List.of(Dimension.DEPARTMENT, Dimension.FUND), null));
	}

	private Group group(FilingLife life) {
		return this.groups.find(life.filing()).orElseThrow();
	}

	private static void assertRefused(Runnable act, String reason) {
		assertThatExceptionOfType(NotNowException.class).isThrownBy(act::run).withMessageContaining(reason);
	}

	/** Final accounts that leave something of the general budget and of other money. */
	private static FilingContent leaving(String general, String other) {
		String opening = new BigDecimal("60.00").add(new BigDecimal(general))
			.add(new BigDecimal(other))
			.toPlainString();
		String all = new BigDecimal(general).add(new BigDecimal(other)).toPlainString();
		return PrintedFiling.finalAccounts(2023)
			.form("government-fund", "state-capital")
			.row("summary", "revenue.general", "amount", opening)
			.row("summary", "expenditure.current", "amount", "60.00")
			.row("summary", "expenditure.closing", "amount", all)
			.row("fiscal-summary", "expenditure.closing", "total", general, "general", general)
			.row("general-expenditure", "2013201", "total", "60.00", "basic", "60.00")
			.content();
	}

}
