package org.mingzhang.validation.approved;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.validation.approved.ApprovedFilings.Kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What every store of approved filings has to do. */
public abstract class ApprovedFilingsContract {

	private static final String FIRST = "420107-101-2022-final-accounts-1";

	private static final String SECOND = "420107-101-2022-final-accounts-2";

	private static final FilingSeries SERIES = FilingId.parse(FIRST).series();

	private static final String FIGURE = "summary,expenditure.closing,amount,30.00";

	private ApprovedFilings filings;

	protected abstract ApprovedFilings empty();

	@BeforeEach
	void open() {
		this.filings = empty();
	}

	@Test
	void whatIsKeptIsFoundAsItWas() {
		ApprovedFiling filing = SampleFilings.approved(FIRST, FIGURE);
		assertThat(this.filings.find(SERIES)).isEmpty();
		assertThat(this.filings.keep(filing)).isEqualTo(Kept.NEWEST);
		assertThat(this.filings.find(SERIES)).contains(filing);
	}

	@Test
	void keptAgainItChangesNothing() {
		ApprovedFiling filing = SampleFilings.approved(FIRST, FIGURE);
		this.filings.keep(filing);
		assertThat(this.filings.keep(filing)).isEqualTo(Kept.KNOWN);
		assertThat(this.filings.find(SERIES)).contains(filing);
	}

	@Test
	void anAmendmentSupersedesWhatWasApprovedBefore() {
		ApprovedFiling amendment = SampleFilings.approved(SECOND, "summary,expenditure.closing,amount,31.00");
		this.filings.keep(SampleFilings.approved(FIRST, FIGURE));
		assertThat(this.filings.keep(amendment)).isEqualTo(Kept.NEWEST);
		assertThat(this.filings.find(SERIES)).contains(amendment);
	}

	@Test
	void anOlderVersionThatComesLaterIsNotTheNewest() {
		ApprovedFiling amendment = SampleFilings.approved(SECOND, FIGURE);
		this.filings.keep(amendment);
		assertThat(this.filings.keep(SampleFilings.approved(FIRST, FIGURE))).isEqualTo(Kept.SUPERSEDED);
		assertThat(this.filings.find(SERIES)).contains(amendment);
	}

	@Test
	void theSameVersionWithAnotherContentIsRefused() {
		this.filings.keep(SampleFilings.approved(FIRST, FIGURE));
		ApprovedFiling other = SampleFilings.approved(FIRST, "summary,expenditure.closing,amount,31.00");
		assertThatIllegalArgumentException().isThrownBy(() -> this.filings.keep(other)).withMessageContaining(FIRST);
	}

	@Test
	void seriesDoNotMeet() {
		this.filings.keep(SampleFilings.approved(FIRST, FIGURE));
		this.filings.keep(SampleFilings.approved("420107-101-2022-budget-1", FIGURE));
		this.filings.keep(SampleFilings.approved("420107-102-2022-final-accounts-1", FIGURE));
		assertThat(this.filings.find(SERIES)).get().extracting(ApprovedFiling::filing).hasToString(FIRST);
		assertThat(this.filings.find(FilingId.parse("420107-101-2021-final-accounts-1").series())).isEmpty();
	}

}
