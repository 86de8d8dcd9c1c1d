package org.mingzhang.validation.kafka;

import java.time.Instant;
import java.util.List;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.FilingSubmitted;
import org.mingzhang.contracts.event.Purpose;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Narrative;

/** Filings without figures: how they travel does not depend on what they say. */
final class Filings {

	static final FilingId FILING = FilingId.parse("420107-101-2023-final-accounts-1");

	static final String WUHAN = "hubei-wuhan/final-accounts/2022-2023";

	private Filings() {
	}

	static FilingSubmitted submitted(Purpose purpose, String template) {
		FilingContent content = new FilingContent(template, FilingKind.FINAL_ACCOUNTS, 2023, "青山区委组织部", List.of(),
				List.of(), List.of(), Narrative.NONE, List.of());
		return new FilingSubmitted(FILING, 4, purpose, content, "hash", Instant.parse("2026-03-01T04:00:00Z"));
	}

}
