package org.mingzhang.rulebook.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A list in a table kept as text.
 *
 * @param entries its entries, without its total and without what is only 其中 of another
 * @param total its printed total
 * @param reason why it could not be read; null if it was
 */
record ListedEntries(List<Entry> entries, Found total, @Nullable String reason) {

	private static final String PART = "其中";

	static ListedEntries unknown(String reason) {
		return new ListedEntries(List.of(), new Found.Unknown(reason), reason);
	}

	static ListedEntries of(List<Entry> rows, List<String> totals) {
		List<Entry> entries = new ArrayList<>();
		Found total = new Found.Unknown("没有合计行");
		for (Entry row : rows) {
			if (Words.isOneOf(row.name(), totals)) {
				total = (total instanceof Found.Unknown) ? row.amount() : total;
			}
			else if (!Words.bare(row.name()).startsWith(PART)) {
				entries.add(row);
			}
		}
		return new ListedEntries(List.copyOf(entries), total, null);
	}

	/** The sum of its entries. */
	Found sum() {
		if (this.reason != null) {
			return new Found.Unknown(this.reason);
		}
		Found sum = Found.BLANK;
		for (Entry entry : this.entries) {
			sum = sum.plus(entry::amount);
		}
		return sum;
	}

}
