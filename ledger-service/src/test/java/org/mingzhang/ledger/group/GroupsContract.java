package org.mingzhang.ledger.group;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Book;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Fund;
import org.mingzhang.ledger.account.Stage;
import org.mingzhang.ledger.posting.Poster;
import org.mingzhang.ledger.verification.Difference;
import org.mingzhang.ledger.verification.Replay;
import org.mingzhang.ledger.verification.Verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.ledger.group.FilingLife.spending;

/** What every place that keeps groups promises. */
public abstract class GroupsContract extends CrowdContract {

	private static final String DISTRICT = "420107";

	private final FilingLife first = FilingLife.of("420107-101", 1);

	private final FilingLife second = FilingLife.of("420107-101", 2);

	private Groups groups;

	private Ledger ledger;

	@BeforeEach
	void openLedger() {
		this.groups = empty();
		this.ledger = new Ledger(Poster.load(), this.groups, Clock.systemUTC());
	}

	@Test
	void whatWasWrittenIsReadBackWithTheNextStamp() {
		this.ledger.apply(this.first.review(3, spending(10)));
		this.ledger.apply(this.first.returned(4));
		this.ledger.apply(this.first.review(7, FilingLife.unbalanced()));
		Group group = read(this.first);
		assertThat(group.stamp()).isEqualTo(3);
		assertThat(group.attempts()).extracting(Attempt::state).containsExactly(State.VOIDED, State.REFUSED);
		assertThat(group.attempts().getFirst().entries()).hasSize(3);
		assertThat(group.attempts().getFirst().reconciliation()).isNotEmpty();
		assertThat(group.attempts().getLast().reasons()).isNotEmpty();
	}

	@Test
	void aBookingIsReadBackAsItWasHashed() {
		this.ledger.apply(this.first.approval(4, spending(10)));
		this.ledger.apply(this.second.approval(4, spending(12)));
		Booking booking = read(this.second).booking();
		assertThat(booking).isNotNull();
		assertThat(booking.computeHash()).isEqualTo(booking.hash());
		assertThat(this.groups.bookings(this.first.filing().series())).containsExactly(read(this.first).booking(),
				booking);
		assertThat(this.groups.head(DISTRICT)).isEqualTo(booking.head());
	}

	@Test
	void whoeverReadTheSameGroupSecondCanNotWriteOverTheFirst() {
		Group unheard = Group.unheard(this.first.filing());
		assertThat(this.groups.write(unheard)).isEqualTo(Groups.Written.DONE);
		assertThat(this.groups.write(unheard)).isEqualTo(Groups.Written.CHANGED);
		Group read = read(this.first);
		assertThat(this.groups.write(read)).isEqualTo(Groups.Written.DONE);
		assertThat(this.groups.write(read)).isEqualTo(Groups.Written.CHANGED);
	}

	@Test
	void aPlaceInTheChainIsTakenOnce() {
		this.ledger.apply(this.first.approval(4, spending(10)));
		Group rival = Group.unheard(FilingLife.of("420107-102", 1).filing());
		Booking taken = read(this.first).booking();
		assertThat(taken).isNotNull();
		Booking sameplace = Booking.appended(Head.START, rival.filing(), 4, "hash", taken.at(), taken.effectiveOn(),
				null, taken.entries());
		Group posted = new Group(rival.filing(), 0, 4, List.of(), sameplace);
		assertThat(this.groups.write(posted)).isEqualTo(Groups.Written.OVERTAKEN);
		assertThat(this.groups.find(rival.filing())).isEmpty();
		assertThat(this.groups.write(rival)).isEqualTo(Groups.Written.DONE);
		assertThat(this.groups.write(new Group(rival.filing(), 1, 4, List.of(), sameplace)))
			.isEqualTo(Groups.Written.OVERTAKEN);
		assertThat(read(FilingLife.of("420107-102", 1)).booking()).isNull();
	}

	@Test
	void manyReservedGroupsOfADistrictDoNotStandInEachOthersWay() {
		this.ledger.apply(this.first.review(3, spending(10)));
		this.ledger.apply(FilingLife.of("420107-102", 1).review(3, spending(10)));
		assertThat(this.groups.head(DISTRICT)).isEqualTo(Head.START);
	}

	@Test
	void bookingsAreReadInTheOrderOfTheChain() {
		int versions = 12;
		for (int version = 1; version <= versions; version++) {
			this.ledger.apply(FilingLife.of("420107-101", version).approval(4, spending(version)));
		}
		List<Long> sequences = new ArrayList<>();
		this.groups.read(DISTRICT, (booking) -> sequences.add(booking.sequence()));
		assertThat(sequences).isEqualTo(LongStream.rangeClosed(1, versions).boxed().toList());
	}

	@Test
	void aReaderBeginsWhereItWantsAndEndsWhenItHasEnough() {
		for (int version = 1; version <= 6; version++) {
			this.ledger.apply(FilingLife.of("420107-101", version).approval(4, spending(version)));
		}
		List<Long> sequences = new ArrayList<>();
		this.groups.read(DISTRICT, 3, (link) -> {
			sequences.add(link.sequence());
			return sequences.size() < 2;
		});
		assertThat(sequences).containsExactly(4L, 5L);
	}

	@Test
	void anActThatIsWrittenWhileTheChainIsReadLeavesNoGap() {
		this.ledger.apply(this.first.approval(4, spending(10)));
		List<Long> sequences = new ArrayList<>();
		this.groups.read(DISTRICT, (link) -> {
			if (sequences.isEmpty()) {
				this.groups.append(act(PeriodAct.Kind.CLOSED, link.head()));
				this.groups.append(act(PeriodAct.Kind.REOPENED, this.groups.head(DISTRICT)));
				this.ledger.apply(this.second.approval(4, spending(12)));
			}
			sequences.add(link.sequence());
		});
		assertThat(sequences).isEqualTo(LongStream.rangeClosed(1, sequences.size()).boxed().toList());
	}

