package org.mingzhang.contracts.event;

import java.time.Instant;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.forms.FilingContent;

/**
 * A department asks for its filing to be checked, or submits it.
 *
 * @param filing the filing version
 * @param revision its revision
 * @param purpose whether it is only to be checked or is submitted
 * @param content everything filed
 * @param contentHash SHA-256 of the content's canonical form
 * @param at when
 */
public record FilingSubmitted(FilingId filing, long revision, Purpose purpose, FilingContent content,
		String contentHash, Instant at) implements Event {
}
