package org.mingzhang.ledger.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
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

	static VerificationView of(Verification found) {
		Turnover sums = found.sums();
		return new VerificationView(found.district(), found.groups(), found.entries(), Yuan.of(sums.debit()),
				Yuan.of(sums.credit()), sums, found.head().hash(), found.head().sequence(),
				new ReplayView((found.log() != null) ? "events" : "groups", found.log(), found.differences()));
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
