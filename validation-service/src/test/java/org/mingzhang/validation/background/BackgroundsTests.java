package org.mingzhang.validation.background;

import java.time.LocalDate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.registry.Department;
import org.mingzhang.contracts.registry.District;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.rulebook.background.Background;
import org.mingzhang.rulebook.background.Decision;
import org.mingzhang.rulebook.background.Known.Told;
import org.mingzhang.rulebook.background.Known.Untold;
import org.mingzhang.rulebook.background.LedgerBalances;
import org.mingzhang.validation.approved.ApprovedFiling;
import org.mingzhang.validation.approved.ApprovedFilings;
import org.mingzhang.validation.approved.InMemoryApprovedFilings;
import org.mingzhang.validation.approved.SampleFilings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class BackgroundsTests {

	private static final Bureau NOTHING = (department) -> List.of();

	private static final FilingSeries SERIES = FilingId.parse("420107-110-2023-final-accounts-1").series();

	private static final LedgerBalances BALANCES = new LedgerBalances(new Told<>(Map.of("total", 1L)),
			new Untold<>("账本里没有该部门当年的预算"));

	private final Registry registry = new Registry(List.of(new District("420107", "青山区", "湖北省武汉市青山区")),
			List.of(department("420107-110", "某局", null), department("420107-111", "某局本级", "420107-110"),
					department("420107-112", "某所", "420107-110"), department("420107-120", "另一局", null)));

	private final ApprovedFilings approved = new InMemoryApprovedFilings();

	private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

	@Test
	void whatWasNeverApprovedIsNotKnownAndSaysWhy() {
		Background background = background(SERIES);
		assertThat(background.lastYear()).isEqualTo(new Untold<>("没有该部门已批复的 2022 年决算"));
		assertThat(background.budget()).isEqualTo(new Untold<>("没有该部门已批复的 2023 年预算"));
		assertThat(background.units()).isEqualTo(new Untold<>("所属单位某局本级、某所没有已批复的 2023 年决算"));
		assertThat(background.peers()).isEqualTo(new Untold<>("本区其他部门没有已批复的 2023 年决算"));
		assertThat(background.ledger()).isEqualTo(new Told<>(BALANCES));
		assertThat(background.decisions()).isEmpty();
	}

	@Test
	void lastYearAndTheBudgetAreTheDepartmentsOwn() {
		ApprovedFiling lastYear = keep("420107-110-2022-final-accounts-2");
		ApprovedFiling budget = keep("420107-110-2023-budget-1");
		keep("420107-120-2022-final-accounts-1");
		assertThat(background(SERIES).lastYear()).isEqualTo(new Told<>(lastYear.content()));
		assertThat(background(SERIES).budget()).isEqualTo(new Told<>(budget.content()));
	}

	@Test
	void unitsAreKnownWhenAllAre() {
		ApprovedFiling itself = keep("420107-111-2023-final-accounts-1");
		assertThat(background(SERIES).units()).isEqualTo(new Untold<>("所属单位某所没有已批复的 2023 年决算"));
		ApprovedFiling office = keep("420107-112-2023-final-accounts-1");
		assertThat(background(SERIES).units()).isEqualTo(new Told<>(List.of(itself.content(), office.content())));
	}

	@Test
	void aDepartmentWithoutUnitsInTheRegisterSaysSo() {
		FilingSeries other = FilingId.parse("420107-120-2023-final-accounts-1").series();
		assertThat(background(other).units()).isEqualTo(new Untold<>("单位名录没有登记该部门的所属单位"));
	}

	@Test
	void peersAreOtherDepartmentsAndNoUnits() {
		keep("420107-110-2023-final-accounts-1");
		keep("420107-111-2023-final-accounts-1");
		ApprovedFiling peer = keep("420107-120-2023-final-accounts-1");
		assertThat(background(SERIES).peers()).isEqualTo(new Told<>(List.of(peer.content())));
	}

	@Test
	void aBudgetIsNotHeldAgainstTheLedger() {
		FilingSeries budget = FilingId.parse("420107-110-2023-budget-1").series();
		assertThat(background(budget).ledger()).isEqualTo(new Untold<>("预算不与账本核对"));
	}

	@Test
	void aDatabaseThatDoesNotAnswerLeavesTheCheckWithoutItAndIsCounted() {
		ApprovedFilings broken = new ApprovedFilings() {

			@Override
			public Kept keep(ApprovedFiling filing) {
				throw new IllegalStateException("away");
			}

			@Override
			public Optional<ApprovedFiling> find(FilingSeries series) {
				throw new IllegalStateException("away");
			}

		};
		Background background = new Backgrounds(this.registry, broken, (department, year) -> new Told<>(BALANCES),
				NOTHING, this.metrics)
			.of(SERIES);
		assertThat(background.lastYear()).isEqualTo(new Untold<>("已批复的文件暂时无法读取"));
		assertThat(background.units()).isEqualTo(new Untold<>("已批复的文件暂时无法读取"));
		assertThat(background.ledger()).isEqualTo(new Told<>(BALANCES));
		assertThat(this.metrics.get("mingzhang.validation.background.failures").tag("asked", "units").counter().count())
			.isEqualTo(1);
	}

	private Background background(FilingSeries series) {
		return new Backgrounds(this.registry, this.approved, (department, year) -> new Told<>(BALANCES), NOTHING,
				this.metrics)
			.of(series);
	}

	private ApprovedFiling keep(String id) {
		ApprovedFiling filing = SampleFilings.approved(id,
				"summary,expenditure.closing,amount," + id.charAt(9) + ".00");
		this.approved.keep(filing);
		return filing;
	}

	@Test
	void theDecisionsOfTheBureauOfItsDistrictCount() {
		Decision decision = new Decision("420107-2026-1", "P1", null, null, LocalDate.of(2026, 3, 1), null, "试点",
				"bureau-420107", Instant.parse("2026-03-01T01:00:00Z"));
		Bureau bureau = (department) -> SERIES.department().equals(department) ? List.of(decision) : List.of();
		assertThat(asking(bureau).of(SERIES).decisions()).containsExactly(decision);
	}

	/** To check as if nothing had been decided would be wrong. */
	@Test
	void nothingIsCheckedWhileDecisionsCannotBeRead() {
		Bureau away = (department) -> {
			throw new IllegalStateException("The database is away");
		};
		assertThatIllegalStateException().isThrownBy(() -> asking(away).of(SERIES));
	}

	private Backgrounds asking(Bureau bureau) {
		return new Backgrounds(this.registry, this.approved, (department, year) -> new Told<>(BALANCES), bureau,
				this.metrics);
	}

	private static Department department(String code, String name, String parent) {
		return new Department(DepartmentCode.parse(code), name, List.of(),
				(parent != null) ? DepartmentCode.parse(parent) : null);
	}

}
