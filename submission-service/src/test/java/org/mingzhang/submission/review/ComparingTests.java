package org.mingzhang.submission.review;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.submission.filing.Change;
import org.mingzhang.submission.filing.Doorbell;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.Filings;
import org.mingzhang.submission.filing.InMemoryFilingStore;
import org.mingzhang.submission.filing.Outbox;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.SampleFilings;
import org.mingzhang.submission.review.Comparing.Against;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingzhang.submission.filing.SampleFilings.ID;
import static org.mingzhang.submission.filing.SampleFilings.SERIES;

/** A filing is compared with what the bureau has approved, never with a draft. */
class ComparingTests {

	private static final FilingId LAST_YEAR = new FilingSeries(SERIES.department(), 2022, SERIES.kind()).version(1);

	private static final FilingId BUDGET = new FilingSeries(SERIES.department(), 2023, FilingKind.BUDGET).version(1);

	private final FilingStore store = new InMemoryFilingStore();

	private final Filings filings = new Filings(this.store, new Outbox(this.store, (event) -> {
	}, Runnable::run, Clock.systemUTC()), new Doorbell());

	private final Comparing comparing = new Comparing(this.filings, this.store);

	private final Caller department = new Caller("a", Set.of(SERIES.department()), Set.of());

	@Test
	void againstLastYearAndAgainstTheBudget() {
		for (FilingId id : List.of(ID, LAST_YEAR, BUDGET)) {
			this.filings.add(SampleFilings.draft(id, "key of " + id));
		}
		SampleFilings.withContent(this.filings, ID, "12.00");
		approve(LAST_YEAR);
		approve(BUDGET);
		assertThat(compare(Against.LAST_YEAR).earlier()).isEqualTo(LAST_YEAR);
		assertThat(compare(Against.LAST_YEAR).differences()).singleElement()
			.satisfies((cell) -> assertThat(cell.difference()).hasToString("2.00"));
		assertThat(compare(Against.BUDGET).earlier()).isEqualTo(BUDGET);
	}

	@Test
	void aDraftIsNothingToCompareWith() {
		this.filings.add(SampleFilings.draft(ID, "a/1"));
		this.filings.add(SampleFilings.draft(LAST_YEAR, "a/2"));
		assertThatThrownBy(() -> compare(Against.LAST_YEAR)).isInstanceOf(Refused.class);
	}

	@Test
	void theFirstYearHasNoneBeforeIt() {
		FilingId first = new FilingSeries(SERIES.department(), 2000, SERIES.kind()).version(1);
		this.filings.add(SampleFilings.draft(first, "a/1"));
		assertThatThrownBy(() -> this.comparing.compare(this.department, first, Against.LAST_YEAR))
			.isInstanceOf(Refused.class);
	}

	@Test
	void aBudgetIsNotComparedWithItself() {
		this.filings.add(SampleFilings.draft(BUDGET, "a/1"));
		approve(BUDGET);
		assertThatThrownBy(() -> this.comparing.compare(this.department, BUDGET, Against.BUDGET))
			.isInstanceOf(Refused.class);
	}

	private Comparing.Result compare(Against against) {
		return this.comparing.compare(this.department, ID, against);
	}

	private void approve(FilingId id) {
		this.filings.change(id, (filing) -> new Change(SampleFilings.approved(filing), List.of()));
	}

}
