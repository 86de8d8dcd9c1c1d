package org.mingzhang.ledger.verification;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.InMemoryGroups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.group.Turns;
import org.mingzhang.ledger.period.Backlog;
import org.mingzhang.ledger.period.Periods;
import org.mingzhang.ledger.posting.Poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingzhang.ledger.group.FilingLife.spending;

/** The log has an approval where it came, the chain where it was booked. */
class LateBookingTests {

	private static final String DISTRICT = "420107";

	private static final Poster POSTER = Poster.load();

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-09-01T02:00:00Z"), ZoneOffset.UTC);

	private final InMemoryGroups groups = new InMemoryGroups();

	private final SimulatedLog log = new SimulatedLog();

	private final Ledger ledger = new Ledger(POSTER, this.groups, CLOCK);

	private final Periods periods = new Periods(this.groups, new Balances(this.groups), new Turns(), CLOCK);

	private final Backlog backlog = new Backlog(this.groups, this.ledger, this.log::publish);

	private final FilingLife first = FilingLife.of("420107-101", 1);

	private final FilingLife second = FilingLife.of("420107-101", 2);

	@BeforeEach
	void approveTheFirstVersionInAClosedYearAndReopenIt() {
		this.periods.close(DISTRICT, 2023, "wang", "");
		happen(this.first.review(3, spending(10)));
		happen(this.first.approval(4, spending(10)));
		this.log.commitAll();
		assertThat(verify().differences()).isEmpty();
		assertThat(verify().log().refused()).isEqualTo(1);
		this.periods.requestReopening(DISTRICT, 2023, "wang", "更正");
		this.periods.confirmReopening(DISTRICT, 2023, "li", "");
	}

	@Test
	void whatIsBookedLateIsMadeByTheLog() {
		this.backlog.bookAll();
		happen(this.second.approval(4, spending(12)));
		this.log.commitAll();
		assertThat(verify().differences()).isEmpty();
		assertThat(verify().log()).extracting(Verification.FromLog::groups, Verification.FromLog::refused)
			.containsExactly(2L, 0L);
	}

	@Test
	void aLaterVersionThatWasBookedFirstIsTheFirstInTheProofToo() {
		happen(this.second.approval(4, spending(12)));
		this.log.commitAll();
		this.backlog.bookAll();
		assertThat(verify().differences()).isEmpty();
		assertThat(verify().log().groups()).isEqualTo(2);
	}

	@Test
	void whatOthersAreAboutToBeToldIsNoDifference() {
		this.ledger.bookLate(this.first.filing());
		assertThat(verify().differences()).isEmpty();
		this.ledger.told(this.first.filing());
		assertThat(verify().differences()).extracting(Difference::kind, Difference::group)
			.containsExactly(tuple(Difference.Kind.UNTOLD_GROUP, this.first.filing()));
	}

	@Test
	void whatIsBookedWhileTheLogIsReadIsPending() {
		Verification before = Replay.verify(this.groups, DISTRICT);
		Verification found = LogComparison.compare(before, this.groups, this.log, (chain) -> {
			this.backlog.bookAll();
			return LogReplay.of(this.log, POSTER, DISTRICT, chain);
		});
		assertThat(found.differences()).isEmpty();
		assertThat(found.log().pending()).isEqualTo(1);
	}

	@Test
	void aDecisionAfterwardsContradictsTheBooksInTheProofToo() {
		this.backlog.bookAll();
		this.log.publish(this.first.returned(5));
		this.log.commitAll();
		assertThat(verify().differences()).isEmpty();
		assertThat(verify().log().conflicts()).isEqualTo(1);
	}

	private void happen(Event event) {
		this.log.publish(event);
		this.ledger.apply(event).ifPresent(this.log::publish);
	}

	private Verification verify() {
		return new Verifier(this.groups, this.log, POSTER).fromEvents(DISTRICT);
	}

}
