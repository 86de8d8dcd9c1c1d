package org.mingzhang.ledger.group;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.contracts.event.PostingRefused;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Fund;
import org.mingzhang.ledger.account.Nature;
import org.mingzhang.ledger.account.Sums;
import org.mingzhang.ledger.book.Standing;
import org.mingzhang.ledger.posting.Poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingzhang.ledger.group.FilingLife.spending;

class LedgerTests {

	private static final Instant NOW = Instant.parse("2024-08-02T01:00:00.123456789Z");

	private final Groups groups = new InMemoryGroups();

	private final Ledger ledger = new Ledger(Poster.load(), this.groups, Clock.fixed(NOW, ZoneOffset.UTC));

	private final FilingLife first = FilingLife.of("420107-101", 1);

	private final FilingLife second = FilingLife.of("420107-101", 2);

	@Test
	void aFilingThatEntersReviewIsReserved() {
		assertThat(apply(this.first.review(3, spending(10)))).isEmpty();
		assertThat(group(this.first).state()).isEqualTo(State.RESERVED);
		assertThat(this.groups.head("420107")).isEqualTo(Head.START);
	}

	@Test
	void anApprovedFilingIsPostedAndTheOthersAreTold() {
		apply(this.first.review(3, spending(10)));
		FilingPosted posted = (FilingPosted) apply(this.first.approval(4, spending(10))).orElseThrow();
		Booking booking = booking(this.first);
		assertThat(posted.groupHash()).isEqualTo(booking.hash()).isEqualTo(booking.computeHash());
		assertThat(posted.entries()).isEqualTo(3);
		assertThat(booking.sequence()).isEqualTo(1);
		assertThat(booking.previousHash()).isEqualTo(Head.START.hash());
		assertThat(group(this.first).attempts()).singleElement()
			.matches((attempt) -> attempt.state() == State.POSTED && attempt.entries().isEmpty());
	}

	@Test
	void anApprovalWhoseReviewWasNeverSeenReservesAndPosts() {
		assertThat(apply(this.first.approval(4, spending(10)))).get().isInstanceOf(FilingPosted.class);
		apply(this.first.review(3, spending(10)));
		assertThat(group(this.first).state()).isEqualTo(State.POSTED);
		assertThat(group(this.first).attempts()).hasSize(1);
	}

	@Test
	void aRepeatedApprovalIsAnsweredWithTheSameEvent() {
		Optional<Event> answer = apply(this.first.approval(4, spending(10)));
		assertThat(apply(this.first.approval(4, spending(10)))).isEqualTo(answer);
		assertThat(this.groups.head("420107").sequence()).isEqualTo(1);
	}

