package org.mingzhang.validation.approved;

import java.time.Instant;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.forms.FilingContent;

/**
 * A filing that a finance bureau approved.
 *
 * @param filing the filing version
 * @param content everything filed
 * @param contentHash SHA-256 of the content's canonical form
 * @param at when it was approved
 */
public record ApprovedFiling(FilingId filing, FilingContent content, String contentHash, Instant at) {
}
