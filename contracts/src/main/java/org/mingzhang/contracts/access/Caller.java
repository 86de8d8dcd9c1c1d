package org.mingzhang.contracts.access;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.mingzhang.contracts.DepartmentCode;

/**
 * A signed-in account with its rights. A department's account prepares and submits; a
 * bureau's (财政局) reviews and decides, in its own district only. A service of the system
 * has the account of no department: what it may ask is decided where it asks.
 *
 * @param account name of the account
 * @param departments departments it files for
 * @param bureaus districts whose finance bureau it acts for
 * @param services services of the system that it is, such as {@link #VALIDATION}
 */
public record Caller(String account, Set<DepartmentCode> departments, Set<String> bureaus, Set<String> services) {

	/** Claim of the access token that lists the rights. */
	public static final String AUTHORITIES_CLAIM = "authorities";

	/** Audience that an access token must name. */
	public static final String AUDIENCE = "mingzhang";

	/** The service that holds filings against the rule book. */
	public static final String VALIDATION = "validation";

	private static final String DEPARTMENT = "department:";

	private static final String BUREAU = "bureau:";

	private static final String SERVICE = "service:";

	public Caller {
		departments = Set.copyOf(departments);
		bureaus = Set.copyOf(bureaus);
		services = Set.copyOf(services);
	}

	/**
	 * An account of a department or a bureau.
	 * @param account name of the account
	 * @param departments departments it files for
	 * @param bureaus districts whose finance bureau it acts for
	 */
	public Caller(String account, Set<DepartmentCode> departments, Set<String> bureaus) {
		this(account, departments, bureaus, Set.of());
	}

	/**
	 * Reads the rights an access token carries. Rights of other systems are left aside.
	 * @param account subject of the token
	 * @param authorities such as {@code department:420107-101}, {@code bureau:420107} and
	 * {@code service:validation}
	 * @return the caller
	 * @throws IllegalArgumentException if a department code is malformed
	 */
	public static Caller of(String account, Collection<String> authorities) {
		return new Caller(account,
				after(DEPARTMENT, authorities).stream().map(DepartmentCode::parse).collect(Collectors.toSet()),
				after(BUREAU, authorities), after(SERVICE, authorities));
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

	/**
	 * Tells whether the caller is a service of the system.
	 * @param service the service, such as {@link #VALIDATION}
	 * @return whether it is
	 */
	public boolean is(String service) {
		return this.services.contains(service);
	}

	private static Set<String> after(String kind, Collection<String> authorities) {
		return authorities.stream()
			.filter((authority) -> authority.startsWith(kind))
			.map((authority) -> authority.substring(kind.length()))
			.collect(Collectors.toSet());
	}

}
