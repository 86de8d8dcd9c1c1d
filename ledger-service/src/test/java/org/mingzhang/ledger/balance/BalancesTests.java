package org.mingzhang.ledger.balance;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingzhang.ledger.PrintedFiling;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.InMemoryGroups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.posting.Poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingzhang.ledger.group.FilingLife.spending;

class BalancesTests {

	private static final Instant MONDAY = Instant.parse("2024-08-05T02:00:00Z");

	private static final Instant TUESDAY = Instant.parse("2024-08-06T02:00:00Z");

	private final Groups groups = new InMemoryGroups();

	private final Balances balances = new Balances(this.groups);

	private final FilingLife first = FilingLife.of("420107-101", 1);

	private final FilingLife second = FilingLife.of("420107-101", 2);

	@Test
	void anAmendmentLeavesTheBalancesOfTheNewVersion() {
		ledger(MONDAY).apply(this.first.approval(4, spending(10)));
		ledger(TUESDAY).apply(this.second.approval(4, spending(12)));
		assertThat(total(null)).isEqualTo(24_000_000);
	}

	@Test
	void asOfABookingDateTheBooksAreAsTheyWereThen() {
		ledger(MONDAY).apply(this.first.approval(4, spending(10)));
		ledger(TUESDAY).apply(this.second.approval(4, spending(12)));
		assertThat(total(MONDAY.minusMillis(1))).isZero();
		assertThat(total(MONDAY)).isEqualTo(20_000_000);
		assertThat(total(TUESDAY)).isEqualTo(24_000_000);
	}

	@Test
	void whatIsOnlyReservedIsNotInTheBalances() {
		ledger(MONDAY).apply(this.first.review(3, spending(10)));
		assertThat(total(null)).isZero();
	}

	@Test
	void roundingBringsAClassToItsPrintedTotalButIsNoFunction() {
		ledger(MONDAY).apply(this.first.approval(4,
				PrintedFiling.finalAccounts(2023)
					.row("revenue", "total", "current", "9.99")
					.row("expenditure", "2013201", "total", "5.00", "basic", "5.00")
					.row("expenditure", "2013202", "total", "5.00", "basic", "5.00")
					.row("expenditure", "201", "total", "9.99", "basic", "9.99")
					.content()));
		assertThat(read(query(List.of(Dimension.CLASS), null))).singleElement()
			.matches((balance) -> balance.fen() == 9_990_000 && balance.roundingFen() == -10_000);
		assertThat(read(query(List.of(Dimension.FUNCTION), null)))
			.extracting((balance) -> balance.key().get(Dimension.FUNCTION), Balance::fen)
			.containsExactly(tuple("2013201", 5_000_000L), tuple("2013202", 5_000_000L), tuple(null, -10_000L));
		assertThat(read(query(List.of(Dimension.TYPE), null)))
			.extracting((balance) -> balance.key().get(Dimension.TYPE))
			.containsExactly("expenditure", "rounding");
	}

	@Test
	void balancesOfDepartmentsOutsideTheScopeAreNotRead() {
		ledger(MONDAY).apply(this.first.approval(4, spending(10)));
		ledger(MONDAY).apply(FilingLife.of("420107-102", 1).approval(4, spending(7)));
		Scope own = new Scope("420107", Set.of(this.first.filing().series().department()));
		BalanceQuery query = query(List.of(Dimension.DEPARTMENT), null);
		assertThat(this.balances.read(List.of(own), query)).extracting(Balance::place).containsExactly("420107-101");
		assertThat(read(query)).extracting(Balance::place).containsExactly("420107-101", "420107-102");
	}

	@Test
	void questionsForSourcesMeanRevenueAndAllOthersExpenditure() {
		assertThat(BalanceQuery.typesMeantBy(Map.of(), List.of())).containsExactly(AccountType.EXPENDITURE);
		assertThat(BalanceQuery.typesMeantBy(Map.of(), List.of(Dimension.SOURCE))).containsExactly(AccountType.REVENUE);
		assertThat(BalanceQuery.typesMeantBy(Map.of(Dimension.SOURCE, "general"), List.of()))
			.containsExactly(AccountType.REVENUE);
		assertThat(BalanceQuery.typesMeantBy(Map.of(), List.of(Dimension.TYPE))).isEqualTo(BalanceQuery.ALL_FILED);
	}

	private Ledger ledger(Instant now) {
		return new Ledger(Poster.load(), this.groups, Clock.fixed(now, ZoneOffset.UTC));
	}

	private long total(@Nullable Instant asOf) {
		BalanceQuery query = query(List.of(), asOf);
		return Balances.total(query, read(query)).fen();
	}

	private List<Balance> read(BalanceQuery query) {
		return this.balances.read(List.of(new Scope("420107", Set.of())), query);
	}

	private static BalanceQuery query(List<Dimension> groupBy, @Nullable Instant asOf) {
		return new BalanceQuery(Set.of(AccountType.EXPENDITURE), Map.of(), groupBy, asOf);
	}

}
