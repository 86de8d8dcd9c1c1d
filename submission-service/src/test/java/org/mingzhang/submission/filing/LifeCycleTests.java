package org.mingzhang.submission.filing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mingzhang.forms.Amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingzhang.submission.filing.SampleFilings.by;
import static org.mingzhang.submission.filing.SampleFilings.check;
import static org.mingzhang.submission.filing.SampleFilings.content;
import static org.mingzhang.submission.filing.SampleFilings.dossier;
import static org.mingzhang.submission.filing.SampleFilings.passed;
import static org.mingzhang.submission.filing.SampleFilings.toExplain;

/** The life cycle: which act is possible in which state, and where it leads. */
class LifeCycleTests {

	private static final Set<FilingState> AT_THE_DEPARTMENT = EnumSet.of(FilingState.DRAFT, FilingState.INVALID,
			FilingState.RETURNED);

	private static final Map<Act, Set<FilingState>> POSSIBLE = new EnumMap<>(Map.of(Act.CORRECTED, AT_THE_DEPARTMENT,
			Act.EXPLAINED, AT_THE_DEPARTMENT, Act.CHECK_REQUESTED, AT_THE_DEPARTMENT, Act.CHECKED, AT_THE_DEPARTMENT,
			Act.SUBMITTED, AT_THE_DEPARTMENT, Act.ENTERED_REVIEW, EnumSet.of(FilingState.SUBMITTED), Act.APPROVED,
			EnumSet.of(FilingState.IN_REVIEW), Act.RETURNED, EnumSet.of(FilingState.IN_REVIEW), Act.WITHDRAWN,
			EnumSet.of(FilingState.DRAFT, FilingState.SUBMITTED, FilingState.INVALID, FilingState.RETURNED,
					FilingState.IN_REVIEW)));

	private static final Map<Act, Function<Filing, Change>> ACTS = Map.of(Act.CORRECTED, (filing) -> {
		Dossier corrected = dossier(content("11.00"));
		return filing.correct(corrected.content(), corrected.contentHash(), List.of(), List.of(), null, by("a"));
	}, Act.EXPLAINED, (filing) -> filing.explain(toExplain("f"), "据实", by("a")), Act.CHECK_REQUESTED,
			(filing) -> filing.requestCheck(by("a")), Act.CHECKED,
			(filing) -> filing.check(check(filing, passed("f")), by("v")), Act.SUBMITTED,
			(filing) -> filing.submit(by("a")), Act.ENTERED_REVIEW,
			(filing) -> filing.judge(check(filing, passed("f")), by("v")), Act.APPROVED,
			(filing) -> filing.approve(new Approval("b", LocalDate.EPOCH, ""), by("b")), Act.RETURNED,
			(filing) -> filing.giveBack(new Return("b", "x", List.of()), by("b")), Act.WITHDRAWN,
			(filing) -> filing.withdraw(by("a")));

	@Property(tries = 500)
	void anActIsPossibleInItsStatesAndRefusedInAllOthers(@ForAll FilingState state, @ForAll Act act) {
		Function<Filing, Change> deed = ACTS.get(act);
		if (deed == null) {
			return;
		}
		Filing filing = in(state);
		if (POSSIBLE.get(act).contains(state)) {
			Change change = deed.apply(filing);
			assertThat(change.act().act()).isEqualTo(act);
			assertThat(change.filing().history().size()).isEqualTo(filing.history().size() + 1);
			assertThat(change.filing().history().isIntact()).isTrue();
		}
		else {
			assertThatThrownBy(() -> deed.apply(filing)).isInstanceOfSatisfying(Refused.class,
					(refused) -> assertThat(refused.reason()).isEqualTo(Reason.WRONG_STATE));
		}
	}

	@Property(tries = 200)
	void anEventSpeaksOfTheRevisionThatItsActMade(@ForAll FilingState state, @ForAll Act act) {
		if (ACTS.containsKey(act) && POSSIBLE.get(act).contains(state)) {
			Change change = ACTS.get(act).apply(in(state));
			assertThat(change.events()).allSatisfy((event) -> {
				assertThat(event.revision()).isEqualTo(change.filing().revision());
				assertThat(event.filing()).isEqualTo(change.filing().id());
			});
		}
	}

