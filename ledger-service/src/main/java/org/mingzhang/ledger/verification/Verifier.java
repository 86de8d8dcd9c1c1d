package org.mingzhang.ledger.verification;

import java.util.concurrent.locks.ReentrantLock;

import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.posting.Poster;

/** Proves the books of a district, from its groups or from the event log. */
public final class Verifier {

	private final Groups groups;

	private final EventLog log;

	private final Poster poster;

	private final ReentrantLock reading = new ReentrantLock(true);

	/** A proof holds the accounts of a whole district, so they are made one by one. */
	private final ReentrantLock proving = new ReentrantLock(true);

	/**
	 * Creates a verifier.
	 * @param groups where groups and books are kept
	 * @param log the event log
	 * @param poster turns filings into entries, as the ledger's does
	 */
	public Verifier(Groups groups, EventLog log, Poster poster) {
		this.groups = groups;
		this.log = log;
		this.poster = poster;
	}

	/**
	 * Computes chain, hashes, books and balances anew from the groups, once it is its
	 * turn.
	 * @param district administrative code
	 * @return what was found
	 */
	public Verification fromGroups(String district) {
		this.proving.lock();
		try {
			return Replay.verify(this.groups, district);
		}
		finally {
			this.proving.unlock();
		}
	}

	/**
	 * The same, and makes the groups anew from the event log.
	 * @param district administrative code
	 * @return what was found
	 * @throws ReplayRunningException if another replay of the log is under way
	 * @throws IllegalStateException if the log cannot be read
	 */
	public Verification fromEvents(String district) {
		if (!this.reading.tryLock()) {
			throw new ReplayRunningException();
		}
		return fromEventsAndUnlock(district);
	}

	/**
	 * The same, once no other replay of the log is under way.
	 * @param district administrative code
	 * @return what was found
	 * @throws IllegalStateException if the log cannot be read
	 */
	public Verification fromEventsInTurn(String district) {
		this.reading.lock();
		return fromEventsAndUnlock(district);
	}

	private Verification fromEventsAndUnlock(String district) {
		try {
			return LogComparison.compare(fromGroups(district), this.groups, this.log,
					(chain) -> LogReplay.of(this.log, this.poster, district, chain));
		}
		finally {
			this.reading.unlock();
		}
	}

}
