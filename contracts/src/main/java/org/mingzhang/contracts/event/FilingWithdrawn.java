package org.mingzhang.contracts.event;

import java.time.Instant;

import org.mingzhang.contracts.FilingId;

/**
 * The department withdrew what was not decided yet. The ledger voids what it reserved.
 *
 * @param filing the filing version
 * @param revision its revision
 * @param withdrawnBy the account that withdrew it
 * @param at when
 */
public record FilingWithdrawn(FilingId filing, long revision, String withdrawnBy, Instant at) implements Event {
}
