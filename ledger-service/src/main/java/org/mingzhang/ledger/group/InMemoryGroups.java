package org.mingzhang.ledger.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.ledger.book.Books;
import org.mingzhang.ledger.book.InMemoryBooks;

/**
 * Keeps groups in a map, by the same contract as the database: for the books that a
 * replay makes anew from the event log, and for tests.
 */
public final class InMemoryGroups implements Groups {

	private final Map<FilingId, Group> groups = new HashMap<>();

	private final Map<String, NavigableMap<Long, Link>> chains = new HashMap<>();

	private final Books books = new InMemoryBooks();

	private final UnaryOperator<Group> keeping;

	/** Keeps groups as they are. */
	public InMemoryGroups() {
		this(UnaryOperator.identity());
	}

	/**
	 * Keeps of groups what somebody needs.
	 * @param keeping what is kept of a group; the place of its booking in the chain stays
	 */
	public InMemoryGroups(UnaryOperator<Group> keeping) {
		this.keeping = keeping;
	}

	@Override
	public synchronized Optional<Group> find(FilingId filing) {
		return Optional.ofNullable(this.groups.get(filing));
	}

	@Override
	public synchronized Written write(Group written) {
		Group group = this.keeping.apply(written);
		Group kept = this.groups.getOrDefault(group.filing(), Group.unheard(group.filing()));
		if (kept.stamp() != group.stamp()) {
			return Written.CHANGED;
		}
		Booking booking = group.booking();
		if (booking != null && kept.booking() == null) {
			if (head(booking.district()).next() != booking.sequence()) {
				return Written.OVERTAKEN;
			}
			chain(booking.district()).put(booking.sequence(), booking);
		}
		this.groups.put(group.filing(), group.written());
		return Written.DONE;
	}

	@Override
	public synchronized Head head(String district) {
		NavigableMap<Long, Link> chain = chain(district);
		return chain.isEmpty() ? Head.START : chain.lastEntry().getValue().head();
	}

	@Override
	public Books books() {
		return this.books;
	}

	@Override
	public synchronized List<FilingId> filings(String district) {
		return this.groups.keySet()
			.stream()
			.filter((filing) -> filing.series().department().district().equals(district))
			.toList();
	}

	@Override
	public void read(String district, long after, ChainReader reader) {
		for (Link link : linksAfter(district, after)) {
			if (!reader.take(link)) {
				return;
			}
		}
	}

	@Override
	public synchronized Period period(String district, int year) {
		return new Period(district, year, acts(district).filter((act) -> act.year() == year).toList());
	}

	@Override
	public synchronized List<Period> periods(String district) {
		return acts(district).map(PeriodAct::year).distinct().sorted().map((year) -> period(district, year)).toList();
	}

	@Override
	public synchronized Written append(PeriodAct act) {
		if (period(act.district(), act.year()).acts().size() + 1 != act.number()) {
			return Written.CHANGED;
		}
		if (head(act.district()).next() != act.sequence()) {
			return Written.OVERTAKEN;
		}
		chain(act.district()).put(act.sequence(), act);
		return Written.DONE;
	}

	private synchronized List<Link> linksAfter(String district, long after) {
		return List.copyOf(chain(district).tailMap(after, false).values());
	}

	private Stream<PeriodAct> acts(String district) {
		return chain(district).values().stream().filter(PeriodAct.class::isInstance).map(PeriodAct.class::cast);
	}

	private NavigableMap<Long, Link> chain(String district) {
		return this.chains.computeIfAbsent(district, (key) -> new TreeMap<>());
	}

}
