package org.mingzhang.messaging;

import java.time.Instant;
import java.util.List;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.FilingReturned;
import org.mingzhang.contracts.event.FilingWithdrawn;

/** Events to send. */
final class Events {

	static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

	private Events() {
	}

	static FilingWithdrawn withdrawn(String department, long revision) {
		return new FilingWithdrawn(filing(department), revision, "dept-" + department, NOON);
	}

	static FilingReturned returned(String department, String reason) {
		return new FilingReturned(filing(department), 1, "bureau-420107", reason, List.of(), NOON);
	}

	private static FilingId filing(String department) {
		return FilingId.parse(department + "-2023-final-accounts-1");
	}

}
