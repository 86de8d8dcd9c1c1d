package org.mingzhang.benchmarks.ledger;

import java.time.Instant;
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

/** A ledger with a thousand groups in one district, and what is asked of it. */
final class Asked {

	private static final int CODES = 2;

	private final Filings filings = new Filings(10, CODES);

	private final Ledger ledger;

	private final Balances balances;

	private int posted;

	private int amended;

	/** Fills the district: ten departments, fifty years, two versions. */
	Asked(EmbeddedLedger embedded) {
		this.ledger = embedded.ledger();
		this.balances = embedded.balances();
		for (int department = 0; department < Copies.DEPARTMENTS; department++) {
			for (int year = 0; year < Copies.YEARS; year++) {
				for (int version = 1; version <= 2; version++) {
					post(department, year, version);
				}
			}
		}
	}

	void aDepartment() {
		ask(Set.of(DepartmentCode.parse(Filings.department(0, 3))), null);
	}

	void theDistrict() {
		ask(Set.of(), null);
	}

	/** Read from the groups. */
	void aDepartmentAsOfNow() {
		ask(Set.of(DepartmentCode.parse(Filings.department(0, 3))), Instant.now());
	}

	/** A filing that is new in its district. */
	void postNew() {
		this.posted++;
		post(100 + this.posted / 90 % 700, this.posted % 90, 1);
	}

	/** The next version of one that was posted. */
	void postAmendment() {
		post(4, this.amended % Copies.YEARS, 3 + this.amended / Copies.YEARS);
		this.amended++;
	}

	private void post(int department, int year, int version) {
		if (this.ledger.apply(this.filings.approval(Filings.id(0, department, year, version), version)).isEmpty()) {
			throw new IllegalStateException("Nothing was posted");
		}
	}

	private void ask(Set<DepartmentCode> departments, @Nullable Instant asOf) {
		BalanceQuery query = new BalanceQuery(Set.of(AccountType.EXPENDITURE), Map.of(Dimension.YEAR, "2010"),
				List.of(Dimension.FUNCTION), asOf);
		if (this.balances.read(List.of(new Scope(Filings.district(0), departments)), query).isEmpty()) {
			throw new IllegalStateException("Nothing was answered");
		}
	}

}
