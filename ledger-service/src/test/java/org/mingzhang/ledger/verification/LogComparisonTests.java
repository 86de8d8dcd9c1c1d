package org.mingzhang.ledger.verification;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.contracts.event.PostingRefused;
import org.mingzhang.ledger.group.DamagedException;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.InMemoryGroups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.group.PeriodAct;
import org.mingzhang.ledger.posting.Poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingzhang.ledger.group.FilingLife.spending;

class LogComparisonTests {

	private static final Poster POSTER = Poster.load();

	private static final Instant NOW = Instant.parse("2024-08-02T01:00:00Z");

	private final FilingLife first = FilingLife.of("420107-101", 1);

	private final FilingLife second = FilingLife.of("420107-101", 2);

	private final FilingLife neighbour = FilingLife.of("420107-102", 1);

	private final InMemoryGroups groups = new InMemoryGroups();

	private final SimulatedLog log = new SimulatedLog();

	@BeforeEach
	void bookTwoVersionsAndANeighbour() {
		happen(this.groups, this.first.review(3, spending(10)));
		happen(this.groups, this.first.approval(4, spending(10)));
		happen(this.groups, this.neighbour.approval(4, spending(7)));
		happen(this.groups, this.second.approval(4, spending(12)));
		this.log.commitAll();
	}

	@Test
	void theLogMakesTheGroupsThatAreKept() {
		Verification found = compare(this.groups);
		assertThat(found.differences()).isEmpty();
		assertThat(found.log()).isEqualTo(new Verification.FromLog(4 + 3, 3, 0, 0, 0, 0));
	}

	@Test
	void ofLostBooksTheLogTellsEveryGroupWithItsNumber() {
		assertThat(compare(new InMemoryGroups()).differences())
			.extracting(Difference::kind, Difference::sequence, Difference::group)
			.containsExactly(tuple(Difference.Kind.MISSING_GROUP, 1L, this.first.filing()),
					tuple(Difference.Kind.MISSING_GROUP, 2L, this.neighbour.filing()),
					tuple(Difference.Kind.MISSING_GROUP, 3L, this.second.filing()));
	}

	@Test
	void aGroupThatIsMissedInTheMiddleLeavesThoseAfterItInPlace() {
		Groups withoutNeighbour = new ChangedGroups(this.groups, 2, (booking) -> null);
		assertThat(compareLogOf(withoutNeighbour)).extracting(Difference::kind, Difference::sequence)
			.containsExactly(tuple(Difference.Kind.MISSING_GROUP, 2L));
	}

	@Test
	void aGroupThatCanNotBeReadIsNamedOnceAndTheOthersAreProved() {
		Groups damaged = new ChangedGroups(this.groups, 2,
				(link) -> DamagedException.whileReading(this.neighbour.filing().toString(), () -> {
					throw new ClassCastException("a number of another width");
				}));
		assertThat(compare(damaged).differences()).extracting(Difference::kind, Difference::sequence, Difference::group)
			.containsExactly(tuple(Difference.Kind.UNREADABLE, 2L, this.neighbour.filing()));
	}

	@Test
	void aGroupThatNoEventPostsIsUnexpected() {
		FilingLife invented = FilingLife.of("420107-103", 1);
		new Ledger(POSTER, this.groups, Clock.systemUTC()).apply(invented.approval(4, spending(1)));
		assertThat(compare(this.groups).differences())
			.extracting(Difference::kind, Difference::sequence, Difference::group)
			.containsExactly(tuple(Difference.Kind.UNEXPECTED_GROUP, 4L, invented.filing()));
	}

	@Test
	void booksThatWereWrittenAnewWithAnotherAmountAreNotThoseOfTheLog() {
		InMemoryGroups forged = new InMemoryGroups();
		Ledger forger = ledger(forged, NOW);
		forger.apply(this.first.approval(4, spending(11)));
		forger.apply(this.neighbour.approval(4, spending(7)));
		forger.apply(this.second.approval(4, spending(12)));
		assertThat(Replay.verify(forged, "420107").differences()).isEmpty();
		assertThat(compare(forged).differences()).extracting(Difference::kind, Difference::sequence)
			.contains(tuple(Difference.Kind.HASH_MISMATCH, 1L), tuple(Difference.Kind.BALANCE_MISMATCH, null))
			.doesNotContain(tuple(Difference.Kind.UNEXPECTED_GROUP, 1L));
	}

