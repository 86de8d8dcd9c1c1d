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
	 * Finds a district.
	 * @param code its administrative code
	 * @return the district, or nothing if the register lacks it
	 */
	public Optional<District> district(String code) {
		return this.districts.stream().filter((district) -> district.code().equals(code)).findFirst();
	}

}
