package org.mingzhang.ledger.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.ledger.book.Standing;
import org.mingzhang.ledger.group.Booking;
import org.mingzhang.ledger.group.Bookkeeper;
import org.mingzhang.ledger.group.DamagedException;
import org.mingzhang.ledger.group.Group;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.Head;
import org.mingzhang.ledger.group.Period;

/**
 * Holds a district's groups against those that the event log makes, number by number:
 * what the log makes of a filing, with the booking date that others were told and the
 * hash before it, has to get the hash that is kept and the hash that was told.
 */
final class LogComparison {

	private final List<Difference> differences = new ArrayList<>();

	private final NavigableMap<Long, KeptLink> chain;

	private final LogReplay replay;

	private final Map<Integer, Long> workedOff;

	/** Finds what was booked since the chain was read. */
	private final Groups groups;

	/** Booked late, and others may not have been told before the log was read. */
	private final Set<FilingId> toTell;

	/** What the log makes and the chain lacks, in the order in which it was told. */
	private final List<Booking> lacking = new ArrayList<>();

	private Head head = Head.START;

	private long pending;

	private LogComparison(String district, NavigableMap<Long, KeptLink> chain, LogReplay replay,
			Map<Integer, Long> workedOff, Groups groups, Set<FilingId> toTell) {
		this.chain = chain;
		this.replay = replay;
		this.workedOff = workedOff;
		this.groups = groups;
		this.toTell = toTell;
		Set<FilingId> known = chain.values()
			.stream()
			.flatMap((kept) -> Stream.ofNullable(kept.filing()))
			.collect(Collectors.toSet());
		replay.groups().read(district, (link) -> {
			if (link instanceof Booking booking && !known.contains(booking.filing())) {
				this.lacking.add(booking);
			}
		});
		this.lacking.sort(Comparator.comparing((booking) -> told(booking).map(FilingPosted::at).orElse(Instant.MAX)));
	}

	/**
	 * Compares a district's groups with the log. First how far the ledger has come, then
	 * what it keeps, then the log: so whatever is kept is in the log, and whatever the
	 * ledger had committed is kept, while events go on arriving.
	 * @param found what the groups themselves told
	 * @param groups the groups
	 * @param log the log
	 * @param replay makes groups of the log
	 * @return the same with what the log adds
	 */
	static Verification compare(Verification found, Groups groups, EventLog log,
			Function<Map<FilingId, LogReplay.Place>, LogReplay> replay) {
		Map<Integer, Long> workedOff = log.workedOff();
		NavigableMap<Long, KeptLink> chain = KeptLink.all(groups, found.district());
		Set<FilingId> toTell = toTell(groups, found.district());
		LogReplay read = replay.apply(places(chain));
		LogComparison comparison = new LogComparison(found.district(), chain, read, workedOff, groups, toTell);
		comparison.compareChain();
		comparison.lacking.forEach((booking) -> comparison.miss(booking, null));
		read.toldOtherwise().forEach(comparison::reportToldOtherwise);
		comparison.compareBooks(found.district());
		return found.with(read.summary(comparison.pending), comparison.differences);
	}

	private static Set<FilingId> toTell(Groups groups, String district) {
		Bookkeeper bookkeeper = new Bookkeeper(groups);
		return groups.periods(district)
			.stream()
			.filter(Period::wasReopened)
			.flatMap((period) -> bookkeeper.versions(district, period.year()).stream())
			.filter((filing) -> readable(() -> groups.find(filing)).filter(Group::isToTell).isPresent())
			.collect(Collectors.toSet());
	}

	private static Map<FilingId, LogReplay.Place> places(NavigableMap<Long, KeptLink> chain) {
		Map<FilingId, LogReplay.Place> places = new HashMap<>();
		chain.forEach((number, kept) -> {
			if (kept.filing() != null && kept.isWhole()) {
				places.put(kept.filing(), new LogReplay.Place(kept.revision(), number));
			}
		});
		return places;
	}

	private void compareChain() {
		long last = this.chain.isEmpty() ? 0 : this.chain.lastKey();
		while (true) {
			long number = this.head.next();
			KeptLink link = this.chain.get(number);
			if (link != null) {
				if (link.filing() != null && link.at() != null) {
					hold(link, link.filing(), link.at());
				}
				this.head = new Head(number, link.hash().isEmpty() ? hashBefore(number + 1) : link.hash());
				continue;
			}
			Optional<Booking> missing = nextLacking();
			if (missing.isEmpty() && number > last) {
				return;
			}
			missing.ifPresentOrElse((booking) -> miss(booking, number), () -> report(Difference.Kind.SEQUENCE_GAP,
					number, null, "事件日志中也没有这一号 (no event tells of this number)"));
			this.head = missing.map(Booking::head).orElseGet(() -> new Head(number, hashBefore(number + 1)));
		}
	}

