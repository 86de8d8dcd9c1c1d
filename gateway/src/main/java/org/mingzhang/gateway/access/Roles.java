package org.mingzhang.gateway.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.access.Caller;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The coarse rights: whether somebody files for any department, and whether somebody acts
 * for any finance bureau. For which ones is decided by the services.
 */
final class Roles {

	/** Files for a department. */
	static final String DEPARTMENT = "DEPARTMENT";

	/** Acts for a finance bureau. */
	static final String BUREAU = "BUREAU";

	private Roles() {
	}

	/**
	 * Reads the rights a token carries.
	 * @param account its subject
	 * @param claims its claims
	 * @return the roles
	 * @throws IllegalArgumentException if there is no subject, or a right is malformed
	 */
	static Collection<GrantedAuthority> of(@Nullable String account, Map<String, Object> claims) {
		if (account == null) {
			throw new IllegalArgumentException("The token names no account");
		}
		List<String> rights = (claims.get(Caller.AUTHORITIES_CLAIM) instanceof Collection<?> listed)
				? listed.stream().map(String::valueOf).toList() : List.of();
		Caller caller = Caller.of(account, rights);
		Collection<GrantedAuthority> roles = new ArrayList<>();
		if (!caller.departments().isEmpty()) {
			roles.add(role(DEPARTMENT));
		}
		if (!caller.bureaus().isEmpty()) {
			roles.add(role(BUREAU));
		}
		return roles;
	}

	private static GrantedAuthority role(String name) {
		return new SimpleGrantedAuthority("ROLE_" + name);
	}

}
