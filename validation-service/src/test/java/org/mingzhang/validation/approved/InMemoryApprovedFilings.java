package org.mingzhang.validation.approved;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.mingzhang.contracts.FilingSeries;

/** Approved filings without a database. */
public final class InMemoryApprovedFilings implements ApprovedFilings {

	private final Map<FilingSeries, ApprovedFiling> filings = new ConcurrentHashMap<>();

	@Override
	public synchronized Kept keep(ApprovedFiling filing) {
		FilingSeries series = filing.filing().series();
		ApprovedFiling known = this.filings.get(series);
		if (known == null || known.filing().version() < filing.filing().version()) {
			this.filings.put(series, filing);
			return Kept.NEWEST;
		}
		if (known.filing().version() > filing.filing().version()) {
			return Kept.SUPERSEDED;
		}
		if (!known.contentHash().equals(filing.contentHash())) {
			throw new IllegalArgumentException(filing.filing() + " was approved with another content");
		}
		return Kept.KNOWN;
	}

	@Override
	public Optional<ApprovedFiling> find(FilingSeries series) {
		return Optional.ofNullable(this.filings.get(series));
	}

}
