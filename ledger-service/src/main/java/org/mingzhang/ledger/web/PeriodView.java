package org.mingzhang.ledger.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.group.Period;
import org.mingzhang.ledger.group.PeriodAct;

/**
 * A budget year of a district.
 *
 * @param district administrative code
 * @param year the year
 * @param state {@code open}, {@code closed}, or {@code reopening} while a request waits
 * for another person
 * @param acts everything done to it, oldest first
 * @param leftBehind filings that were kept out and could not be booked late yet, which
 * will be tried again; null but after a reopening was confirmed
 */
record PeriodView(String district, int year, String state, List<ActView> acts, @Nullable Long leftBehind) {

	/** The year, with what was carried over of the departments that the scope has. */
	static PeriodView of(Period period, Scope scope) {
		String closed = period.request().isPresent() ? "reopening" : "closed";
		return new PeriodView(period.district(), period.year(), period.isClosed() ? closed : "open",
				period.acts().stream().map((act) -> ActView.of(act, scope)).toList(), null);
	}

	PeriodView withLeftBehind(long filings) {
		return new PeriodView(this.district, this.year, this.state, this.acts, filings);
	}

	/** Its place in a list that begins with the newest year. */
	String place() {
		return "%04d".formatted(9999 - this.year);
	}

	/**
	 * What was done.
	 *
	 * @param act {@code closed}, {@code reopening-requested}, {@code reopening-withdrawn}
	 * or {@code reopened}
	 * @param by who did it
	 * @param at when
	 * @param reason why, in words
	 * @param sequence number in the district's chain
	 * @param hash its hash
	 * @param previousHash hash of the link before it
	 * @param carried what it posts into the next year, as far as the caller may read it
	 */
	record ActView(String act, String by, Instant at, String reason, long sequence, String hash, String previousHash,
			List<CarriedView> carried) {

		static ActView of(PeriodAct act, Scope scope) {
			return new ActView(act.kind().id(), act.by(), act.at(), act.reason(), act.sequence(), act.hash(),
					act.previousHash(),
					act.carried()
						.stream()
						.filter((carried) -> scope.includes(carried.book().department()))
						.flatMap((carried) -> carried.entries()
							.stream()
							.map((entry) -> new CarriedView(carried.book().department().toString(),
									carried.book().year(), entry.account().path(), entry.reversal(),
									Yuan.of(entry.debit()), Yuan.of(entry.credit()))))
						.toList());
		}

	}

	/**
	 * One entry of an act.
	 *
	 * @param department whose book
	 * @param year the year that begins with it
	 * @param account path of the account
	 * @param reversal whether it takes an earlier one back
	 * @param debit 元
	 * @param credit 元
	 */
	record CarriedView(String department, int year, String account, boolean reversal, String debit, String credit) {
	}

}
