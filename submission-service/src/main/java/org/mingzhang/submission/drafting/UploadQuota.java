package org.mingzhang.submission.drafting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.submission.drafting.Uploads.Tally;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;

/**
 * How much a department may upload on a day (每日上传限额). Read or not, every document counts:
 * reading is what costs. A request that is answered from its key does not.
 */
public final class UploadQuota {

	/** Where all departments are. */
	private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	private static final long MEGABYTE = 1024 * 1024;

	private final Uploads uploads;

	private final Tally most;

	private final Clock clock;

	/**
	 * Creates the quota.
	 * @param uploads counts
	 * @param most what a department may upload on a day
	 * @param clock tells the day
	 */
	public UploadQuota(Uploads uploads, Tally most, Clock clock) {
		this.uploads = uploads;
		this.most = most;
		this.clock = clock;
	}

	/**
	 * Takes a document out of the day's quota.
	 * @param caller who uploads it
	 * @param document the document
	 * @throws Refused with {@link Reason#QUOTA_USED} if too little is left; then nothing
	 * was taken
	 */
	void take(Caller caller, SubmittedDocument document) {
		Instant now = this.clock.instant();
		LocalDate today = LocalDate.ofInstant(now, CHINA);
		String owner = owner(caller, document);
		Tally taken = new Tally(1, document.bytes().length);
		Tally sum = this.uploads.add(owner, today, taken);
		if (sum.count() > this.most.count() || sum.bytes() > this.most.bytes()) {
			this.uploads.add(owner, today, taken.negated());
			Instant tomorrow = today.plusDays(1).atStartOfDay(CHINA).toInstant();
			throw new Refused(Reason.QUOTA_USED,
					"今日上传已达限额（%d 份、%d MB），请明日再传，或联系管理员。 The day's quota of uploads (%d documents, %d MB) is used up: go on tomorrow, or ask the administrator."
						.formatted(this.most.count(), this.most.bytes() / MEGABYTE, this.most.count(),
								this.most.bytes() / MEGABYTE),
					Duration.between(now, tomorrow));
		}
	}

	/**
	 * The department if it is known before the document is read, as it is for every
	 * account of a single department; else the account.
	 */
	private static String owner(Caller caller, SubmittedDocument document) {
		if (document.department() != null) {
			return document.department().toString();
		}
		Set<DepartmentCode> departments = caller.departments();
		return (departments.size() == 1) ? departments.iterator().next().toString() : caller.account();
	}

}
