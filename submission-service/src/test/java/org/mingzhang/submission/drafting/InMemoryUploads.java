package org.mingzhang.submission.drafting;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts in memory. Passes the same contract as the real one. */
public final class InMemoryUploads implements Uploads {

	private final Map<String, Tally> days = new ConcurrentHashMap<>();

	@Override
	public Tally add(String owner, LocalDate day, Tally change) {
		return this.days.merge(owner + "/" + day, change,
				(before, more) -> new Tally(before.count() + more.count(), before.bytes() + more.bytes()));
	}

}
