package org.mingzhang.ledger.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mingzhang.ledger.account.Sums;
import org.mingzhang.ledger.book.Standing;

/** Holds what a book counts against what it has to count, account by account. */
final class BookComparison {

	private BookComparison() {
	}

	/**
	 * Compares two states of one book that count the same versions.
	 * @param kept what is kept
	 * @param made what was computed
	 * @param maker what it was computed from, in words
	 * @return a difference for each account that has other sums
	 */
	static List<Difference> compare(Standing kept, Standing made, String maker) {
		Map<String, Sums> expected = byPath(made);
		Map<String, Sums> actual = byPath(kept);
		List<Difference> differences = new ArrayList<>();
		Map<String, Sums> all = new TreeMap<>(expected);
		all.putAll(actual);
		all.keySet().forEach((path) -> {
			Sums wanted = expected.getOrDefault(path, Sums.ZERO);
			Sums there = actual.getOrDefault(path, Sums.ZERO);
			if (!wanted.equals(there)) {
				differences.add(new Difference(Difference.Kind.BALANCE_MISMATCH, null, null,
						"%s/%s 借 %d 贷 %d 分，%s为借 %d 贷 %d 分 (debits and credits in the book, and as computed)".formatted(
								kept.series(), path, there.debit(), there.credit(), maker, wanted.debit(),
								wanted.credit())));
			}
		});
		return differences;
	}

	private static Map<String, Sums> byPath(Standing standing) {
		Map<String, Sums> sums = new TreeMap<>();
		standing.sums().forEach((account, sum) -> sums.put(account.path(), sum));
		return sums;
	}

}
