package org.mingzhang.submission.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.submission.filing.FilingQuery.Order;
import org.mingzhang.submission.filing.FilingQuery.Scope;

/** Keeps filings in memory, one at a time. Passes the same contract as the real one. */
public final class InMemoryFilingStore implements FilingStore {

	private final Map<FilingId, Filing> filings = new LinkedHashMap<>();

	private final Map<FilingId, List<Waiting>> outbox = new LinkedHashMap<>();

	/** Forgets everything. */
	public synchronized void clear() {
		this.filings.clear();
		this.outbox.clear();
	}

	@Override
	public synchronized Optional<Filing> find(FilingId id) {
		return Optional.ofNullable(this.filings.get(id));
	}

	@Override
	public synchronized Optional<Overview> overview(FilingId id) {
		return find(id).map(Overview::of);
	}

	@Override
	public synchronized Optional<History> history(FilingId id) {
		return find(id).map(Filing::history);
	}

	@Override
	public synchronized Optional<Received> received(String key) {
		return first((filing) -> filing.receipt().key().equals(key))
			.map((filing) -> new Received(filing.id(), filing.receipt()));
	}

	@Override
	public synchronized Optional<FilingId> open(FilingSeries series) {
		return first((filing) -> filing.id().series().equals(series) && filing.stage().state().isOpen())
			.map(Filing::id);
	}

	@Override
	public synchronized List<Overview> versions(FilingSeries series) {
		return this.filings.values()
			.stream()
			.filter((filing) -> filing.id().series().equals(series))
			.map(Overview::of)
			.sorted(Comparator.comparingInt((version) -> version.id().version()))
			.toList();
	}

	@Override
	public synchronized List<Overview> list(FilingQuery query) {
		boolean newest = query.order() == Order.NEWEST_FIRST;
		Comparator<Overview> byPlace = Comparator
			.comparing((overview) -> newest ? overview.createdPlace() : overview.submittedPlace());
		return this.filings.values()
			.stream()
			.map(Overview::of)
			.filter((overview) -> isIn(query.scope(), overview))
			.filter((overview) -> query.state() == null || overview.state() == query.state())
			.filter((overview) -> query.year() == null || overview.id().series().year() == query.year())
			.filter((overview) -> query.kind() == null || overview.id().series().kind() == query.kind())
			.filter((overview) -> query.after() == null
					|| (newest ? overview.createdPlace().compareTo(query.after()) < 0
							: overview.submittedPlace().compareTo(query.after()) > 0))
			.sorted(newest ? byPlace.reversed() : byPlace)
			.limit(query.limit())
			.toList();
	}

	@Override
	public synchronized boolean add(Change first) {
		Filing filing = first.filing();
		boolean taken = this.filings.containsKey(filing.id()) || received(filing.receipt().key()).isPresent()
				|| open(filing.id().series()).isPresent();
		if (!taken) {
			keep(first);
		}
		return !taken;
	}

	@Override
	public synchronized boolean replace(Filing before, Change change) {
		boolean present = find(before.id()).filter((filing) -> filing.history().size() == before.history().size())
			.isPresent();
		if (present) {
			keep(change);
		}
		return present;
	}

	@Override
	public synchronized List<Event> unpublished(FilingId id) {
		return this.outbox.getOrDefault(id, List.of()).stream().map(Waiting::event).toList();
	}

	@Override
	public synchronized void published(Event event) {
		this.outbox.getOrDefault(event.filing(), new ArrayList<>())
			.removeIf((waiting) -> waiting.event().id().equals(event.id()));
	}

	@Override
	public synchronized List<FilingId> waitingSince(Instant before, int limit) {
		return this.outbox.entrySet()
			.stream()
			.filter((box) -> box.getValue().stream().anyMatch((waiting) -> waiting.since().isBefore(before)))
			.map(Map.Entry::getKey)
			.limit(limit)
			.toList();
	}

	private void keep(Change change) {
		this.filings.put(change.filing().id(), change.filing());
		List<Waiting> box = this.outbox.computeIfAbsent(change.filing().id(), (id) -> new ArrayList<>());
		change.events().forEach((event) -> box.add(new Waiting(event, change.act().at())));
	}

	private Optional<Filing> first(Predicate<Filing> wanted) {
		return this.filings.values().stream().filter(wanted).findFirst();
	}

	private static boolean isIn(Scope scope, Overview overview) {
		return switch (scope) {
			case Scope.Departments(var codes) -> codes.contains(overview.id().series().department());
			case Scope.Districts(var codes) ->
				codes.contains(overview.id().series().department().district()) && overview.submittedAt() != null;
		};
	}

	private record Waiting(Event event, Instant since) {
	}

}
