package org.mingzhang.publication;

import java.time.Instant;
import java.util.List;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.publication.disclosure.Assembly.Assembled;
import org.mingzhang.publication.disclosure.Disclosure;
import org.mingzhang.publication.writing.DisclosureWriting;

/** Disclosures for tests. */
public final class Disclosed {

	private static final DisclosureWriting WRITING = new DisclosureWriting(Filings.CATALOGUE, Filings.RULES,
			Registry.load());

	private Disclosed() {
	}

	/** A small disclosure, published at a moment. */
	public static Disclosure at(FilingId filing, Instant moment) {
		return assembled(filing, moment).disclosure();
	}

	/** A small disclosure with its files. */
	public static Assembled assembled(FilingId filing, Instant moment) {
		FilingApproved approval = Filings.approval(filing, content(filing));
		return WRITING.assemble(approval, Filings.posting(approval), moment);
	}

	private static FilingContent content(FilingId filing) {
		FilingContent small = Filings.smallOffice();
		return new FilingContent(small.template(), filing.series().kind(), filing.series().year(),
				small.departmentName(), small.forms(), small.facts(), List.of(), small.narrative(), small.sheets());
	}

}
