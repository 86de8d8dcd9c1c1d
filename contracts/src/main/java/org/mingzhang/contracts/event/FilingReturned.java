package org.mingzhang.contracts.event;

import java.time.Instant;
import java.util.List;

import org.mingzhang.contracts.FilingId;

/**
 * The finance bureau returned the filing (退回). The ledger voids.
 *
 * @param filing the filing version
 * @param revision its revision
 * @param decidedBy the account that returned it
 * @param reason why
 * @param remarks remarks at cells
 * @param at when
 */
public record FilingReturned(FilingId filing, long revision, String decidedBy, String reason, List<CellRemark> remarks,
		Instant at) implements Event {
}
