package org.mingzhang.submission.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.submission.filing.Actor;
import org.mingzhang.submission.filing.Approval;
import org.mingzhang.submission.filing.Change;
import org.mingzhang.submission.filing.Disclosure;
import org.mingzhang.submission.filing.Doorbell;
import org.mingzhang.submission.filing.Dossier;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.Filings;
import org.mingzhang.submission.filing.Gap;
import org.mingzhang.submission.filing.InMemoryFilingStore;
import org.mingzhang.submission.filing.Outbox;
import org.mingzhang.submission.filing.SampleFilings;
import org.mingzhang.submission.filing.Stage;
import org.mingzhang.submission.filing.Trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.submission.filing.SampleFilings.ID;
import static org.mingzhang.submission.filing.SampleFilings.NOON;
import static org.mingzhang.submission.filing.SampleFilings.by;

/**
 * A new version begins with everything that was said of the one it takes the place of.
 */
class AmendingTests {

	private static final Gap GAP = new Gap("fund-expenditure", "政府性基金预算支出表", Gap.Cause.PICTURE,
			List.of(Trouble.of("picture")), false);

	private final InMemoryFilingStore store = new InMemoryFilingStore();

	private final Filings filings = new Filings(this.store, new Outbox(this.store, (event) -> {
	}, Runnable::run, Clock.systemUTC()), new Doorbell());

	private final Actor actor = new Actor(new Caller("dept-420107-101", Set.of(ID.series().department()), Set.of()),
			"trace", NOON);

	@Test
	void whatWasExplainedStaysExplainedAndWhatIsMissingStaysMissing() {
		this.store.add(new Change(published(), List.of()));

		FilingId id = new Amending(this.filings, this.store).amend(this.actor, ID).id();

		Dossier amendment = this.filings.find(id).dossier();
		assertThat(amendment.explanations()).singleElement()
			.satisfies((explanation) -> assertThat(explanation.text()).isEqualTo("据实列支"));
		assertThat(amendment.gaps()).containsExactly(GAP);
		assertThat(amendment.check()).isNull();
	}

	private static Filing published() {
		Filing draft = SampleFilings.draft();
		Finding finding = SampleFilings.toExplain("P3:1");
		Filing checked = draft.check(SampleFilings.check(draft, finding), by("validation-service")).filing();
		Filing explained = checked.explain(finding, "据实列支", by("dept-420107-101")).filing();
		Stage published = new Stage.Published(new Approval("bureau-420107", LocalDate.of(2024, 8, 21), ""), null,
				new Disclosure("/d", "manifest"));
		return new Filing(ID, explained.revision(), published, explained.dossier().withGaps(List.of(GAP)),
				explained.history(), explained.receipt(), explained.originals());
	}

}
