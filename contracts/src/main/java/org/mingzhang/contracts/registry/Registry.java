package org.mingzhang.contracts.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.mingzhang.contracts.DepartmentCode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The register of districts and departments, read from data.
 *
 * @param districts all districts
 * @param departments all departments
 */
public record Registry(List<District> districts, List<Department> departments) {

	private static final String RESOURCE = "registry.yaml";

	public Registry {
		districts = List.copyOf(districts);
		departments = List.copyOf(departments);
		requireParents(departments);
	}

	/**
	 * {@return the register that comes with the system}
	 */
	public static Registry load() {
		try (InputStream in = Registry.class.getResourceAsStream(RESOURCE)) {
			if (in == null) {
				throw new IllegalStateException(RESOURCE + " is missing beside " + Registry.class.getName());
			}
			return YAMLMapper.builder().build().readValue(in, Registry.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Finds a department.
	 * @param code its code
	 * @return the department, or nothing if the register lacks it
	 */
	public Optional<Department> department(DepartmentCode code) {
		return this.departments.stream().filter((department) -> department.code().equals(code)).findFirst();
	}

	/**
	 * The units of a department (所属单位).
	 * @param code the department's code
	 * @return its units, in the order of the register
	 */
	public List<Department> unitsOf(DepartmentCode code) {
		return this.departments.stream().filter((department) -> code.equals(department.parent())).toList();
	}

	/**
	 * Finds a district.
	 * @param code its administrative code
	 * @return the district, or nothing if the register lacks it
	 */
	public Optional<District> district(String code) {
		return this.districts.stream().filter((district) -> district.code().equals(code)).findFirst();
	}

	/** A unit belongs to a department of its district, which is no unit itself. */
	private static void requireParents(List<Department> departments) {
		for (Department unit : departments) {
			DepartmentCode parent = unit.parent();
			boolean known = parent == null || departments.stream()
				.anyMatch((department) -> department.code().equals(parent) && department.parent() == null
						&& parent.district().equals(unit.code().district()));
			if (!known) {
				throw new IllegalArgumentException(
						"%s %s names %s as its parent, which is no department of its district".formatted(unit.code(),
								unit.name(), parent));
			}
		}
	}

}
