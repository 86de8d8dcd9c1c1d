package org.mingzhang.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.forms.FilingContent;

/** Approvals of made-up and of published filings. */
public final class Approved {

	private static final EventCodec CODEC = new EventCodec();

	private Approved() {
	}

	/**
	 * The approval of a filing, effective on the first day of the month after its year.
	 */
	public static FilingApproved of(String department, int version, FilingContent content) {
		return of(department, version, content, LocalDate.of(content.year() + 1, 1, 1));
	}

	/** The approval of a filing that is effective on a date. */
	public static FilingApproved of(String department, int version, FilingContent content, LocalDate effectiveOn) {
		FilingSeries series = new FilingSeries(DepartmentCode.parse(department), content.year(), content.kind());
		Instant at = Instant.parse("2024-01-10T01:00:00Z");
		return new FilingApproved(series.version(version), 4, content, CODEC.contentHash(content), List.of(), at,
				"bureau-" + series.department().district(), effectiveOn, "", at);
	}

}
