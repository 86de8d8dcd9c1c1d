package org.mingzhang.local.identity;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The clients of the provider: a machine for every account, and the workbench, with which
 * the gateway signs people in.
 */
final class Clients {

	/** The gateway's browser client. */
	static final String WORKBENCH = "workbench";

	private static final String RETURN_PATH = "/login/oauth2/code/mingzhang";

	private static final Duration WORKING_DAY = Duration.ofHours(12);

	private final IdentityProperties properties;

	private final PasswordEncoder encoder;

	Clients(IdentityProperties properties, PasswordEncoder encoder) {
		this.properties = properties;
		this.encoder = encoder;
	}

	List<RegisteredClient> of(Accounts accounts) {
		return Stream.concat(Stream.of(workbench()), accounts.machines().map(this::machine)).toList();
	}

	private RegisteredClient machine(Account account) {
		RegisteredClient.Builder client = client(account.name(), account.title())
			.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS);
		if (account.equals(Accounts.VALIDATION)) {
			client.clientSecret(Account.encoded(this.properties.validationSecret(), this.encoder));
		}
		return client.build();
	}

	private RegisteredClient workbench() {
		RegisteredClient.Builder client = client(WORKBENCH, "明账工作台")
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
			.scope(OidcScopes.OPENID)
			.scope(OidcScopes.PROFILE)
			.clientSettings(ClientSettings.builder().requireProofKey(true).build());
		publicAddresses().forEach((address) -> client.redirectUri(address + RETURN_PATH)
			.postLogoutRedirectUri(address)
			.postLogoutRedirectUri(address + "/"));
		return client.build();
	}

	private RegisteredClient.Builder client(String id, String name) {
		return RegisteredClient.withId(id)
			.clientId(id)
			.clientName(name)
			.clientSecret(Account.encoded(Account.SECRET, this.encoder))
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
			.tokenSettings(TokenSettings.builder()
				.accessTokenTimeToLive(this.properties.tokenLifetime())
				.refreshTokenTimeToLive(WORKING_DAY)
				.build());
	}

	/** Browsers that opened 127.0.0.1 instead of localhost are sent back there. */
	private List<String> publicAddresses() {
		URI issuer = this.properties.issuer();
		if (!"localhost".equals(issuer.getHost())) {
			return List.of(issuer.toString());
		}
		return List.of(issuer.toString(), issuer.toString().replace("//localhost", "//127.0.0.1"));
	}

}
