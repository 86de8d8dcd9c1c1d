package org.mingzhang.contracts.event;

import java.time.Instant;

import org.mingzhang.contracts.FilingId;

/**
 * The ledger refused to book an approved filing; somebody has to act.
 *
 * @param filing the filing version
 * @param revision its revision
 * @param reason why, a sentence
 * @param at when
 */
public record PostingRefused(FilingId filing, long revision, String reason, Instant at) implements Event {
}
