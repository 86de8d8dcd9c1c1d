package org.mingzhang.contracts.event;

import java.time.Instant;

import org.mingzhang.contracts.FilingId;

/**
 * The ledger booked an approved filing.
 *
 * @param filing the filing version
 * @param revision its revision
 * @param contentHash SHA-256 of the content that was booked
 * @param entries number of entries in its posting group
 * @param groupHash hash of the posting group, chained in its district
 * @param at when
 */
public record FilingPosted(FilingId filing, long revision, String contentHash, int entries, String groupHash,
		Instant at) implements Event {
}