	/** The hash that a link names as the one before it. */
	private String hashBefore(long number) {
		KeptLink link = this.chain.get(number);
		return (link != null) ? link.previousHash() : "";
	}

	/** Holds a group that is kept against what the log makes of its filing. */
	private void hold(KeptLink link, FilingId filing, Instant at) {
		Booking made = made(filing);
		if (made == null) {
			report(Difference.Kind.UNEXPECTED_GROUP, link.sequence(), filing,
					"事件日志中没有批复 (no event of the log posts it)");
			return;
		}
		FilingPosted told = this.replay.told().get(filing);
		if (told == null && this.replay.isWorkedOff(filing, this.workedOff) && !this.toTell.contains(filing)) {
			report(Difference.Kind.UNTOLD_GROUP, link.sequence(), filing,
					"其他服务未被告知 (the log tells nobody that it was posted)");
		}
		if (told != null && !told.groupHash().equals(link.hash())) {
			report(Difference.Kind.HASH_MISMATCH, link.sequence(), filing,
					"账本为 %s，对外告知为 %s (kept, and told to others)".formatted(link.hash(), told.groupHash()));
		}
		String hash = made.linked(this.head, (told != null) ? told.at() : at).hash();
		if (!hash.equals(link.hash())) {
			report(Difference.Kind.HASH_MISMATCH, link.sequence(), filing,
					"账本为 %s，由事件重算为 %s (kept, and made anew from the events)".formatted(link.hash(), hash));
		}
	}

	/** Which of the lacking groups comes next: the hash that was told of it says so. */
	private Optional<Booking> nextLacking() {
		for (Iterator<Booking> candidates = this.lacking.iterator(); candidates.hasNext();) {
			Booking candidate = candidates.next();
			FilingPosted told = told(candidate).orElse(null);
			if (told != null) {
				Booking linked = candidate.linked(this.head, told.at());
				if (linked.hash().equals(told.groupHash())) {
					candidates.remove();
					return Optional.of(linked);
				}
			}
		}
		return Optional.empty();
	}

	private void miss(Booking booking, @Nullable Long number) {
		if (this.replay.isWorkedOff(booking.filing(), this.workedOff) && !isBookedMeanwhile(booking.filing())) {
			report(Difference.Kind.MISSING_GROUP, number, booking.filing(),
					"事件日志中已批复，账本中没有 (the events post it, the ledger lacks it)");
		}
		else {
			this.pending++;
		}
	}

	/** What waited for its year may be booked after the chain was read. */
	private boolean isBookedMeanwhile(FilingId filing) {
		long last = this.chain.isEmpty() ? 0 : this.chain.lastKey();
		return readable(() -> this.groups.find(filing)).map(Group::booking)
			.filter((booking) -> booking.sequence() > last)
			.isPresent();
	}

	/** The balances that the log makes, where it makes the same groups as are kept. */
	private void compareBooks(String district) {
		Bookkeeper bookkeeper = new Bookkeeper(this.groups);
		for (FilingSeries series : this.replay.groups().books().series(district, null)) {
			Standing made = this.replay.groups().books().find(series);
			readable(() -> Optional.of(bookkeeper.read(series))).filter((kept) -> made.booked().equals(kept.booked()))
				.ifPresent((kept) -> this.differences.addAll(BookComparison.compare(kept, made, "由事件重算")));
		}
	}

	/** What is damaged was named when the groups themselves were read. */
	private static <T> Optional<T> readable(Supplier<Optional<T>> reading) {
		try {
			return reading.get();
		}
		catch (DamagedException ex) {
			return Optional.empty();
		}
	}

	private void reportToldOtherwise(FilingPosted told) {
		report(Difference.Kind.HASH_MISMATCH, null, told.filing(),
				"对外又告知为 %s (others were told another hash before)".formatted(told.groupHash()));
	}

	private @Nullable Booking made(FilingId filing) {
		return this.replay.groups().find(filing).map(Group::booking).orElse(null);
	}

	private Optional<FilingPosted> told(Booking booking) {
		return Optional.ofNullable(this.replay.told().get(booking.filing()));
	}

	private void report(Difference.Kind kind, @Nullable Long number, @Nullable FilingId filing, String message) {
		this.differences.add(new Difference(kind, number, filing, message));
	}

}
