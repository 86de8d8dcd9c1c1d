package org.mingzhang.ledger.verification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.group.Booking;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.Head;
import org.mingzhang.ledger.group.InMemoryGroups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.group.Period;
import org.mingzhang.ledger.group.PeriodAct;
import org.mingzhang.ledger.posting.Poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.ledger.group.FilingLife.spending;

class ReplayTests {

	private final InMemoryGroups groups = new InMemoryGroups();

	@BeforeEach
	void bookTwoVersionsAndANeighbour() {
		Ledger ledger = new Ledger(Poster.load(), this.groups, Clock.systemUTC());
		ledger.apply(FilingLife.of("420107-101", 1).approval(4, spending(10)));
		ledger.apply(FilingLife.of("420107-101", 2).approval(4, spending(12)));
		ledger.apply(FilingLife.of("420107-102", 1).approval(4, spending(7)));
	}

	@Test
	void booksThatNobodyTouchedHaveNoDifference() {
		Verification found = Replay.verify(this.groups, "420107");
		assertThat(found.differences()).isEmpty();
		assertThat(found.groups()).isEqualTo(3);
		assertThat(found.entries()).isEqualTo(3 + 6 + 3);
		assertThat(found.sums().debit()).isEqualTo((20 + 20 + 24 + 14) * 1_000_000L);
		assertThat(found.head()).isEqualTo(this.groups.head("420107"));
	}

	@Test
	void aDistrictWithoutBookingsHasNoDifferenceEither() {
		assertThat(Replay.verify(this.groups, "130303").differences()).isEmpty();
	}

	@Test
	void aChangedAmountShowsInHashSumAndBalance() {
		assertThat(kinds(Replay.verify(changed(1, ReplayTests::withOneFenMore), "420107"))).contains(
				Difference.Kind.HASH_MISMATCH, Difference.Kind.UNBALANCED, Difference.Kind.REVERSAL_MISMATCH,
				Difference.Kind.BALANCE_MISMATCH);
	}

	@Test
	void aGroupThatWasTakenOutLeavesAGap() {
		assertThat(kinds(Replay.verify(changed(1, (booking) -> null), "420107"))).contains(Difference.Kind.SEQUENCE_GAP,
				Difference.Kind.BROKEN_CHAIN);
	}

	@Test
	void aGroupThatWasTakenOffTheEndIsMissed() {
		assertThat(kinds(Replay.verify(changed(3, (booking) -> null), "420107"))).isEmpty();
		Groups truncated = new ChangedGroups(this.groups, 3, (booking) -> null) {

			@Override
			public Head head(String district) {
				throw new IllegalStateException("Number 3 of district 420107 is gone");
			}

		};
		assertThat(kinds(Replay.verify(truncated, "420107"))).containsExactly(Difference.Kind.MISSING_GROUP);
	}

	@Test
	void aForgedGroupWithARightHashBreaksTheLinkAfterIt() {
		Groups forged = changed(2, (booking) -> {
			Booking other = withEntries(booking, booking.entries().reversed(), "");
			return withEntries(other, other.entries(), other.computeHash());
		});
		assertThat(kinds(Replay.verify(forged, "420107"))).contains(Difference.Kind.BROKEN_CHAIN)
			.doesNotContain(Difference.Kind.HASH_MISMATCH);
	}

	@Test
	void aGroupThatNamesAnotherVersionThanItTakesBackIsNamed() {
		Groups forged = changed(2,
				(booking) -> resealed(new Booking(booking.filing(), booking.revision(), booking.contentHash(),
						booking.at(), booking.effectiveOn(), null, booking.entries(), booking.sequence(),
						booking.previousHash(), booking.hash())));
		assertThat(kinds(Replay.verify(forged, "420107"))).containsExactly(Difference.Kind.REVERSAL_MISMATCH,
				Difference.Kind.BROKEN_CHAIN);
	}

	private static Booking resealed(Booking booking) {
		return withEntries(booking, booking.entries(), booking.computeHash());
	}

	private static List<Difference.Kind> kinds(Verification found) {
		return found.differences().stream().map(Difference::kind).toList();
	}

	private Groups changed(long sequence, UnaryOperator<Booking> change) {
		return new ChangedGroups(this.groups, sequence, (link) -> change.apply((Booking) link));
	}

	private static Booking withOneFenMore(Booking booking) {
		List<Entry> entries = new ArrayList<>(booking.entries());
		Entry first = entries.getFirst();
		entries.set(0, new Entry(first.account(), first.side(), first.fen() + 1, first.reversal()));
		return withEntries(booking, entries, booking.hash());
	}

	private static Booking withEntries(Booking booking, List<Entry> entries, String hash) {
		return new Booking(booking.filing(), booking.revision(), booking.contentHash(), booking.at(),
				booking.effectiveOn(), booking.reverses(), entries, booking.sequence(), booking.previousHash(), hash);
	}

}
