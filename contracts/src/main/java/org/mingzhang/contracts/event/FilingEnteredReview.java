package org.mingzhang.contracts.event;

import java.time.Instant;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.forms.FilingContent;

/**
 * The filing has no blockers left and lies with the finance bureau (待审). The ledger
 * reserves.
 *
 * @param filing the filing version
 * @param revision its revision
 * @param content everything filed
 * @param contentHash SHA-256 of the content's canonical form
 * @param at when
 */
public record FilingEnteredReview(FilingId filing, long revision, FilingContent content, String contentHash,
		Instant at) implements Event {
}
