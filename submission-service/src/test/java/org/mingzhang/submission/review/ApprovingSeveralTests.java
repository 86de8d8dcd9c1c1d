package org.mingzhang.submission.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.submission.filing.Actor;
import org.mingzhang.submission.filing.Doorbell;
import org.mingzhang.submission.filing.FilingState;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.Filings;
import org.mingzhang.submission.filing.InMemoryFilingStore;
import org.mingzhang.submission.filing.Outbox;
import org.mingzhang.submission.filing.Overview;
import org.mingzhang.submission.filing.Precondition;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.SampleFilings;
import org.mingzhang.submission.review.Deciding.Chosen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingzhang.submission.filing.SampleFilings.NOON;
import static org.mingzhang.submission.filing.SampleFilings.SERIES;

/** Several filings under one act: who approves always learns which are approved. */
class ApprovingSeveralTests {

	private static final LocalDate DAY = LocalDate.of(2024, 8, 21);

	private static final FilingId FIRST = SERIES.version(1);

	private static final FilingId SECOND = new FilingSeries(SERIES.department(), 2022, SERIES.kind()).version(1);

	private static final FilingId THIRD = new FilingSeries(SERIES.department(), 2023, FilingKind.BUDGET).version(1);

	private static final FilingId FOREIGN = new FilingSeries(DepartmentCode.parse("420105-101"), 2023, SERIES.kind())
		.version(1);

	private final FilingStore store = new InMemoryFilingStore();

	private final Doorbell doorbell = new Doorbell();

	private final Filings filings = new Filings(this.store, new Outbox(this.store, (event) -> {
	}, Runnable::run, Clock.systemUTC()), this.doorbell);

	private final Catalogue catalogue = Catalogue.load();

	private final Deciding deciding = new Deciding(this.filings,
			(content) -> this.catalogue.template(content.template()).orElseThrow());

	@BeforeEach
	void file() {
		for (FilingId id : List.of(FIRST, SECOND, THIRD)) {
			this.filings.add(SampleFilings.draft(id, "key of " + id));
			this.filings.change(id, (filing) -> filing.submit(SampleFilings.by("dept-420107-101")));
			this.filings.change(id, (filing) -> filing.judge(SampleFilings.check(filing, SampleFilings.passed("P3:1")),
					SampleFilings.by("validation-service")));
		}
	}

	@Test
	void whenOneIsDecidedInThisVeryMomentTheOthersAreApprovedAndToldSo() {
		whenApproved(FIRST,
				() -> this.filings.change(SECOND, (filing) -> filing.withdraw(SampleFilings.by("dept-420107-101"))));

		assertRefused("bureau-420107", chosen(FIRST, SECOND, THIRD), (refused) -> {
			assertThat(refused.reason()).isEqualTo(Reason.WRONG_STATE);
			assertThat(refused.troubles()).extracting((trouble) -> trouble.filing()).containsExactly(SECOND);
			assertThat(refused.done()).containsExactly(FIRST, THIRD);
			assertThat(refused).hasMessageContaining("2");
		});
		assertThat(states()).containsExactly(FilingState.APPROVED, FilingState.WITHDRAWN, FilingState.APPROVED);
	}

	@Test
	void whoRepeatsTheActBecauseTheAnswerWasLostGetsTheSameAnswer() {
		List<Overview> first = approve("bureau-420107", DAY, chosen(FIRST, SECOND));

		assertThat(approve("bureau-420107", DAY, chosen(FIRST, SECOND))).isEqualTo(first);
		assertThat(approve("bureau-420107", DAY,
				List.of(new Chosen(FIRST, new Precondition(3L)), new Chosen(THIRD, Precondition.NONE))))
			.extracting(Overview::id)
			.containsExactly(FIRST, THIRD);
	}

	@Test
	void whatAnotherAccountApprovedOrOnAnotherDayIsNotApprovedAgain() {
		approve("bureau-420107", DAY, chosen(FIRST));

		assertRefused("another", chosen(FIRST, SECOND),
				(refused) -> assertThat(refused.troubles()).extracting((trouble) -> trouble.filing())
					.containsExactly(FIRST));
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> approve("bureau-420107", DAY.plusDays(1), chosen(FIRST)));
		assertThat(states()).containsExactly(FilingState.APPROVED, FilingState.IN_REVIEW, FilingState.IN_REVIEW);
	}

	@Test
	void aFilingOfAnotherDistrictHidesNoOtherReason() {
		this.filings.change(SECOND, (filing) -> filing.withdraw(SampleFilings.by("dept-420107-101")));

		assertRefused("bureau-420107", chosen(FIRST, FOREIGN, SECOND), (refused) -> {
			assertThat(refused.troubles()).extracting((trouble) -> trouble.filing()).containsExactly(FOREIGN, SECOND);
			assertThat(refused.done()).isEmpty();
		});
		assertThat(states().getFirst()).isEqualTo(FilingState.IN_REVIEW);
	}

	@Test
	void whoMayDecideOnNoneOfThemIsForbidden() {
		assertRefused("bureau-420107", chosen(FOREIGN),
				(refused) -> assertThat(refused.reason()).isEqualTo(Reason.FORBIDDEN));
	}

	@Test
	void aFilingIsApprovedInTheRevisionThatWasSeenOrNotAtAll() {
		long revision = this.store.overview(FIRST).orElseThrow().revision();
		List<Chosen> stale = List.of(new Chosen(FIRST, new Precondition(revision)),
				new Chosen(SECOND, new Precondition(revision - 1)));

		assertRefused("bureau-420107", stale,
				(refused) -> assertThat(refused.troubles()).extracting((trouble) -> trouble.filing())
					.containsExactly(SECOND));
		assertThat(states()).containsOnly(FilingState.IN_REVIEW);
	}

	private void assertRefused(String account, List<Chosen> chosen, Consumer<Refused> how) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> approve(account, DAY, chosen)).satisfies(how::accept);
	}

	private List<Overview> approve(String account, LocalDate day, List<Chosen> chosen) {
		Actor actor = new Actor(new Caller(account, Set.of(), Set.of("420107")), "trace", NOON);
		return this.deciding.approveAll(actor, chosen, day, "");
	}

	private void whenApproved(FilingId id, Runnable then) {
		this.doorbell.listen(id, then);
	}

	private List<FilingState> states() {
		return Stream.of(FIRST, SECOND, THIRD).map((id) -> this.store.overview(id).orElseThrow().state()).toList();
	}

	private static List<Chosen> chosen(FilingId... ids) {
		return Stream.of(ids).map((id) -> new Chosen(id, Precondition.NONE)).toList();
	}

}
