package org.mingzhang.submission.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.submission.filing.Act;
import org.mingzhang.submission.filing.CellChange;
import org.mingzhang.submission.filing.Entry;
import org.mingzhang.submission.filing.FilingState;

/** An act as the interface shows it: who, when, what, and the hashes that prove it. */
record EntryView(long sequence, Act act, FilingState state, long revision, String account, Instant at,
		@Nullable String note, List<ChangedView> changes, String contentHash, String hash, String trace) {

	static EntryView of(Entry entry) {
		return new EntryView(entry.sequence(), entry.act(), entry.state(), entry.revision(), entry.account(),
				entry.at(), entry.note(), entry.changes().stream().map(ChangedView::of).toList(), entry.contentHash(),
				entry.hash(), entry.trace());
	}

	/**
	 * A cell before and after.
	 *
	 * @param form form id
	 * @param row row id
	 * @param column column id
	 * @param before its figure; null if it was blank
	 * @param after its figure; null if it is blank
	 */
	record ChangedView(String form, String row, String column, @Nullable Amount before, @Nullable Amount after) {

		static ChangedView of(CellChange change) {
			return new ChangedView(change.cell().form(), change.cell().row(), change.cell().column(), change.before(),
					change.after());
		}

	}

}
