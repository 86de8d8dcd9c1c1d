package org.mingzhang.ledger.verification;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.contracts.event.PostingRefused;
import org.mingzhang.contracts.event.Topic;
import org.mingzhang.ledger.group.ConflictException;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.InMemoryGroups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.posting.Poster;

/**
 * Makes a district's groups anew from the event log, in books of its own, by the same
 * rules as the ledger.
 */
final class LogReplay {

	/** Booking dates are the ledger's own; the log of postings tells them. */
	private static final Clock NO_TIME = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

	private final Groups groups = new InMemoryGroups(new Slender());

	private final Map<FilingId, FilingPosted> told = new HashMap<>();

	/** What others were told of a group and then told otherwise. */
	private final List<FilingPosted> toldOtherwise = new ArrayList<>();

	private final Set<String> refusals = new HashSet<>();

	/** The event that posts a group; if it came more than once, the last of them. */
	private final Map<FilingId, EventLog.Offset> approvals = new HashMap<>();

	/** What was booked of every series, as the chain or the log of postings tells. */
	private final Map<FilingSeries, Set<FilingId>> booked = new HashMap<>();

	private final LateApprovals late;

	private final Map<FilingId, Place> chain;

	private final Ledger ledger;

	private long events;

	private long refused;

	private long conflicts;

	private long unreadable;

	private LogReplay(Poster poster, Map<FilingId, Place> chain) {
		this.chain = chain;
		this.late = new LateApprovals(this::order);
		this.ledger = new Ledger(poster, this.groups, NO_TIME);
	}

	/**
	 * Reads what was told of postings first: what the ledger refused is not posted here,
	 * and what it booked later is posted in the order in which it was booked.
	 * @param chain the places of the chain that is kept; of lost ones the log tells when
	 * they were booked
	 */
	static LogReplay of(EventLog log, Poster poster, String district, Map<FilingId, Place> chain) {
		LogReplay replay = new LogReplay(poster, chain);
		replay.unreadable += log.read(Topic.POSTINGS, district, (logged) -> replay.hear(logged.event()));
		Stream.concat(chain.keySet().stream(), replay.told.keySet().stream())
			.forEach((filing) -> replay.booked.computeIfAbsent(filing.series(), (series) -> new HashSet<>())
				.add(filing));
		replay.unreadable += log.read(Topic.FILINGS, district, replay::take);
		replay.late.rest().forEach(replay::apply);
		return replay;
	}

	/**
	 * The groups that the log makes; numbers, dates and hashes are not those of the
	 * ledger.
	 */
	Groups groups() {
		return this.groups;
	}

	/** What others were told of postings. */
	Map<FilingId, FilingPosted> told() {
		return this.told;
	}

	List<FilingPosted> toldOtherwise() {
		return this.toldOtherwise;
	}

	/**
	 * Whether the ledger has committed the event that posts a group, so that it will not
	 * post or tell it any more.
	 */
	boolean isWorkedOff(FilingId filing, Map<Integer, Long> offsets) {
		EventLog.Offset approval = this.approvals.get(filing);
		return approval != null && approval.isBefore(offsets);
	}

	Verification.FromLog summary(long pending) {
		return new Verification.FromLog(this.events, this.approvals.size(), pending, this.refused, this.conflicts,
				this.unreadable);
	}

	private void hear(Event event) {
		this.events++;
		switch (event) {
			case FilingPosted posted -> {
				FilingPosted before = this.told.putIfAbsent(posted.filing(), posted);
				if (before != null && !before.equals(posted)) {
					this.toldOtherwise.add(posted);
				}
			}
			case PostingRefused refusal -> this.refusals.add(place(refusal));
			default -> {
				// nothing else is told of postings
			}
		}
	}

	private void take(EventLog.Logged logged) {
		this.events++;
		Event event = logged.event();
		if (event instanceof FilingApproved approval && this.refusals.contains(place(approval))) {
			if (isPosted(approval)) {
				this.late.add(logged);
			}
			else {
				this.refused++;
			}
			return;
		}
		if (event instanceof FilingApproved) {
			this.late.before(event).forEach(this::applyInTurn);
			applyInTurn(logged);
		}
		else {
			this.late.before(event).forEach(this::apply);
			apply(logged);
		}
	}

	/**
	 * An approval that lay in the dead letters, and was sent again, was booked after
	 * versions that come after it in the log.
	 */
	private void applyInTurn(EventLog.Logged approval) {
		if (approval.event() instanceof FilingApproved approved && isPosted(approved)
				&& isBookedAfterOthersToCome(approved.filing())) {
			this.late.add(approval);
		}
		else {
			apply(approval);
		}
	}

	private boolean isBookedAfterOthersToCome(FilingId filing) {
		LateApprovals.Order own = order(filing);
		return this.booked.getOrDefault(filing.series(), Set.of())
			.stream()
			.filter((other) -> !this.approvals.containsKey(other))
			.anyMatch((other) -> order(other).compareTo(own) < 0);
	}

	private void apply(EventLog.Logged logged) {
		try {
			if (this.ledger.apply(logged.event()).orElse(null) instanceof FilingPosted posted) {
				this.approvals.put(posted.filing(), logged.place());
			}
		}
		catch (ConflictException ex) {
			this.conflicts++;
		}
	}

	/** Whether the ledger booked it, in spite of having refused it first. */
	private boolean isPosted(FilingApproved approval) {
		FilingPosted posted = this.told.get(approval.filing());
		Place kept = this.chain.get(approval.filing());
		return (posted != null && posted.revision() == approval.revision())
				|| (kept != null && kept.revision() == approval.revision());
	}

	private LateApprovals.Order order(FilingId filing) {
		FilingPosted posted = this.told.get(filing);
		Place kept = this.chain.get(filing);
		return new LateApprovals.Order((kept != null) ? kept.sequence() : Long.MAX_VALUE,
				(posted != null) ? posted.at() : Instant.MAX, filing.version());
	}

	private static String place(Event event) {
		return event.filing() + ":" + event.revision();
	}

	/**
	 * A place in the chain that is kept.
	 *
	 * @param revision revision that was booked
	 * @param sequence number
	 */
	record Place(long revision, long sequence) {
	}

}
