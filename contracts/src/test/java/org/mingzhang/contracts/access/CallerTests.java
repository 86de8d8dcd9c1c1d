package org.mingzhang.contracts.access;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.contracts.DepartmentCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CallerTests {

	private static final DepartmentCode OWN = DepartmentCode.parse("420107-101");

	private static final DepartmentCode NEIGHBOUR = DepartmentCode.parse("420107-102");

	private static final DepartmentCode ELSEWHERE = DepartmentCode.parse("420105-101");

	@Test
	void aDepartmentFilesForItselfOnly() {
		Caller department = Caller.of("dept-420107-101", List.of("department:420107-101"));
		assertThat(department.filesFor(OWN)).isTrue();
		assertThat(department.filesFor(NEIGHBOUR)).isFalse();
	}

	@Test
	void aDepartmentDecidesNothing() {
		Caller department = Caller.of("dept-420107-101", List.of("department:420107-101"));
		assertThat(department.decidesFor(OWN)).isFalse();
		assertThat(department.decidesFor(NEIGHBOUR)).isFalse();
	}

	@Test
	void aBureauDecidesForEveryDepartmentOfItsDistrictAndForNoOther() {
		Caller bureau = Caller.of("bureau-420107", List.of("bureau:420107"));
		assertThat(bureau.decidesFor(OWN)).isTrue();
		assertThat(bureau.decidesFor(NEIGHBOUR)).isTrue();
		assertThat(bureau.decidesFor(ELSEWHERE)).isFalse();
		assertThat(bureau.filesFor(OWN)).isFalse();
	}

	@Test
	void whoFilesForADepartmentNeverDecidesForIt() {
		Caller both = Caller.of("both", List.of("department:420107-101", "bureau:420107"));
		assertThat(both.decidesFor(OWN)).isFalse();
		assertThat(both.decidesFor(NEIGHBOUR)).isTrue();
	}

	@Test
	void rightsOfOtherSystemsGrantNothing() {
		Caller stranger = Caller.of("stranger", List.of("admin", "departments:420107-101", "SCOPE_openid"));
		assertThat(stranger.departments()).isEmpty();
		assertThat(stranger.bureaus()).isEmpty();
	}

	@Test
	void aServiceFilesAndDecidesForNobody() {
		Caller service = Caller.of("validation-service", List.of("service:validation"));
		assertThat(service.is(Caller.VALIDATION)).isTrue();
		assertThat(service.is("publication")).isFalse();
		assertThat(service.filesFor(OWN)).isFalse();
		assertThat(service.decidesFor(OWN)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "department:420107", "department:", "department:420107-1011" })
	void aMalformedDepartmentIsRefusedRatherThanLeftOut(String authority) {
		assertThatIllegalArgumentException().isThrownBy(() -> Caller.of("dept", List.of(authority)))
			.withMessageContaining("is not a department code");
	}

}
