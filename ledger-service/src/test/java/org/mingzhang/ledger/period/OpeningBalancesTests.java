package org.mingzhang.ledger.period;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.ledger.Approved;
import org.mingzhang.ledger.PrintedFiling;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.InMemoryGroups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.group.Turns;
import org.mingzhang.ledger.posting.Poster;

import static org.assertj.core.api.Assertions.assertThat;

class OpeningBalancesTests {

	private static final String DISTRICT = "420107";

	private static final String DEPARTMENT = "420107-101";

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-09-01T02:00:00Z"), ZoneOffset.UTC);

	private final Groups groups = new InMemoryGroups();

	private final Balances balances = new Balances(this.groups);

	private final Ledger ledger = new Ledger(Poster.load(), this.groups, CLOCK);

	private final Periods periods = new Periods(this.groups, this.balances, new Turns(), CLOCK);

	@BeforeEach
	void leaveSomething() {
		this.ledger.apply(Approved.of(DEPARTMENT, 1,
				printed(PrintedFiling.finalAccounts(2023), "160.00")
					.row("summary", "expenditure.closing", "amount", "100.00")
					.row("fiscal-summary", "expenditure.closing", "total", "100.00", "general", "100.00")
					.content()));
	}

	@Test
	void aYearWhoseAccountsAreNotBookedHasNoDifference() {
		assertThat(general()).isEqualTo(line(100_000_000L, null, null, null));
		assertThat(general().difference()).isNull();
	}

	@Test
	void aYearThatBeginsWithNothingDiffersFromTheOneBeforeThatLeftSomething() {
		this.ledger.apply(Approved.of(DEPARTMENT, 1, printed(PrintedFiling.budget(2024), "60.00").content()));
		this.ledger.apply(Approved.of(DEPARTMENT, 1, printed(PrintedFiling.finalAccounts(2024), "60.00").content()));
		assertThat(general()).isEqualTo(line(100_000_000L, null, 0L, 0L));
		assertThat(general().difference()).isEqualTo(-100_000_000L);
	}

	@Test
	void whatWasCarriedOverAndTakenBackIsNotCarried() {
		this.ledger.apply(Approved.of(DEPARTMENT, 1, printed(PrintedFiling.finalAccounts(2024), "60.00").content()));
		this.periods.close(DISTRICT, 2023, "wang", "");
		assertThat(general()).isEqualTo(line(100_000_000L, 100_000_000L, null, 0L));
		this.periods.requestReopening(DISTRICT, 2023, "wang", "更正");
		this.periods.confirmReopening(DISTRICT, 2023, "li", "");
		assertThat(general()).isEqualTo(line(100_000_000L, null, null, 0L));
		assertThat(general().difference()).isEqualTo(-100_000_000L);
	}

	@Test
	void theFirstYearThatIsKeptHasNoneBeforeIt() {
		Scope own = new Scope(DISTRICT, Set.of(DepartmentCode.parse(DEPARTMENT)));
		assertThat(OpeningBalances.read(this.balances, List.of(own), 2000)).isEmpty();
	}

	private OpeningBalances general() {
		return OpeningBalances.read(this.balances, List.of(new Scope(DISTRICT, Set.of())), 2024)
			.stream()
			.filter((line) -> "general".equals(line.fund()))
			.findFirst()
			.orElseThrow();
	}

	private static OpeningBalances line(@Nullable Long closing, @Nullable Long carried, @Nullable Long budgeted,
			@Nullable Long opening) {
		return new OpeningBalances(DepartmentCode.parse(DEPARTMENT), "general", closing, carried, budgeted, opening);
	}

	private static PrintedFiling printed(PrintedFiling filing, String all) {
		return filing.form("government-fund", "state-capital")
			.row("summary", "revenue.general", "amount", all)
			.row("summary", "expenditure.current", "amount", "60.00")
			.row("general-expenditure", "2013201", "total", "60.00", "basic", "60.00");
	}

}
