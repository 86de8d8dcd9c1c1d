package org.mingzhang.contracts.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.forms.FilingContent;

/**
 * The finance bureau approved the filing (批复). The ledger posts, publication assembles.
 *
 * @param filing the filing version
 * @param revision its revision
 * @param content everything filed
 * @param contentHash SHA-256 of the content's canonical form
 * @param explanations what the department explained
 * @param submittedAt when the department submitted
 * @param decidedBy the account that approved
 * @param repliedOn the date of 批复
 * @param comment the bureau's comment, may be empty
 * @param at when
 */
public record FilingApproved(FilingId filing, long revision, FilingContent content, String contentHash,
		List<Explanation> explanations, Instant submittedAt, String decidedBy, LocalDate repliedOn, String comment,
		Instant at) implements Event {
}
