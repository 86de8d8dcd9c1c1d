package org.mingzhang.ledger.crosswalk;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.ledger.Approved;
import org.mingzhang.ledger.PrintedFiling;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.account.Stage;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.InMemoryGroups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.posting.Poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ComparisonTests {

	private final Groups groups = new InMemoryGroups();

	private final Comparison comparison = new Comparison(new Balances(this.groups), Crosswalk.load());

	@BeforeEach
	void book() {
		Ledger ledger = new Ledger(Poster.load(), this.groups, Clock.systemUTC());
		ledger.apply(Approved.of("420107-101", 1, spending(2023, "2010308", "2010301")));
		ledger.apply(Approved.of("420107-101", 1, spending(2024, "2014001", "2010301")));
		ledger.apply(Approved.of("420107-102", 1, spending(2024, "2013901", "2010301")));
	}

	@Test
	void anEarlierYearIsToldUnderTheCodesOfTheLater() {
		assertThat(read(5, true))
			.extracting((line) -> line.place().department(), (line) -> line.place().code(), Comparison.Line::before,
					Comparison.Line::after, (line) -> List.copyOf(line.earlierCodes()))
			.containsExactly(tuple("420107-101", "20103", 4_000_000L, 4_000_000L, List.of()),
					tuple("420107-101", "20140", 6_000_000L, 6_000_000L, List.of("2010308")),
					tuple("420107-102", "20103", null, 4_000_000L, List.of()),
					tuple("420107-102", "20139", null, 6_000_000L, List.of()));
	}

	@Test
	void departmentsMayBeTakenTogetherAndNothingIsLost() {
		List<Comparison.Line> lines = read(3, false);
		assertThat(lines).singleElement()
			.matches((line) -> line.place().code().equals("201") && line.change() == 10_000_000L
					&& new BigDecimal("100.00").equals(line.rate()));
		assertThat(Comparison.Line.total(lines).before()).isEqualTo(10_000_000L);
		assertThat(Comparison.Line.total(read(7, true)).after()).isEqualTo(20_000_000L);
	}

	private List<Comparison.Line> read(int digits, boolean byDepartment) {
		return this.comparison.read(List.of(new Scope("420107", Set.of())),
				new Comparison.Asked(2023, 2024, Stage.FINAL, digits, byDepartment));
	}

	private static FilingContent spending(int year, String six, String four) {
		return PrintedFiling.finalAccounts(year)
			.form("government-fund", "state-capital")
			.row("summary", "revenue.general", "amount", "10.00")
			.row("general-expenditure", six, "total", "6.00", "basic", "6.00")
			.row("general-expenditure", four, "total", "4.00", "basic", "4.00")
			.content();
	}

}
