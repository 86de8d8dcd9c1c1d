package org.mingzhang.gateway.access;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The OpenID provider and the gateway's client there. All addresses are given, none is
 * discovered: the gateway starts while the provider is away.
 *
 * @param issuer what the {@code iss} of every token must be
 * @param authorizationUri where browsers are sent to sign in, so a public address
 * @param endSessionUri where browsers are sent to sign out, so a public address
 * @param tokenUri where the gateway fetches tokens
 * @param jwkSetUri where the gateway fetches the keys that tokens are signed with
 * @param clientId the gateway's client
 * @param clientSecret its secret
 */
@ConfigurationProperties("mingzhang.gateway.sign-in")
record SignInProperties(URI issuer, URI authorizationUri, URI endSessionUri, URI tokenUri, URI jwkSetUri,
		String clientId, String clientSecret) {

	SignInProperties {
		if (clientId.isBlank() || clientSecret.isBlank()) {
			throw new IllegalArgumentException(
					"mingzhang.gateway.sign-in.client-id and client-secret must not be empty: register the gateway at the provider");
		}
	}

}
