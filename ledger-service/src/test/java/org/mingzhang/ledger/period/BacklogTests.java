package org.mingzhang.ledger.period;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.contracts.event.PostingRefused;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.group.Booking;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Group;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.InMemoryGroups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.group.State;
import org.mingzhang.ledger.group.Turns;
import org.mingzhang.ledger.posting.Poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.ledger.group.FilingLife.spending;

class BacklogTests {

	private static final String DISTRICT = "420107";

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-09-01T02:00:00Z"), ZoneOffset.UTC);

	private final Groups groups = new InMemoryGroups();

	private final Ledger ledger = new Ledger(Poster.load(), this.groups, CLOCK);

	private final Periods periods = new Periods(this.groups, new Balances(this.groups), new Turns(), CLOCK);

	private final List<Event> told = new ArrayList<>();

	private final Backlog backlog = new Backlog(this.groups, this.ledger, this.told::add);

	private final FilingLife first = FilingLife.of("420107-101", 1);

	private final FilingLife amendment = FilingLife.of("420107-101", 2);

	private final FilingLife neighbour = FilingLife.of("420107-102", 1);

	@BeforeEach
	void approveWhatComesTooLate() {
		this.ledger.apply(this.first.approval(4, spending(10)));
		this.periods.close(DISTRICT, 2023, "wang", "");
		assertThat(this.ledger.apply(this.amendment.approval(4, spending(12)))).get()
			.isInstanceOf(PostingRefused.class);
		assertThat(this.ledger.apply(this.neighbour.approval(4, spending(7)))).get().isInstanceOf(PostingRefused.class);
	}

	@Test
	void whatWasKeptOutIsBookedAndToldOnceTheYearIsOpenAgain() {
		reopen();
		this.backlog.bookAll();
		assertThat(this.told).hasSize(2).allMatch(FilingPosted.class::isInstance);
		Booking booking = booking(this.amendment);
		assertThat(booking.reverses()).isEqualTo(this.first.filing());
		assertThat(booking.effectiveOn()).isEqualTo(this.amendment.approval(4, spending(12)).repliedOn());
		assertThat(this.ledger.apply(this.amendment.approval(4, spending(12)))).contains(this.told.getFirst());
		this.backlog.bookAll();
		assertThat(this.told).hasSize(2);
	}

	@Test
	void nothingIsBookedWhileTheYearIsClosed() {
		this.backlog.book(DISTRICT, 2023);
		this.periods.requestReopening(DISTRICT, 2023, "wang", "更正");
		this.backlog.book(DISTRICT, 2023);
		assertThat(this.told).isEmpty();
		assertThat(group(this.amendment).state()).isEqualTo(State.REFUSED);
	}

	@Test
	void aYearThatIsClosedAgainBeforeItWasDoneKeepsTheRestOut() {
		reopen();
		this.ledger.bookLate(this.neighbour.filing());
		this.periods.close(DISTRICT, 2023, "li", "");
		this.backlog.bookAll();
		assertThat(this.told).extracting(Event::filing).containsExactly(this.neighbour.filing());
		assertThat(group(this.amendment).last().orElseThrow().reasons()).first().asString().contains("li");
		reopen();
		this.backlog.bookAll();
		assertThat(this.told).extracting(Event::filing)
			.containsExactly(this.neighbour.filing(), this.amendment.filing());
	}

	@Test
	void aCrashBeforeOthersWereToldIsMadeGoodWithTheSameEvent() {
		reopen();
		Backlog crashing = new Backlog(this.groups, this.ledger, (event) -> {
			throw new IllegalStateException("no broker answers");
		});
		assertThat(crashing.book(DISTRICT, 2023)).isEqualTo(2);
		String hash = booking(this.amendment).hash();
		assertThat(group(this.amendment).isToTell()).isTrue();
		FilingLife next = FilingLife.of("420107-101", 3);
		this.ledger.apply(next.approval(4, spending(13)));
		this.backlog.bookAll();
		assertThat(this.told).filteredOn((event) -> event.filing().equals(this.amendment.filing()))
			.singleElement()
			.isInstanceOfSatisfying(FilingPosted.class, (posted) -> assertThat(posted.groupHash()).isEqualTo(hash));
		assertThat(group(this.amendment).isToTell()).isFalse();
	}

	@Test
	void whatFailsIsToldAndLeftForLaterAndHoldsUpNoOther() {
		reopen();
		List<Event> heard = new ArrayList<>();
		Backlog crashing = new Backlog(this.groups, this.ledger, (event) -> {
			if (heard.isEmpty()) {
				heard.add(event);
				throw new IllegalStateException("no broker answers");
			}
			heard.add(event);
		});
		assertThat(crashing.book(DISTRICT, 2023)).isEqualTo(1);
		assertThat(heard).extracting(Event::filing).containsExactly(this.amendment.filing(), this.neighbour.filing());
		assertThat(crashing.book(DISTRICT, 2023)).isZero();
		assertThat(heard).extracting(Event::filing)
			.containsExactly(this.amendment.filing(), this.neighbour.filing(), this.amendment.filing());
	}

	@Test
	void whereNothingAnswersTheRestIsLeftAsWell() {
		for (int number = 103; number < 110; number++) {
			this.ledger.apply(FilingLife.of("420107-" + number, 1).approval(4, spending(7)));
		}
		reopen();
		List<Event> tried = new ArrayList<>();
		Backlog crashing = new Backlog(this.groups, this.ledger, (event) -> {
			tried.add(event);
			throw new IllegalStateException("no broker answers");
		});
		assertThat(crashing.book(DISTRICT, 2023)).isEqualTo(9);
		assertThat(tried).hasSize(3);
	}

	@Test
	void whatWasReturnedMeanwhileIsNotBooked() {
		this.ledger.apply(this.amendment.returned(5));
		reopen();
		this.backlog.bookAll();
		assertThat(this.told).extracting(Event::filing).containsExactly(this.neighbour.filing());
		assertThat(group(this.amendment).state()).isEqualTo(State.VOIDED);
	}

	@Test
	void whatCouldNotBeBookedAnywayIsNotTriedAgain() {
		FilingLife wrong = FilingLife.of("420107-103", 1);
		this.ledger.apply(wrong.approval(4, FilingLife.unbalanced()));
		reopen();
		this.backlog.bookAll();
		assertThat(this.told).extracting(Event::filing).doesNotContain(wrong.filing());
		assertThat(group(wrong).state()).isEqualTo(State.REFUSED);
	}

	private void reopen() {
		this.periods.requestReopening(DISTRICT, 2023, "wang", "更正");
		this.periods.confirmReopening(DISTRICT, 2023, "li", "");
	}

	private Group group(FilingLife life) {
		return this.groups.find(life.filing()).orElseThrow();
	}

	private Booking booking(FilingLife life) {
		Booking booking = group(life).booking();
		assertThat(booking).isNotNull();
		return booking;
	}

}
