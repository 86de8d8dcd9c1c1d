package org.mingzhang.publication.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.messaging.EventPublisher;
import org.mingzhang.publication.search.SearchText;

/** A store that dies at its n-th step of a publication. */
final class FailingStore implements Arrivals, Artefacts, Disclosures {

	private final MemoryStore store;

	private final int deadly;

	private int step;

	FailingStore(MemoryStore store, int deadly) {
		this.store = store;
		this.deadly = deadly;
	}

	EventPublisher around(EventPublisher events) {
		return (event) -> {
			step();
			events.publish(event);
		};
	}

	private void step() {
		this.step++;
		if (this.step == this.deadly) {
			throw new IllegalStateException("died at step " + this.step);
		}
	}

	@Override
	public void keep(FilingApproved approval) {
		this.store.keep(approval);
	}

	@Override
	public void keep(FilingPosted posting) {
		this.store.keep(posting);
	}

	@Override
	public Optional<FilingApproved> approval(FilingId filing) {
		return this.store.approval(filing);
	}

	@Override
	public Optional<FilingPosted> posting(FilingId filing) {
		return this.store.posting(filing);
	}

	@Override
	public Instant fixMoment(FilingId filing, Instant proposed) {
		step();
		return this.store.fixMoment(filing, proposed);
	}

	@Override
	public void keep(Artefact artefact) {
		step();
		this.store.keep(artefact);
	}

	@Override
	public Optional<byte[]> bytes(String sha256) {
		return this.store.bytes(sha256);
	}

	@Override
	public Disclosure keep(Disclosure disclosure, SearchText text) {
		step();
		return this.store.keep(disclosure, text);
	}

	@Override
	public void release(FilingId filing) {
		step();
		this.store.release(filing);
	}

	@Override
	public Optional<Disclosure> version(FilingId filing) {
		return this.store.version(filing);
	}

	@Override
	public Optional<Disclosure> newest(FilingSeries series) {
		return this.store.newest(series);
	}

	@Override
	public List<Disclosure> versions(FilingSeries series) {
		return this.store.versions(series);
	}

	@Override
	public Page<Disclosure> find(DisclosureQuery query) {
		return this.store.find(query);
	}

	@Override
	public long count(DisclosureQuery query) {
		return this.store.count(query);
	}

	@Override
	public List<Integer> years() {
		return this.store.years();
	}

	@Override
	public List<Change> changesAfter(long sequence, int limit) {
		return this.store.changesAfter(sequence, limit);
	}

	@Override
	public List<Change> changesBefore(long sequence, int limit) {
		return this.store.changesBefore(sequence, limit);
	}

}
