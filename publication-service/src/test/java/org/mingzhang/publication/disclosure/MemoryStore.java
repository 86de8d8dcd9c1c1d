package org.mingzhang.publication.disclosure;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.messaging.EventRejectedException;
import org.mingzhang.publication.search.SearchText;

/** All three stores in memory: what the contract means, in as few words as possible. */
public final class MemoryStore implements Arrivals, Artefacts, Disclosures {

	private static final Comparator<Disclosure> LATEST_FIRST = Comparator
		.comparing((Disclosure disclosure) -> disclosure.journey().publishedAt())
		.thenComparing((disclosure) -> disclosure.filing().toString())
		.reversed();

	private final Map<FilingId, FilingApproved> approvals = new ConcurrentHashMap<>();

	private final Map<FilingId, FilingPosted> postings = new ConcurrentHashMap<>();

	private final Map<FilingId, Instant> moments = new ConcurrentHashMap<>();

	private final Map<String, byte[]> files = new ConcurrentHashMap<>();

	private final Map<FilingId, Disclosure> kept = new ConcurrentHashMap<>();

	private final Map<FilingId, SearchText> texts = new ConcurrentHashMap<>();

	private final Map<FilingSeries, FilingId> newest = new ConcurrentHashMap<>();

	private final List<FilingId> changes = new ArrayList<>();

	@Override
	public void keep(FilingApproved approval) {
		FilingApproved before = this.approvals.putIfAbsent(approval.filing(), approval);
		if (before != null && !before.contentHash().equals(approval.contentHash())) {
			throw new EventRejectedException(approval.id() + " was approved with other content");
		}
	}

	@Override
	public void keep(FilingPosted posting) {
		FilingPosted before = this.postings.putIfAbsent(posting.filing(), posting);
		if (before != null && !(before.contentHash().equals(posting.contentHash())
				&& before.groupHash().equals(posting.groupHash()))) {
			throw new EventRejectedException(posting.id() + " was posted otherwise");
		}
	}

	@Override
	public Optional<FilingApproved> approval(FilingId filing) {
		return Optional.ofNullable(this.approvals.get(filing));
	}

	@Override
	public Optional<FilingPosted> posting(FilingId filing) {
		return Optional.ofNullable(this.postings.get(filing));
	}

	@Override
	public Instant fixMoment(FilingId filing, Instant proposed) {
		return this.moments.computeIfAbsent(filing, (id) -> proposed.truncatedTo(ChronoUnit.MILLIS));
	}

	@Override
	public void keep(Artefact artefact) {
		this.files.put(artefact.file().sha256(), artefact.bytes());
	}

	@Override
	public Optional<byte[]> bytes(String sha256) {
		return Optional.ofNullable(this.files.get(sha256));
	}

	@Override
	public Disclosure keep(Disclosure disclosure, SearchText text) {
		this.texts.putIfAbsent(disclosure.filing(), text);
		return this.kept.computeIfAbsent(disclosure.filing(), (id) -> disclosure);
	}

	@Override
	public synchronized void release(FilingId filing) {
		if (!this.kept.containsKey(filing)) {
			throw new IllegalStateException("No disclosure of " + filing + " is kept");
		}
		this.newest.merge(filing.series(), filing, (one, other) -> (one.version() > other.version()) ? one : other);
		if (!this.changes.contains(filing)) {
			this.changes.add(filing);
		}
	}

	@Override
	public Optional<Disclosure> version(FilingId filing) {
		return Optional.ofNullable(this.kept.get(filing));
	}

	@Override
	public Optional<Disclosure> newest(FilingSeries series) {
		return Optional.ofNullable(this.newest.get(series)).flatMap(this::version);
	}

	@Override
	public List<Disclosure> versions(FilingSeries series) {
		return this.kept.values()
			.stream()
			.filter((disclosure) -> disclosure.filing().series().equals(series))
			.sorted(Comparator.comparing((Disclosure disclosure) -> disclosure.filing().version()).reversed())
			.toList();
	}

	@Override
	public Page<Disclosure> find(DisclosureQuery query) {
		List<Disclosure> found = found(query).sorted(LATEST_FIRST)
			.filter((disclosure) -> query.after() == null || isAfter(disclosure, query.after()))
			.limit(query.limit() + 1L)
			.toList();
		return Page.of(found, query.limit(), Cursor::after);
	}

	private static boolean isAfter(Disclosure disclosure, Cursor cursor) {
		int byTime = disclosure.journey().publishedAt().compareTo(cursor.publishedAt());
		return (byTime != 0) ? byTime < 0 : disclosure.filing().toString().compareTo(cursor.filing().toString()) < 0;
	}

	@Override
	public long count(DisclosureQuery query) {
		return found(query).count();
	}

	private Stream<Disclosure> found(DisclosureQuery query) {
		return this.newest.values()
			.stream()
			.filter((filing) -> query.district() == null
					|| query.district().equals(filing.series().department().district()))
			.filter((filing) -> query.department() == null
					|| query.department().equals(filing.series().department().number()))
			.filter((filing) -> query.year() == null || query.year() == filing.series().year())
			.filter((filing) -> query.kind() == null || query.kind() == filing.series().kind())
			.filter((filing) -> query.terms().findIn(this.texts.get(filing)))
			.map(this.kept::get);
	}

	@Override
	public List<Integer> years() {
		return this.newest.keySet()
			.stream()
			.map(FilingSeries::year)
			.distinct()
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	@Override
	public synchronized List<Change> changesAfter(long sequence, int limit) {
		return Stream.iterate(sequence + 1, (number) -> number <= this.changes.size(), (number) -> number + 1)
			.limit(limit)
			.map(this::change)
			.toList();
	}

	@Override
	public synchronized List<Change> changesBefore(long sequence, int limit) {
		return Stream
			.iterate(Math.min(sequence - 1, this.changes.size()), (number) -> number >= 1, (number) -> number - 1)
			.limit(limit)
			.map(this::change)
			.toList();
	}

	private Change change(long number) {
		FilingId filing = this.changes.get((int) number - 1);
		boolean correction = this.kept.keySet()
			.stream()
			.anyMatch((other) -> other.series().equals(filing.series()) && other.version() < filing.version());
		return new Change(number, this.kept.get(filing), correction);
	}

}
