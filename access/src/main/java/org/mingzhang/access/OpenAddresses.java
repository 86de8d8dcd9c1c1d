package org.mingzhang.access;

import java.util.List;

/**
 * Addresses of a service that need no access token, beside its health. A service that has
 * some declares beans; a caller's token is checked there as well if one is sent.
 *
 * @param patterns patterns of paths, such as {@code /api/v1/rules/**}
 */
public record OpenAddresses(List<String> patterns) {

	public OpenAddresses {
		patterns = List.copyOf(patterns);
	}

	public static OpenAddresses of(String... patterns) {
		return new OpenAddresses(List.of(patterns));
	}

}