	@Test
	void aHistoryThatGrowsTooLongTakesNoCorrectionButEveryOtherAct() {
		Dossier dossier = SampleFilings.dossier(SampleFilings.content("1.00"));
		List<CellChange> changes = Collections.nCopies(200_000,
				new CellChange(SampleFilings.TOTAL, null, Amount.parse("1.00")));
		Filing once = SampleFilings.draft()
			.correct(dossier.content(), dossier.contentHash(), changes, List.of(), null, SampleFilings.by("a"))
			.filing();
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> once.correct(dossier.content(), dossier.contentHash(), changes.subList(0, 1), List.of(),
					null, SampleFilings.by("a")))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
		assertThat(once.withdraw(SampleFilings.by("a")).filing().stage().state()).isEqualTo(FilingState.WITHDRAWN);
	}

	@Test
	void whatNothingBlocksGoesToTheBureau() {
		Filing submitted = SampleFilings.submitted();
		Change judged = submitted.judge(check(submitted, passed("f")), by("v"));
		assertThat(judged.filing().stage().state()).isEqualTo(FilingState.IN_REVIEW);
		assertThat(judged.events()).hasSize(1);
	}

	@Test
	void whatABlockingFindingStopsGoesBackToTheDepartment() {
		Filing submitted = SampleFilings.submitted();
		Change judged = submitted.judge(check(submitted, SampleFilings.blocking("f")), by("v"));
		assertThat(judged.filing().stage().state()).isEqualTo(FilingState.INVALID);
		assertThat(judged.events()).isEmpty();
	}

	@Test
	void aFindingWithoutExplanationStopsItTooAndAnExplainedOneDoesNot() {
		Filing draft = SampleFilings.draft();
		Filing unexplained = draft.submit(by("a")).filing();
		Filing explained = draft.check(check(draft, toExplain("f")), by("v"))
			.filing()
			.explain(toExplain("f"), "据实列支", by("a"))
			.filing()
			.submit(by("a"))
			.filing();
		assertThat(unexplained.judge(check(draft, toExplain("f")), by("v")).filing().stage().state())
			.isEqualTo(FilingState.INVALID);
		assertThat(explained.judge(check(draft, toExplain("f")), by("v")).filing().stage().state())
			.isEqualTo(FilingState.IN_REVIEW);
	}

	@Test
	void aFigureWithoutColumnStopsIt() {
		Dossier open = dossier(SampleFilings.withOpenFigure(content("10.00")));
		Filing submitted = Filing.drafted(SampleFilings.ID, open, new Receipt("k", "h"), by("a"), "test", List.of())
			.filing()
			.submit(by("a"))
			.filing();
		assertThat(submitted.judge(check(submitted, passed("f")), by("v")).filing().stage().state())
			.isEqualTo(FilingState.INVALID);
	}

	@Test
	void aCheckOnTheSideLeavesTheRevisionAlone() {
		Filing draft = SampleFilings.draft();
		Filing checked = draft.requestCheck(by("a")).filing().check(check(draft, passed("f")), by("v")).filing();
		assertThat(checked.revision()).isEqualTo(draft.revision());
	}

	@Test
	void everyOtherActRaisesTheRevisionByOne() {
		assertThat(SampleFilings.draft().revision()).isEqualTo(1);
		assertThat(SampleFilings.submitted().revision()).isEqualTo(2);
		assertThat(SampleFilings.inReview().revision()).isEqualTo(3);
		assertThat(SampleFilings.approved().revision()).isEqualTo(4);
		assertThat(SampleFilings.published().revision()).isEqualTo(6);
	}

	@Test
	void onlyWhatOthersHaveHeardOfIsToldAsWithdrawn() {
		assertThat(SampleFilings.draft().withdraw(by("a")).events()).isEmpty();
		assertThat(SampleFilings.submitted().withdraw(by("a")).events()).hasSize(1);
	}

	private static Filing in(FilingState state) {
		Filing submitted = SampleFilings.submitted();
		return switch (state) {
			case DRAFT -> SampleFilings.draft();
			case SUBMITTED -> submitted;
			case INVALID -> submitted.judge(check(submitted, SampleFilings.blocking("f")), by("v")).filing();
			case IN_REVIEW -> SampleFilings.inReview();
			case RETURNED -> SampleFilings.inReview().giveBack(new Return("b", "x", List.of()), by("b")).filing();
			case APPROVED -> SampleFilings.approved();
			case POSTED ->
				LaterNews.posted(SampleFilings.approved(), new Posting(1, "g"), by("l")).orElseThrow().filing();
			case PUBLISHED -> SampleFilings.published();
			case WITHDRAWN -> SampleFilings.draft().withdraw(by("a")).filing();
			case SUPERSEDED -> LaterNews.superseded(SampleFilings.published(), SampleFilings.SERIES.version(2), by("p"))
				.orElseThrow()
				.filing();
		};
	}

}
