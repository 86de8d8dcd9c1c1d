package org.mingzhang.publication;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.publication.disclosure.Publishing;

/**
 * What the tests of the public interface read: two versions of one disclosure and
 * another.
 */
final class TwoVersions {

	static final String API = "/api/v1/disclosures/420107/102/2023/final-accounts";

	private TwoVersions() {
	}

	/** Publishes them; again and again it changes nothing. */
	static void publish(Publishing publishing) {
		publish(publishing, Filings.OFFICE_2023, Filings.smallOffice());
		publish(publishing, Filings.OFFICE_2023.series().version(2),
				Filings.of(Filings.WUHAN_FINAL, 2023)
					.form("summary")
					.facts("summary,201,amount,99", "summary,revenue.total,amount,101")
					.content());
		publish(publishing, FilingId.parse("420104-106-2024-budget-1"),
				Filings.of(Filings.WUHAN_BUDGET, 2024)
					.form("expenditure")
					.facts("expenditure,total,total,7.5", "expenditure,201,total,7.5")
					.content());
	}

	static void publish(Publishing publishing, FilingId filing, FilingContent content) {
		FilingApproved approval = Filings.approval(filing, content);
		publishing.approved(approval);
		publishing.posted(Filings.posting(approval));
	}

}
