package org.mingzhang.ledger.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingEnteredReview;
import org.mingzhang.contracts.event.FilingReturned;
import org.mingzhang.contracts.event.FilingWithdrawn;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.ledger.PrintedFiling;

/** The events of one filing version, as submission tells them. */
public record FilingLife(FilingId filing) {

	private static final Instant MORNING = Instant.parse("2024-08-01T01:00:00Z");

	private static final LocalDate REPLIED = LocalDate.of(2024, 8, 1);

	private static final EventCodec CODEC = new EventCodec();

	public static FilingLife of(String department, int version) {
		return new FilingLife(
				new FilingSeries(DepartmentCode.parse(department), 2023, FilingKind.FINAL_ACCOUNTS).version(version));
	}

	/** A filing that spends an amount, in 万元, half of it on projects. */
	public static FilingContent spending(long amount) {
		String all = 2 * amount + ".00";
		String half = amount + ".00";
		return PrintedFiling.finalAccounts(2023)
			.form("government-fund", "state-capital")
			.row("summary", "revenue.general", "amount", all)
			.row("summary", "expenditure.current", "amount", all)
			.row("general-expenditure", "2013201", "total", half, "basic", half)
			.row("general-expenditure", "2013202", "total", half, "project", half)
			.content();
	}

	/** A filing that does not balance. */
	public static FilingContent unbalanced() {
		return PrintedFiling.finalAccounts(2023)
			.row("summary", "revenue.general", "amount", "9.00")
			.row("summary", "expenditure.current", "amount", "8.00")
			.content();
	}

	public FilingEnteredReview review(long revision, FilingContent content) {
		return new FilingEnteredReview(this.filing, revision, content, CODEC.contentHash(content), at(revision));
	}

	public FilingApproved approval(long revision, FilingContent content) {
		return new FilingApproved(this.filing, revision, content, CODEC.contentHash(content), List.of(), MORNING,
				"bureau-420107", REPLIED, "", at(revision));
	}

	public FilingReturned returned(long revision) {
		return new FilingReturned(this.filing, revision, "bureau-420107", "请核对", List.of(), at(revision));
	}

	public FilingWithdrawn withdrawn(long revision) {
		return new FilingWithdrawn(this.filing, revision, "dept-420107-101", at(revision));
	}

	private static Instant at(long revision) {
		return MORNING.plusSeconds(revision);
	}

}
