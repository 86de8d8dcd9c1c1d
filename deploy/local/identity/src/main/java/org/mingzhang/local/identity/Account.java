package org.mingzhang.local.identity;

import java.util.Objects;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A demo account: a person and a machine of the same name.
 *
 * @param name such as {@code dept-420107-101}
 * @param title whose account it is, such as 青山区委组织部
 * @param authority the one right it has, such as {@code department:420107-101}
 */
record Account(String name, String title, String authority) {

	/**
	 * Secret of every machine and password of every person, printed wherever the demo is.
	 */
	static final String SECRET = "demo";

	/**
	 * Hashes a secret, with a salt of its own each time.
	 * @param secret the secret
	 * @param encoder makes the hash
	 * @return the hash
	 */
	static String encoded(String secret, PasswordEncoder encoder) {
		return Objects.requireNonNull(encoder.encode(secret), "an encoder answers every secret with a hash");
	}

}
