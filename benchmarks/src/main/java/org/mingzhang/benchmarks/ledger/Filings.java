package org.mingzhang.benchmarks.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingEnteredReview;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;

/**
 * The events of made-up filings: final accounts of Wuhan with as many 项 as are asked for.
 */
final class Filings {

	private static final Instant MORNING = Instant.parse("2024-08-01T01:00:00Z");

	private static final EventCodec CODEC = new EventCodec();

	private final List<FilingContent> contents;

	private final List<String> hashes;

	/**
	 * Makes filings.
	 * @param count how many different ones; they are used in turn
	 * @param codes how many 项 each spends on, up to 99
	 */
	Filings(int count, int codes) {
		this.contents = IntStream.range(0, count).mapToObj((number) -> new Printed(number, codes).content()).toList();
		this.hashes = this.contents.stream().map(CODEC::contentHash).toList();
	}

	/** How many figures a filing has. */
	int figures() {
		return this.contents.getFirst().facts().size();
	}

	/**
	 * The id of a filing: districts, departments, years count from 0, versions from 1.
	 */
	static FilingId id(int district, int department, int year, int version) {
		return new FilingSeries(DepartmentCode.parse(department(district, department)), 2000 + year,
				FilingKind.FINAL_ACCOUNTS)
			.version(version);
	}

	static String department(int district, int department) {
		return district(district) + "-%03d".formatted(101 + department);
	}

	static String district(int number) {
		return "%06d".formatted(420000 + number);
	}

	FilingEnteredReview review(FilingId filing, int content) {
		int turn = content % this.contents.size();
		return new FilingEnteredReview(filing, 3, this.contents.get(turn), this.hashes.get(turn), MORNING);
	}

	FilingApproved approval(FilingId filing, int content) {
		int turn = content % this.contents.size();
		return new FilingApproved(filing, 4, this.contents.get(turn), this.hashes.get(turn), List.of(), MORNING,
				"bureau", LocalDate.of(2024, 8, 1), "", MORNING);
	}

}