	@Test
	void aChainThatGrowsWhileItIsReadHasNoGaps() throws Exception {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> done = IntStream.range(0, 40)
				.mapToObj((number) -> FilingLife.of("420107-" + (101 + number), 1).approval(4, spending(1 + number)))
				.<Future<?>>map((approval) -> threads.submit(() -> this.ledger.apply(approval)))
				.toList();
			while (!done.stream().allMatch(Future::isDone)) {
				List<Long> sequences = new ArrayList<>();
				this.groups.read(DISTRICT, (link) -> sequences.add(link.sequence()));
				assertThat(sequences).isEqualTo(LongStream.rangeClosed(1, sequences.size()).boxed().toList());
			}
			for (Future<?> future : done) {
				future.get();
			}
		}
	}

	@Test
	void approvalsAtTheSameTimeMakeOneChainWithoutGaps() throws Exception {
		int departments = 24;
		List<FilingApproved> approvals = IntStream.range(0, departments)
			.mapToObj((number) -> FilingLife.of("420107-" + (101 + number), 1).approval(4, spending(1 + number)))
			.toList();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> done = new ArrayList<>();
			for (FilingApproved approval : approvals) {
				// each twice: a redelivery may run beside the first delivery
				done.add(threads.submit(() -> this.ledger.apply(approval)));
				done.add(threads.submit(() -> this.ledger.apply(approval)));
			}
			for (Future<?> future : done) {
				future.get();
			}
		}
		assertThat(Replay.verify(this.groups, DISTRICT).differences()).isEmpty();
		assertThat(this.groups.head(DISTRICT).sequence()).isEqualTo(departments);
	}

	@Test
	void whatABureauDidToAYearIsALinkOfTheChain() {
		this.ledger.apply(this.first.approval(4, spending(10)));
		PeriodAct closing = act(PeriodAct.Kind.CLOSED, this.groups.head(DISTRICT));
		assertThat(this.groups.append(closing)).isEqualTo(Groups.Written.DONE);
		PeriodAct request = act(PeriodAct.Kind.REOPENING_REQUESTED, closing.head());
		assertThat(this.groups.append(request)).isEqualTo(Groups.Written.DONE);
		assertThat(this.groups.period(DISTRICT, 2023).acts()).containsExactly(closing, request);
		assertThat(this.groups.periods(DISTRICT)).containsExactly(this.groups.period(DISTRICT, 2023));
		assertThat(this.groups.head(DISTRICT)).isEqualTo(request.head());
		assertOnlyMadeUp(Replay.verify(this.groups, DISTRICT));
		assertThat(this.groups.bookings(this.first.filing().series())).hasSize(1);
	}

	@Test
	void whatAClosedYearKeptOutIsReadBackWithAllThatBookingItTakes() {
		PeriodAct closing = act(PeriodAct.Kind.CLOSED, Head.START);
		this.groups.append(closing);
		this.ledger.apply(this.first.approval(4, spending(10)));
		assertThat(this.ledger.bookLate(this.first.filing())).isEmpty();
		this.groups.append(act(PeriodAct.Kind.REOPENED, closing.head()));
		Event posted = this.ledger.bookLate(this.first.filing()).orElseThrow();
		assertThat(read(this.first).isToTell()).isTrue();
		assertThat(this.ledger.bookLate(this.first.filing())).contains(posted);
		this.ledger.told(this.first.filing());
		assertThat(read(this.first).isToTell()).isFalse();
		assertThat(this.ledger.bookLate(this.first.filing())).isEmpty();
		assertThat(this.ledger.apply(this.first.approval(4, spending(10)))).contains(posted);
		assertOnlyMadeUp(Replay.verify(this.groups, DISTRICT));
	}

	@Test
	void anActIsWrittenOnceAndOnlyInAFreePlace() {
		PeriodAct closing = act(PeriodAct.Kind.CLOSED, Head.START);
		this.ledger.apply(this.first.approval(4, spending(10)));
		assertThat(this.groups.append(closing)).isEqualTo(Groups.Written.OVERTAKEN);
		PeriodAct anew = act(PeriodAct.Kind.CLOSED, this.groups.head(DISTRICT));
		assertThat(this.groups.append(anew)).isEqualTo(Groups.Written.DONE);
		assertThat(this.groups.append(anew)).isEqualTo(Groups.Written.CHANGED);
	}

	/** The acts here post what no year leaves; all else has to be right. */
	private static void assertOnlyMadeUp(Verification found) {
		assertThat(found.differences()).extracting(Difference::kind).containsOnly(Difference.Kind.PERIOD_MISMATCH);
	}

	private PeriodAct act(PeriodAct.Kind kind, Head head) {
		Book next = new Book(this.first.filing().series().department(), 2024, Stage.FINAL);
		List<Entry> entries = List.of(Entry.of(Account.balance(AccountType.CARRIED, Fund.GENERAL), 5),
				Entry.of(Account.contra(AccountType.CARRIED), -5));
		return PeriodAct.appended(head, this.groups.period(DISTRICT, 2023), kind, "bureau-420107",
				Instant.parse("2024-09-01T00:00:00.123Z"), "年终", List.of(new PeriodAct.Carried(next, entries)));
	}

	private Group read(FilingLife life) {
		return this.groups.find(life.filing()).orElseThrow();
	}

}
