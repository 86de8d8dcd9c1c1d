package org.mingzhang.submission.progress;

import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.DisclosurePublished;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.contracts.event.FilingValidated;
import org.mingzhang.contracts.event.PostingRefused;
import org.mingzhang.contracts.event.Purpose;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.submission.filing.Change;
import org.mingzhang.submission.filing.Doorbell;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.FilingState;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.Filings;
import org.mingzhang.submission.filing.InMemoryFilingStore;
import org.mingzhang.submission.filing.Outbox;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.SampleFilings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingzhang.submission.filing.SampleFilings.ID;
import static org.mingzhang.submission.filing.SampleFilings.NOON;
import static org.mingzhang.submission.filing.SampleFilings.SERIES;

/** News repeat, come late, and overtake each other. */
class ProgressTests {

	private final FilingStore store = new InMemoryFilingStore();

	private final Filings filings = new Filings(this.store, new Outbox(this.store, (event) -> {
	}, Runnable::run, Clock.systemUTC()), new Doorbell());

	private final Progress progress = new Progress(this.filings, this.store);

	private Filing draft;

	@BeforeEach
	void begin() {
		Change first = SampleFilings.draft(ID, "a/1");
		this.filings.add(first);
		this.draft = first.filing();
	}

	@Test
	void theAnswerToASubmissionDecides() {
		Filing submitted = submit();
		this.progress.validated(validated(submitted, Purpose.SUBMISSION, SampleFilings.passed("f")));
		assertThat(state(ID)).isEqualTo(FilingState.IN_REVIEW);
	}

	@Test
	void aRepeatedAnswerChangesNothing() {
		Filing submitted = submit();
		FilingValidated answer = validated(submitted, Purpose.SUBMISSION, SampleFilings.passed("f"));
		this.progress.validated(answer);
		Filing after = this.filings.find(ID);
		this.progress.validated(answer);
		assertThat(this.filings.find(ID)).isEqualTo(after);
	}

	@Test
	void theAnswerToAnEarlierSubmissionDoesNotDecideAboutALaterOne() {
		Filing first = submit();
		this.progress.validated(validated(first, Purpose.SUBMISSION, SampleFilings.blocking("f")));
		Filing corrected = SampleFilings.withContent(this.filings, ID, "12.00");
		Filing second = submit();
		assertThat(second.revision()).isGreaterThan(corrected.revision());
		this.progress.validated(validated(first, Purpose.SUBMISSION, SampleFilings.passed("f")));
		assertThat(state(ID)).isEqualTo(FilingState.SUBMITTED);
	}

	@Test
	void theAnswerToACheckIsOnlyShown() {
		this.progress.validated(validated(this.draft, Purpose.CHECK, SampleFilings.blocking("f")));
		assertThat(state(ID)).isEqualTo(FilingState.DRAFT);
		assertThat(this.filings.overview(ID).counts().blocking()).isEqualTo(1);
	}

	@Test
	void theAnswerToACheckOfAnotherContentIsLeftAside() {
		SampleFilings.withContent(this.filings, ID, "12.00");
		this.progress.validated(validated(this.draft, Purpose.CHECK, SampleFilings.blocking("f")));
		assertThat(this.filings.overview(ID).checkedAt()).isNull();
	}

	@Test
	void bookedAndPublishedInWhateverOrder() {
		Filing approved = approve(ID);
		this.progress.published(published(approved));
		this.progress.posted(posted(approved));
		this.progress.published(published(approved));
		assertThat(state(ID)).isEqualTo(FilingState.PUBLISHED);
	}

	@Test
	void aRefusedPostingLeavesTheFilingApprovedWithANote() {
		Filing approved = approve(ID);
		this.progress.postingRefused(new PostingRefused(ID, approved.revision(), "借贷不平", NOON));
		assertThat(state(ID)).isEqualTo(FilingState.APPROVED);
		assertThat(this.filings.find(ID).history().entries().getLast().note()).isEqualTo("借贷不平");
	}

	@Test
	void aLaterVersionTakesThePlaceOfTheEarlierEvenIfTheNewsRepeat() {
		Filing first = approve(ID);
		this.progress.posted(posted(first));
		this.progress.published(published(first));
		this.filings.add(SampleFilings.draft(SERIES.version(2), "a/2"));
		Filing second = approve(SERIES.version(2));
		this.progress.published(published(second));
		this.progress.published(published(first));
		this.progress.published(published(second));
		assertThat(state(ID)).isEqualTo(FilingState.SUPERSEDED);
		assertThat(state(SERIES.version(2))).isEqualTo(FilingState.PUBLISHED);
	}

	@Test
	void newsAboutAFilingThatIsNotThereAreRefusedAloud() {
		assertThatThrownBy(() -> this.progress.postingRefused(new PostingRefused(SERIES.version(9), 1, "借贷不平", NOON)))
			.isInstanceOf(Refused.class);
	}

	private Filing submit() {
		return this.filings.change(ID, (filing) -> filing.submit(SampleFilings.by("a")));
	}

	private Filing approve(FilingId id) {
		return this.filings.change(id, (filing) -> new Change(SampleFilings.approved(filing), List.of()));
	}

	private FilingState state(FilingId id) {
		return this.filings.overview(id).state();
	}

	private static FilingValidated validated(Filing filing, Purpose purpose, Finding... findings) {
		return new FilingValidated(filing.id(), filing.revision(), purpose, filing.dossier().contentHash(),
				List.of(findings), NOON);
	}

	private static FilingPosted posted(Filing filing) {
		return new FilingPosted(filing.id(), filing.revision(), filing.dossier().contentHash(), 2, "group", NOON);
	}

	private static DisclosurePublished published(Filing filing) {
		return new DisclosurePublished(filing.id(), filing.revision(), filing.dossier().contentHash(), "/d", "manifest",
				NOON);
	}

}
