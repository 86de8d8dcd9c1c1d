package org.mingzhang.local.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the provider.
 *
 * @param issuer public address of the system, which is the address of its gateway
 * @param data folder that keeps the signing key from one start to the next
 * @param tokenLifetime how long an access token is valid
 * @param validationSecret secret of the machine account of the rule book
 */
@ConfigurationProperties("mingzhang.identity")
record IdentityProperties(URI issuer, Path data, Duration tokenLifetime, String validationSecret) {

	IdentityProperties {
		if (issuer.getHost() == null || issuer.getScheme() == null || !issuer.getPath().isEmpty()) {
			throw new IllegalArgumentException("mingzhang.identity.issuer is '" + issuer
					+ "': give scheme, host and port only, such as http://localhost:8080");
		}
		if (!tokenLifetime.isPositive()) {
			throw new IllegalArgumentException(
					"mingzhang.identity.token-lifetime is " + tokenLifetime + ": give a time above zero, such as 1h");
		}
		if (validationSecret.isBlank()) {
			throw new IllegalArgumentException(
					"mingzhang.identity.validation-secret is blank: give the secret that validation-service knows");
		}
	}

	/**
	 * {@return the port browsers use: the written one, or the scheme's own}
	 */
	int publicPort() {
		if (this.issuer.getPort() >= 0) {
			return this.issuer.getPort();
		}
		return secure() ? 443 : 80;
	}

	boolean secure() {
		return "https".equals(this.issuer.getScheme());
	}

}
