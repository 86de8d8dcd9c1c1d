package org.mingzhang.ledger.book;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;

/** Keeps books in a map, by the same contract as the database. */
public final class InMemoryBooks implements Books {

	private final Map<FilingSeries, Standing> books = new HashMap<>();

	@Override
	public synchronized void list(FilingId filing) {
		Standing kept = this.books.getOrDefault(filing.series(), Standing.empty(filing.series()));
		SortedSet<Integer> listed = new TreeSet<>(kept.listed());
		listed.add(filing.version());
		this.books.put(filing.series(),
				new Standing(filing.series(), kept.stamp(), listed, kept.booked(), kept.sums()));
	}

	@Override
	public synchronized List<String> districts() {
		return this.books.keySet()
			.stream()
			.map((series) -> series.department().district())
			.distinct()
			.sorted()
			.toList();
	}

	@Override
	public synchronized List<FilingSeries> series(String district, @Nullable Integer year) {
		Stream<FilingSeries> ofDistrict = this.books.keySet()
			.stream()
			.filter((series) -> series.department().district().equals(district));
		return ofDistrict.filter((series) -> year == null || year == series.year())
			.sorted(Comparator.comparing(FilingSeries::toString))
			.toList();
	}

	@Override
	public synchronized List<Standing> find(List<FilingSeries> series) {
		return series.stream().map((wanted) -> this.books.getOrDefault(wanted, Standing.empty(wanted))).toList();
	}

	@Override
	public synchronized boolean write(Standing standing) {
		Standing kept = this.books.get(standing.series());
		if (kept == null || kept.stamp() != standing.stamp()) {
			return false;
		}
		this.books.put(standing.series(),
				new Standing(standing.series(), kept.stamp() + 1, kept.listed(), standing.booked(), standing.sums()));
		return true;
	}

}
