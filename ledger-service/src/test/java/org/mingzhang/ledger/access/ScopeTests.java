package org.mingzhang.ledger.access;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.access.Caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ScopeTests {

	private static final DepartmentCode OWN = DepartmentCode.parse("420107-101");

	private static final DepartmentCode OTHER = DepartmentCode.parse("420107-102");

	private final Caller department = Caller.of("dept", List.of("department:420107-101"));

	private final Caller bureau = Caller.of("bureau", List.of("bureau:420107"));

	@Test
	void aBureauReadsAllDepartmentsOfItsDistrict() {
		assertThat(Scope.of(this.bureau, "420107", null)).containsExactly(new Scope("420107", Set.of()));
		assertThat(Scope.of(this.bureau, null, null)).containsExactly(new Scope("420107", Set.of()));
		assertThat(Scope.of(this.bureau, null, OTHER)).containsExactly(new Scope("420107", Set.of(OTHER)));
	}

	@Test
	void aDepartmentThatNamesNoneReadsItself() {
		assertThat(Scope.of(this.department, "420107", null)).containsExactly(new Scope("420107", Set.of(OWN)));
		assertThat(Scope.of(this.department, null, null)).containsExactly(new Scope("420107", Set.of(OWN)));
	}

	@Test
	void nobodyReadsWhatIsNotTheirs() {
		assertThatExceptionOfType(NotYoursException.class).isThrownBy(() -> Scope.of(this.department, null, OTHER));
		assertThatExceptionOfType(NotYoursException.class).isThrownBy(() -> Scope.of(this.department, "420105", null));
		assertThatExceptionOfType(NotYoursException.class).isThrownBy(() -> Scope.of(this.bureau, "420105", null));
		assertThatExceptionOfType(NotYoursException.class).isThrownBy(() -> Scope.districtOf(this.bureau, "420105"));
	}

	@Test
	void theRuleBookReadsBalancesOfAnyDepartmentItNamesAndNothingElse() {
		Caller ruleBook = Caller.of("validation-service", List.of("service:validation"));
		assertThat(Scope.ofBalances(ruleBook, null, OTHER)).containsExactly(new Scope("420107", Set.of(OTHER)));
		assertThatExceptionOfType(NotYoursException.class).isThrownBy(() -> Scope.ofBalances(ruleBook, null, null));
		assertThatExceptionOfType(NotYoursException.class).isThrownBy(() -> Scope.ofBalances(ruleBook, "420107", null));
		assertThatExceptionOfType(NotYoursException.class).isThrownBy(() -> Scope.of(ruleBook, null, OTHER));
		assertThatExceptionOfType(NotYoursException.class).isThrownBy(() -> Scope.requireReads(ruleBook, OTHER));
		assertThatExceptionOfType(NotYoursException.class).isThrownBy(() -> Scope.districtOf(ruleBook, "420107"));
	}

	@Test
	void othersReadNoMoreBalancesThanBooks() {
		assertThat(Scope.ofBalances(this.department, null, null)).containsExactly(new Scope("420107", Set.of(OWN)));
		assertThatExceptionOfType(NotYoursException.class)
			.isThrownBy(() -> Scope.ofBalances(this.department, null, OTHER));
	}

	@Test
	void whoHasNoRightsIsRefusedInsteadOfToldNothing() {
		Caller nobody = Caller.of("nobody", List.of());
		assertThatExceptionOfType(NotYoursException.class).isThrownBy(() -> Scope.of(nobody, null, null));
	}

	@Test
	void aDepartmentOfAnotherDistrictThanTheOneNamedIsAMistake() {
		assertThatExceptionOfType(ImpossibleScopeException.class)
			.isThrownBy(() -> Scope.of(this.bureau, "420105", OWN));
	}

	@Test
	void theChainOfADistrictMayBeVerifiedByItsDepartments() {
		assertThat(Scope.districtOf(this.department, "420107")).isEqualTo("420107");
		assertThat(Scope.districtOf(this.department, null)).isEqualTo("420107");
	}

	@Test
	void whoHasSeveralDistrictsNamesOne() {
		Caller province = Caller.of("province", List.of("bureau:420107", "bureau:420105"));
		assertThatExceptionOfType(ImpossibleScopeException.class).isThrownBy(() -> Scope.districtOf(province, null));
	}

}
