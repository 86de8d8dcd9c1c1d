package org.mingzhang.ledger.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.verification.Difference;
import org.mingzhang.ledger.verification.Turnover;
import org.mingzhang.ledger.verification.Verification;

/**
 * The answer of {@code /verification}: what a replay found, computed on request.
 *
 * @param district administrative code
 * @param groups number of posted groups
 * @param entries number of their entries
 * @param debits sum of all debits in 元
 * @param credits sum of all credits in 元
 * @param fen the same in 分
 * @param chainHead hash of the last group of the chain; 64 zeros if there is none
 * @param sequence its number
 * @param replay everything that is not as it has to be
 */
record VerificationView(String district, long groups, long entries, String debits, String credits, Turnover fen,
		String chainHead, long sequence, ReplayView replay) {

	/** What a department is told of differences in books that it may not read. */
	private static final String OF_OTHERS = "其他部门的账目不符，详情由财政局查阅 (books of others are wrong; their bureau sees the details)";

	/**
	 * What was found, without the amounts of departments that the scope does not have.
	 */
	static VerificationView of(Verification found, Scope scope) {
		Turnover sums = found.sums();
		return new VerificationView(found.district(), found.groups(), found.entries(), Yuan.of(sums.debit()),
				Yuan.of(sums.credit()), sums, found.head().hash(), found.head().sequence(),
				new ReplayView((found.log() != null) ? "events" : "groups", found.log(),
						found.differences().stream().map((difference) -> told(difference, scope)).toList()));
	}

	private static Difference told(Difference difference, Scope scope) {
		FilingId group = difference.group();
		boolean isTheirs = scope.departments().isEmpty()
				|| (group != null && scope.includes(group.series().department()));
		return isTheirs ? difference
				: new Difference(difference.kind(), difference.sequence(), difference.group(), OF_OTHERS);
	}

	/**
	 * The outcome of the replay.
	 *
	 * @param from what everything was made anew from: {@code groups} or {@code events}
	 * @param log what was read of the event log, if it was
	 * @param differences none if the books are right
	 */
	record ReplayView(String from, Verification.@Nullable FromLog log, List<Difference> differences) {
	}

}
