package org.mingzhang.contracts;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A department of a district: {@code 420107-101} is department 101 of district 420107.
 *
 * @param district administrative code of the district, six digits
 * @param number number of the department in its district, three digits
 */
public record DepartmentCode(String district, String number) implements Comparable<DepartmentCode> {

	private static final Pattern CODE = Pattern.compile("\\d{6}-\\d{3}");

	public DepartmentCode {
		if (!CODE.matcher(district + "-" + number).matches()) {
			throw new IllegalArgumentException(
					"'" + district + "-" + number + "' is not a department code: expected one like 420107-101");
		}
	}

	/**
	 * Reads a code.
	 * @param code such as {@code 420107-101}
	 * @return the department
	 * @throws IllegalArgumentException if it is no department code
	 */
	@JsonCreator
	public static DepartmentCode parse(String code) {
		int dash = code.indexOf('-');
		if (dash < 0) {
			throw new IllegalArgumentException("'" + code + "' is not a department code: expected one like 420107-101");
		}
		return new DepartmentCode(code.substring(0, dash), code.substring(dash + 1));
	}

	@Override
	public int compareTo(DepartmentCode other) {
		return toString().compareTo(other.toString());
	}

	@JsonValue
	@Override
	public String toString() {
		return this.district + "-" + this.number;
	}

}
