package org.mingzhang.contracts.registry;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.DepartmentCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RegistryTests {

	private final Registry registry = Registry.load();

	@Test
	void everyDepartmentLiesInAListedDistrict() {
		assertThat(this.registry.departments())
			.allMatch((department) -> this.registry.district(department.code().district()).isPresent());
	}

	@Test
	void noCodeIsGivenTwice() {
		assertThat(this.registry.departments()).extracting(Department::code).doesNotHaveDuplicates();
		assertThat(this.registry.districts()).extracting(District::code).doesNotHaveDuplicates();
	}

	@Test
	void aNameOrAliasMeansOneDepartmentOnly() {
		assertThat(this.registry.departments()
			.stream()
			.flatMap((department) -> Stream.concat(Stream.of(department.name()), department.aliases().stream())))
			.doesNotHaveDuplicates();
	}

	@Test
	void aDepartmentKnowsItsUnitsAndAUnitItsDepartment() {
		Department bureau = new Department(DepartmentCode.parse("420107-110"), "某局", List.of(), null);
		Department itself = new Department(DepartmentCode.parse("420107-111"), "某局本级", List.of(), bureau.code());
		Registry units = new Registry(this.registry.districts(), List.of(bureau, itself));
		assertThat(units.unitsOf(bureau.code())).containsExactly(itself);
		assertThat(units.unitsOf(itself.code())).isEmpty();
	}

	@Test
	void aUnitOfNobodyOrOfAUnitIsRefused() {
		Department stray = new Department(DepartmentCode.parse("420107-111"), "某局本级", List.of(),
				DepartmentCode.parse("420105-101"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Registry(this.registry.districts(), List.of(stray)))
			.withMessageContaining("420107-111 某局本级 names 420105-101");
	}

	@Test
	void aDepartmentIsFoundByItsCode() {
		assertThat(this.registry.department(DepartmentCode.parse("420107-101"))).get()
			.extracting(Department::name)
			.isEqualTo("青山区委组织部");
		assertThat(this.registry.department(DepartmentCode.parse("420107-999"))).isEmpty();
	}

}
