package org.mingzhang.ledger.balance;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingzhang.ledger.Approved;
import org.mingzhang.ledger.PrintedFiling;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Stage;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.InMemoryGroups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.posting.Poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ExecutionTests {

	private static final String DEPARTMENT = "420107-101";

	private final Groups groups = new InMemoryGroups();

	private final Balances balances = new Balances(this.groups);

	private final Ledger ledger = new Ledger(Poster.load(), this.groups, Clock.systemUTC());

	@Test
	void theFirstVersionOfABudgetIsTheInitialOneAndLaterOnesAdjustIt() {
		book(1, PrintedFiling.budget(2023), "100.00", LocalDate.of(2023, 1, 10));
		book(2, PrintedFiling.budget(2023), "80.00", LocalDate.of(2023, 9, 1));
		book(3, PrintedFiling.budget(2023), "85.00", LocalDate.of(2023, 11, 1));
		book(1, PrintedFiling.finalAccounts(2023), "68.00", LocalDate.of(2024, 8, 1));
		assertThat(read(Set.of(AccountType.EXPENDITURE), Dimension.CLASS)).singleElement().satisfies((line) -> {
			assertThat(line.initial()).isEqualTo(100_000_000L);
			assertThat(line.adjustment()).isEqualTo(-15_000_000L);
			assertThat(line.budget()).isEqualTo(85_000_000L);
			assertThat(line.actual()).isEqualTo(68_000_000L);
			assertThat(line.rate(line.budget())).isEqualTo(new BigDecimal("80.00"));
			assertThat(line.rate(line.initial())).isEqualTo(new BigDecimal("68.00"));
		});
		assertThat(total(Stage.INITIAL, null) + total(Stage.ADJUSTMENT, null)).isEqualTo(total(Stage.BUDGET, null));
	}

	@Test
	void asOfAnEffectiveDateABudgetIsWhatItWasThenWheneverItWasBooked() {
		book(1, PrintedFiling.budget(2023), "100.00", LocalDate.of(2023, 1, 10));
		book(2, PrintedFiling.budget(2023), "80.00", LocalDate.of(2023, 9, 1));
		assertThat(total(Stage.BUDGET, LocalDate.of(2023, 1, 9))).isZero();
		assertThat(total(Stage.BUDGET, LocalDate.of(2023, 8, 31))).isEqualTo(100_000_000L);
		assertThat(total(Stage.BUDGET, LocalDate.of(2023, 9, 1))).isEqualTo(80_000_000L);
		assertThat(total(Stage.ADJUSTMENT, LocalDate.of(2023, 8, 31))).isZero();
	}

	@Test
	void whereDatesOfApprovalDoNotRiseTheNewestVersionThatIsEffectiveStands() {
		book(1, PrintedFiling.budget(2023), "100.00", LocalDate.of(2023, 3, 10));
		book(2, PrintedFiling.budget(2023), "120.00", LocalDate.of(2023, 3, 1));
		assertThat(total(Stage.BUDGET, LocalDate.of(2023, 2, 28))).isZero();
		assertThat(total(Stage.BUDGET, LocalDate.of(2023, 3, 5))).isEqualTo(120_000_000L);
		assertThat(total(Stage.INITIAL, LocalDate.of(2023, 3, 5))).isEqualTo(120_000_000L);
		assertThat(total(Stage.ADJUSTMENT, LocalDate.of(2023, 3, 5))).isZero();
		assertThat(total(Stage.BUDGET, LocalDate.of(2023, 3, 10))).isEqualTo(120_000_000L);
		assertThat(total(Stage.INITIAL, LocalDate.of(2023, 3, 10))).isEqualTo(100_000_000L);
		assertThat(total(Stage.ADJUSTMENT, LocalDate.of(2023, 3, 10))).isEqualTo(20_000_000L);
	}

	@Test
	void aVersionBookedAfterItsSuccessorStandsUntilTheSuccessorIsEffective() {
		book(2, PrintedFiling.budget(2023), "120.00", LocalDate.of(2023, 9, 1));
		book(1, PrintedFiling.budget(2023), "100.00", LocalDate.of(2023, 1, 10));
		assertThat(total(Stage.BUDGET, LocalDate.of(2023, 8, 31))).isEqualTo(100_000_000L);
		assertThat(total(Stage.BUDGET, LocalDate.of(2023, 9, 1))).isEqualTo(120_000_000L);
	}

	@Test
	void linesThatOnlyOneVersionHasAreAdjustedFromNothingAndToNothing() {
		book(1, PrintedFiling.budget(2023), "100.00", LocalDate.of(2023, 1, 10));
		this.ledger.apply(Approved.of(DEPARTMENT, 2,
				PrintedFiling.budget(2023)
					.form("government-fund", "state-capital")
					.row("summary", "revenue.general", "amount", "150.00")
					.row("general-expenditure", "2013202", "total", "100.00", "basic", "100.00")
					.row("general-expenditure", "2080501", "total", "50.00", "basic", "50.00")
					.content(),
				LocalDate.of(2023, 9, 1)));
		for (LocalDate effectiveAsOf : Arrays.asList(null, LocalDate.of(2023, 12, 31))) {
			assertThat(read(Dimension.FUNCTION, effectiveAsOf))
				.extracting((line) -> line.key().get(Dimension.FUNCTION), Execution::initial, Execution::adjustment,
						Execution::budget)
				.containsExactly(tuple("2013201", 100_000_000L, -100_000_000L, 0L),
						tuple("2013202", 0L, 100_000_000L, 100_000_000L),
						tuple("2080501", 0L, 50_000_000L, 50_000_000L));
		}
	}

	@Test
	void theRateOfATotalLeavesOutWhoHasOnlyABudgetOrOnlyFinalAccounts() {
		book(1, PrintedFiling.budget(2023), "8.00", LocalDate.of(2023, 1, 10));
		book(1, PrintedFiling.finalAccounts(2023), "6.00", LocalDate.of(2024, 8, 1));
		this.ledger.apply(Approved.of("420107-102", 1, spending(PrintedFiling.finalAccounts(2023), "50.00").content()));
		this.ledger.apply(Approved.of("420107-103", 1, spending(PrintedFiling.budget(2023), "90.00").content()));
		List<Execution> departments = read(Set.of(AccountType.EXPENDITURE), Dimension.DEPARTMENT);
		assertThat(departments).hasSize(3);
		assertThat(Execution.rate(departments, Execution::budget)).isEqualTo(new BigDecimal("75.00"));
		assertThat(Execution.rate(departments, Execution::initial)).isEqualTo(new BigDecimal("75.00"));
		assertThat(Execution.rate(departments, Execution::toldAdjusted)).isNull();
	}

	@Test
	void expenditureByEconomicCodeAddsUpToAllOfItWithWhatHasNoCode() {
		this.ledger.apply(Approved.of(DEPARTMENT, 1,
				PrintedFiling.budget(2023)
					.form("government-fund", "state-capital")
					.row("summary", "revenue.general", "amount", "100.00")
					.row("general-expenditure", "2013201", "total", "100.00", "basic", "70.00", "project", "30.00")
					.row("basic-expenditure", "30101", "total", "60.00")
					.row("basic-expenditure", "30201", "total", "10.00")
					.content()));
		List<Dimension> byCode = List.of(Dimension.ECONOMIC);
		BalanceQuery query = new BalanceQuery(BalanceQuery.typesMeantBy(Map.of(), byCode), Map.of(), byCode, null);
		List<Balance> found = this.balances.read(all(), query);
		assertThat(found).extracting((balance) -> balance.key().get(Dimension.ECONOMIC), Balance::fen)
			.containsExactly(tuple("30101", 60_000_000L), tuple("30201", 10_000_000L), tuple(null, 30_000_000L));
		assertThat(Balances.total(query, found).fen()).isEqualTo(100_000_000L);
		BalanceQuery basic = query.with(Dimension.NATURE, "basic").by(List.of(Dimension.NATURE));
		assertThat(this.balances.read(all(), basic))
			.extracting((balance) -> balance.key().get(Dimension.NATURE), Balance::fen)
			.containsExactly(tuple("basic", 0L), tuple("personnel", 60_000_000L), tuple("public", 10_000_000L));
	}

	@Test
	void whatFinalAccountsTellOfTheirBudgetStandsBesideTheBudgetThatWasApproved() {
		this.ledger.apply(Approved.of(DEPARTMENT, 1,
				spending(PrintedFiling.finalAccounts(2023), "68.00")
					.says("一般公共预算财政拨款支出决算情况说明",
							"2023年度一般公共预算财政拨款支出年初预算为90.00万元，年中调剂至其他单位10.00万元，调整后预算为80.00万元，支出决算为68.00万元。")
					.content()));
		assertThat(read(Set.of(AccountType.EXPENDITURE), Dimension.DEPARTMENT)).singleElement().satisfies((line) -> {
			assertThat(line.toldInitial()).isEqualTo(90_000_000L);
			assertThat(line.toldAdjusted()).isEqualTo(80_000_000L);
			assertThat(line.budget()).isNull();
			assertThat(line.rate(line.toldAdjusted())).isEqualTo(new BigDecimal("85.00"));
		});
	}

	@Test
	void threePublicIsToldByItemWithItsBudgetAsAdjusted() {
		this.ledger.apply(Approved.of(DEPARTMENT, 1,
				spending(PrintedFiling.budget(2023), "100.00").row("three-public", "reception", "total", "3.00")
					.content()));
		this.ledger.apply(Approved.of(DEPARTMENT, 1,
				spending(PrintedFiling.finalAccounts(2023), "68.00")
					.row("three-public", "reception", "budget", "2.00", "final", "1.00")
					.content()));
		assertThat(read(Set.of(AccountType.MEMORANDUM), Dimension.ITEM)).singleElement().satisfies((line) -> {
			assertThat(line.key().get(Dimension.ITEM)).isEqualTo("three-public.reception");
			assertThat(line.budget()).isEqualTo(3_000_000L);
			assertThat(line.toldAdjusted()).isEqualTo(2_000_000L);
			assertThat(line.actual()).isEqualTo(1_000_000L);
		});
	}

	private void book(int version, PrintedFiling filing, String amount, LocalDate effectiveOn) {
		this.ledger.apply(Approved.of(DEPARTMENT, version, spending(filing, amount).content(), effectiveOn));
	}

	private List<Execution> read(Set<AccountType> types, Dimension dimension) {
		return Execution.read(this.balances, all(),
				new BalanceQuery(types, Map.of(Dimension.YEAR, "2023"), List.of(dimension), null));
	}

	private List<Execution> read(Dimension dimension, @Nullable LocalDate effectiveAsOf) {
		return Execution.read(this.balances, all(), new BalanceQuery(Set.of(AccountType.EXPENDITURE),
				Map.of(Dimension.YEAR, "2023"), List.of(dimension), null, effectiveAsOf));
	}

	private long total(Stage stage, @Nullable LocalDate effectiveAsOf) {
		BalanceQuery query = new BalanceQuery(Set.of(AccountType.EXPENDITURE), Map.of(Dimension.STAGE, stage.id()),
				List.of(), null, effectiveAsOf);
		return Balances.total(query, this.balances.read(all(), query)).fen();
	}

	private static List<Scope> all() {
		return List.of(new Scope("420107", Set.of()));
	}

	private static PrintedFiling spending(PrintedFiling filing, String amount) {
		return filing.form("government-fund", "state-capital")
			.row("summary", "revenue.general", "amount", amount)
			.row("general-expenditure", "2013201", "total", amount, "basic", amount);
	}

}