	@Test
	void anApprovalOfOtherContentThanWasBookedIsAConflict() {
		apply(this.first.approval(4, spending(10)));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> apply(this.first.approval(4, spending(11))))
			.withMessageContaining("420107-101-2023-final-accounts-1");
	}

	@Test
	void aReviewOfOtherContentUnderTheSameRevisionIsAConflict() {
		apply(this.first.review(3, spending(10)));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> apply(this.first.review(3, spending(11))));
	}

	@Test
	void aReturnedFilingIsVoidedAndItsNextSubmissionIsTheNextAttemptInTheSameGroup() {
		apply(this.first.review(3, spending(10)));
		apply(this.first.returned(4));
		assertThat(group(this.first).state()).isEqualTo(State.VOIDED);
		apply(this.first.review(7, spending(12)));
		apply(this.first.approval(8, spending(12)));
		assertThat(group(this.first).attempts()).extracting(Attempt::state).containsExactly(State.VOIDED, State.POSTED);
		assertThat(group(this.first).attempts().getFirst().entries()).isNotEmpty();
	}

	@Test
	void aWithdrawnFilingIsVoidedOnce() {
		apply(this.first.review(3, spending(10)));
		apply(this.first.withdrawn(4));
		Group voided = group(this.first);
		apply(this.first.withdrawn(4));
		assertThat(group(this.first)).isEqualTo(voided);
	}

	@Test
	void whatALaterEventHasOvertakenChangesNothing() {
		apply(this.first.returned(4));
		apply(this.first.review(3, spending(10)));
		assertThat(group(this.first).state()).isEqualTo(State.VOIDED);
		apply(this.first.review(7, spending(10)));
		apply(this.first.returned(4));
		assertThat(group(this.first).state()).isEqualTo(State.RESERVED);
	}

	@Test
	void whatIsPostedCanNotBeReturned() {
		apply(this.first.approval(4, spending(10)));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> apply(this.first.returned(5)));
		apply(this.first.returned(2));
		assertThat(group(this.first).state()).isEqualTo(State.POSTED);
	}

	@Test
	void anAmendmentIsOneGroupWithTheReversalAndTheNewEntries() {
		apply(this.first.approval(4, spending(10)));
		apply(this.second.approval(4, spending(12)));
		Booking amendment = booking(this.second);
		assertThat(amendment.reverses()).isEqualTo(this.first.filing());
		assertThat(amendment.sums().areEqual()).isTrue();
		assertThat(amendment.entries()).filteredOn(Entry::reversal)
			.isEqualTo(booking(this.first).entries().stream().map(Entry::reversed).toList());
		assertThat(amendment.previousHash()).isEqualTo(booking(this.first).hash());
	}

	@Test
	void aVersionThatComesAfterItsSuccessorTakesItselfBack() {
		apply(this.second.approval(4, spending(12)));
		apply(this.first.approval(4, spending(10)));
		Booking late = booking(this.first);
		assertThat(late.reverses()).isEqualTo(this.first.filing());
		assertThat(late.ownEntries()).hasSameSizeAs(late.entries().stream().filter(Entry::reversal).toList());
	}

	@Test
	void aFilingThatCannotBeBookedIsRefusedWhenItIsApproved() {
		FilingContent content = FilingLife.unbalanced();
		apply(this.first.review(3, content));
		assertThat(group(this.first).state()).isEqualTo(State.REFUSED);
		PostingRefused refused = (PostingRefused) apply(this.first.approval(4, content)).orElseThrow();
		assertThat(refused.reason()).contains("90000.00", "80000.00");
		assertThat(apply(this.first.approval(4, content))).contains(refused);
		apply(this.first.returned(5));
		assertThat(group(this.first).attempts().getLast().reasons()).hasSizeGreaterThan(1)
			.anyMatch((reason) -> reason.contains("90000.00"))
			.last()
			.asString()
			.startsWith("退回");
		assertThat(apply(this.first.approval(4, content))).isEmpty();
		assertThat(apply(this.first.approval(8, spending(10)))).get().isInstanceOf(FilingPosted.class);
	}

	@Test
	void anApprovalOfARevisionThatWasReturnedIsAConflict() {
		apply(this.first.review(3, spending(10)));
		apply(this.first.returned(4));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> apply(this.first.approval(4, spending(10))))
			.withMessageContaining("returned or withdrawn");
		assertThat(group(this.first).state()).isEqualTo(State.VOIDED);
	}

	@Test
	void amountsNearTheLimitAreBookedExactly() {
		long most = Entry.MAX_FEN / 1_000_000 / 2;
		apply(this.first.approval(4, spending(most)));
		apply(this.second.approval(4, spending(most - 1)));
		assertThat(booking(this.second).sums().debit()).isEqualTo(4 * most * 1_000_000 - 2_000_000);
		assertThat(booking(this.second).sums().areEqual()).isTrue();
	}

	@Test
	void anAmountBeyondTheLimitIsRefusedAloud() {
		long most = Entry.MAX_FEN / 1_000_000 / 2;
		PostingRefused refused = (PostingRefused) apply(this.first.approval(4, spending(most + 1))).orElseThrow();
		assertThat(refused.reason()).contains("cannot be booked in 分");
		assertThat(this.groups.head("420107")).isEqualTo(Head.START);
	}

	@Test
	void aPostingThatWouldMakeASumOfItsBookOverflowIsRefusedAloud() {
		FilingSeries series = this.first.filing().series();
		this.groups.books().list(series.version(7));
		Standing full = this.groups.books().find(series);
		Account account = Account.expenditure(Fund.GENERAL, "2013201", Nature.BASIC);
		this.groups.books()
			.write(new Standing(series, full.stamp(), full.listed(), new TreeSet<>(Set.of(7)),
					Map.of(account, new Sums(Long.MAX_VALUE - 1, Long.MAX_VALUE - 1))));
		PostingRefused refused = (PostingRefused) apply(this.first.approval(4, spending(10))).orElseThrow();
		assertThat(refused.reason()).contains("too large to be booked");
		assertThat(apply(this.first.approval(4, spending(10)))).contains(refused);
		assertThat(group(this.first).state()).isEqualTo(State.REFUSED);
		assertThat(this.groups.head("420107")).isEqualTo(Head.START);
	}

	@Test
	void aCrashBeforeTheBookCountsAGroupIsMadeGoodWhenTheEventComesAgain() {
		Optional<Event> answer = apply(this.first.approval(4, spending(10)));
		Standing counted = this.groups.books().find(this.first.filing().series());
		this.groups.books().write(counted.uncountedAgain());
		assertThat(apply(this.first.approval(4, spending(10)))).isEqualTo(answer);
		assertThat(this.groups.books().find(this.first.filing().series()).booked()).containsExactly(1);
	}

	@Test
	void departmentsOfOneDistrictShareAChainAndDistrictsDoNot() {
		FilingLife neighbour = FilingLife.of("420107-102", 1);
		FilingLife elsewhere = FilingLife.of("420105-101", 1);
		List.of(this.first, neighbour, elsewhere).forEach((life) -> apply(life.approval(4, spending(10))));
		assertThat(booking(neighbour).sequence()).isEqualTo(2);
		assertThat(booking(elsewhere).sequence()).isEqualTo(1);
		assertThat(this.groups.head("420107")).isEqualTo(booking(neighbour).head());
	}

	private Optional<Event> apply(Event event) {
		return this.ledger.apply(event);
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
