package org.mingzhang.contracts.registry;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.DepartmentCode;

import static org.assertj.core.api.Assertions.assertThat;

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
	void aDepartmentIsFoundByItsCode() {
		assertThat(this.registry.department(DepartmentCode.parse("420107-101"))).get()
			.extracting(Department::name)
			.isEqualTo("青山区委组织部");
		assertThat(this.registry.department(DepartmentCode.parse("420107-999"))).isEmpty();
	}

}
