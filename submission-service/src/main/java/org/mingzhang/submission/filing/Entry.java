package org.mingzhang.submission.filing;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One act in the history of a filing. Entries are chained: each hash covers the entry and
 * the hash before it, so that none can be changed or left out unnoticed.
 *
 * @param sequence its place in the history, from 1
 * @param act what was done
 * @param state the state after it
 * @param revision the revision after it
 * @param account who did it
 * @param trace id of the request or message that caused it
 * @param at when
 * @param contentHash SHA-256 of the content after it
 * @param note what else is to be said; null if nothing
 * @param changes the cells it changed
 * @param hash SHA-256 of the previous entry's hash and this entry's other components
 */
public record Entry(long sequence, Act act, FilingState state, long revision, String account, String trace, Instant at,
		String contentHash, @Nullable String note, List<CellChange> changes, String hash) {

	public Entry {
		changes = List.copyOf(changes);
	}

	Entry sealed(String hash) {
		return new Entry(this.sequence, this.act, this.state, this.revision, this.account, this.trace, this.at,
				this.contentHash, this.note, this.changes, hash);
	}

}