	@Test
	void aHashThatOthersWereToldDifferentlyIsNamed() {
		FilingPosted told = (FilingPosted) this.log.postings().getFirst();
		FilingPosted other = new FilingPosted(told.filing(), told.revision(), told.contentHash(), told.entries(),
				"0".repeat(64), told.at());
		this.log.postings().set(0, other);
		assertThat(compare(this.groups).differences()).extracting(Difference::kind, Difference::sequence)
			.containsExactly(tuple(Difference.Kind.HASH_MISMATCH, 1L));
		this.log.postings().add(told);
		assertThat(compare(this.groups).differences()).extracting(Difference::kind, Difference::sequence)
			.containsExactly(tuple(Difference.Kind.HASH_MISMATCH, 1L), tuple(Difference.Kind.HASH_MISMATCH, null));
	}

	@Test
	void aGroupThatOthersWereNeverToldOfIsNamed() {
		this.log.postings().removeFirst();
		assertThat(compare(this.groups).differences()).extracting(Difference::kind, Difference::sequence)
			.containsExactly(tuple(Difference.Kind.UNTOLD_GROUP, 1L));
	}

	@Test
	void whatTheLedgerHasNotComeToYetIsPendingAndNoDifference() {
		FilingLife next = FilingLife.of("420107-103", 1);
		this.log.publish(next.approval(4, spending(1)));
		Verification found = compare(this.groups);
		assertThat(found.differences()).isEmpty();
		assertThat(found.log().pending()).isEqualTo(1);
		this.log.commitAll();
		assertThat(compare(this.groups).differences()).extracting(Difference::kind, Difference::group)
			.containsExactly(tuple(Difference.Kind.MISSING_GROUP, next.filing()));
	}

	@Test
	void aGroupThatIsPostedWhileItsEventIsUncommittedIsNoDifferenceEither() {
		Event approval = FilingLife.of("420107-103", 1).approval(4, spending(1));
		this.log.publish(approval);
		ledger(this.groups, NOW).apply(approval);
		assertThat(compare(this.groups).differences()).isEmpty();
	}

	@Test
	void whatTheLedgerRefusedAloudIsNotMissed() {
		FilingLife refused = FilingLife.of("420107-103", 1);
		this.log.publish(refused.approval(4, spending(1)));
		this.log.publish(new PostingRefused(refused.filing(), 4, "已结账", NOW));
		this.log.commitAll();
		Verification found = compare(this.groups);
		assertThat(found.differences()).isEmpty();
		assertThat(found.log().refused()).isEqualTo(1);
	}

	@Test
	void anApprovalThatWasSentAgainAfterItsSuccessorIsMadeWhereItWasBooked() {
		FilingLife dead = FilingLife.of("420107-103", 1);
		this.log.publish(dead.review(3, spending(1)));
		this.log.publish(dead.approval(4, spending(1)));
		happen(this.groups, FilingLife.of("420107-103", 2).approval(4, spending(2)));
		happen(this.groups, dead.approval(4, spending(1)));
		happen(this.groups, FilingLife.of("420107-103", 3).approval(4, spending(3)));
		this.log.commitAll();
		assertThat(compare(this.groups).differences()).isEmpty();
		assertThat(compare(this.groups).log().groups()).isEqualTo(6);
	}

	@Test
	void whatABureauDidToAYearHasItsPlaceInTheChainAndNoEvent() {
		PeriodAct closing = PeriodAct.appended(this.groups.head("420107"), this.groups.period("420107", 2023),
				PeriodAct.Kind.CLOSED, "bureau-420107", NOW, "年终", List.of());
		assertThat(this.groups.append(closing)).isEqualTo(Groups.Written.DONE);
		assertThat(compare(this.groups).differences()).isEmpty();
	}

	@Test
	void whatContradictsTheBooksIsCounted() {
		this.log.publish(this.first.approval(4, spending(99)));
		this.log.commitAll();
		Verification found = compare(this.groups);
		assertThat(found.differences()).isEmpty();
		assertThat(found.log().conflicts()).isEqualTo(1);
	}

	private void happen(Groups kept, Event event) {
		this.log.publish(event);
		ledger(kept, NOW).apply(event).ifPresent(this.log::publish);
	}

	private Verification compare(Groups kept) {
		return new Verifier(kept, this.log, POSTER).fromEvents("420107");
	}

	/** Without what the chain itself betrays. */
	private List<Difference> compareLogOf(Groups kept) {
		List<Difference> found = compare(kept).differences();
		return found.subList(Replay.verify(kept, "420107").differences().size(), found.size());
	}

	private static Ledger ledger(Groups kept, Instant now) {
		return new Ledger(POSTER, kept, Clock.fixed(now, ZoneOffset.UTC));
	}

}
