package org.mingzhang.contracts.event;

import java.time.Instant;
import java.util.List;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.forms.check.Finding;

/**
 * The rule book has spoken about one revision of a filing.
 *
 * @param filing the filing version
 * @param revision its revision
 * @param purpose why it was validated
 * @param contentHash SHA-256 of the content that was checked
 * @param findings all findings, in the three states
 * @param at when
 */
public record FilingValidated(FilingId filing, long revision, Purpose purpose, String contentHash,
		List<Finding> findings, Instant at) implements Event {
}
