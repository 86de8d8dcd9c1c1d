package org.mingzhang.benchmarks.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.balance.BalanceQuery;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.balance.Dimension;
import org.mingzhang.ledger.group.Ledger;

/**
 * Asks the same questions and posts the same filings while the ledger grows from a
 * thousand groups to a million, and tells what each costs in the middle.
 */
final class Growth {

	private static final int ASKED = 400;

	private static final int CODES = 2;

	private final Filings filings = new Filings(10, CODES);

	private final EmbeddedLedger embedded;

	private final Copies copies;

	private final Ledger ledger;

	private final Balances balances;

	private int posted;

	private Growth(EmbeddedLedger embedded) {
		this.embedded = embedded;
		this.copies = new Copies(embedded.database());
		this.ledger = embedded.ledger();
		this.balances = embedded.balances();
	}

	/** Argument: the largest number of groups, a million unless told. */
	public static void main(String[] arguments) {
		long most = (arguments.length > 0) ? Long.parseLong(arguments[0]) : 1_000_000;
		try (EmbeddedLedger embedded = new EmbeddedLedger()) {
			Growth growth = new Growth(embedded);
			growth.fillOneDistrict();
			growth.measure();
			System.out.println("groups | department, year | district, year | as of a date | posting | amendment");
			for (long size = 1000; size <= most; size *= 10) {
				growth.copies.growTo(size / Copies.DISTRICT);
				System.out.println(size + " | " + String.join(" | ", growth.measure()));
			}
		}
	}

	/** A thousand groups: ten departments, fifty years, two versions. */
	private void fillOneDistrict() {
		for (int department = 0; department < Copies.DEPARTMENTS; department++) {
			for (int year = 0; year < Copies.YEARS; year++) {
				for (int version = 1; version <= 2; version++) {
					this.ledger.apply(this.filings.approval(Filings.id(0, department, year, version), version));
				}
			}
		}
	}

	private List<String> measure() {
		DepartmentCode department = DepartmentCode.parse(Filings.department(0, 3));
		Scope own = new Scope(Filings.district(0), Set.of(department));
		Scope all = new Scope(Filings.district(0), Set.of());
		List<String> medians = new ArrayList<>();
		medians.add(median(() -> this.balances.read(List.of(own), query(null))));
		medians.add(median(() -> this.balances.read(List.of(all), query(null))));
		medians.add(median(() -> this.balances.read(List.of(own), query(Instant.now()))));
		medians.add(median(this::postNew));
		medians.add(median(this::postAmendment));
		return medians;
	}

	private static BalanceQuery query(@Nullable Instant asOf) {
		return new BalanceQuery(Set.of(AccountType.EXPENDITURE), Map.of(Dimension.YEAR, "2010"),
				List.of(Dimension.FUNCTION), asOf);
	}

	/** A version that nobody has heard of, of a filing that is new in its district. */
	private void postNew() {
		this.posted++;
		this.ledger.apply(this.filings.approval(Filings.id(0, 100 + this.posted / 90 % 700, this.posted % 90, 1), 3));
	}

	/** The next version of one that was posted. */
	private void postAmendment() {
		this.posted++;
		this.ledger.apply(this.filings.approval(Filings.id(0, 4, this.posted % Copies.YEARS, 2 + this.posted), 4));
	}

	private static String median(Runnable operation) {
		long[] times = new long[ASKED];
		for (int i = 0; i < ASKED; i++) {
			long start = System.nanoTime();
			operation.run();
			times[i] = System.nanoTime() - start;
		}
		return "%.2f ms".formatted(Percentiles.of(times).micros(500) / 1000.0);
	}

}
