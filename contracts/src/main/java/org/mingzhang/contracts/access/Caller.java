package org.mingzhang.contracts.access;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.mingzhang.contracts.DepartmentCode;

/**
 * A signed-in account with its rights. A department's account prepares and submits; a
 * bureau's (财政局) reviews and decides, in its own district only.
 *
 * @param account name of the account
 * @param departments departments it files for
 * @param bureaus districts whose finance bureau it acts for
 */
public record Caller(String account, Set<DepartmentCode> departments, Set<String> bureaus) {

	/** Claim of the access token that lists the rights. */
	public static final String AUTHORITIES_CLAIM = "authorities";

	/** Audience that an access token must name. */
	public static final String AUDIENCE = "mingzhang";

	private static final String DEPARTMENT = "department:";

	private static final String BUREAU = "bureau:";

	public Caller {
		departments = Set.copyOf(departments);
		bureaus = Set.copyOf(bureaus);
	}

	/**
	 * Reads the rights an access token carries. Rights of other systems are left aside.
	 * @param account subject of the token
	 * @param authorities such as {@code department:420107-101} and {@code bureau:420107}
	 * @return the caller
	 * @throws IllegalArgumentException if a department code is malformed
	 */
	public static Caller of(String account, Collection<String> authorities) {
		return new Caller(account,
				authorities.stream()
					.filter((authority) -> authority.startsWith(DEPARTMENT))
					.map((authority) -> DepartmentCode.parse(authority.substring(DEPARTMENT.length())))
					.collect(Collectors.toSet()),
				authorities.stream()
					.filter((authority) -> authority.startsWith(BUREAU))
					.map((authority) -> authority.substring(BUREAU.length()))
					.collect(Collectors.toSet()));
	}

	/**
	 * Tells whether the caller may prepare and submit filings of a department.
	 * @param department the department
	 * @return whether it is its own
	 */
	public boolean filesFor(DepartmentCode department) {
		return this.departments.contains(department);
	}

	/**
	 * Tells whether the caller may review and decide filings of a department. Who files
	 * for a department never decides for it.
	 * @param department the department
	 * @return whether it lies in a district of the caller's bureau
	 */
	public boolean decidesFor(DepartmentCode department) {
		return this.bureaus.contains(department.district()) && !filesFor(department);
	}

}
