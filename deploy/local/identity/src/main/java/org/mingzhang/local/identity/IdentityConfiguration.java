package org.mingzhang.local.identity;

import java.io.IOException;
import java.util.List;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.mingzhang.contracts.registry.Registry;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Who can sign in, with which clients, and how tokens are signed. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

	/**
	 * Least costly hash there is: the one secret is public, so its hash has nothing to
	 * guard.
	 */
	private static final int HASH_STRENGTH = 4;

	@Bean
	Accounts accounts() {
		return new Accounts(Registry.load());
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return new BCryptPasswordEncoder(HASH_STRENGTH);
	}

	@Bean
	UserDetailsService people(Accounts accounts, PasswordEncoder encoder) {
		List<UserDetails> people = accounts.people()
			.map((account) -> User.withUsername(account.name())
				.password(Account.encoded(Account.SECRET, encoder))
				.authorities(account.authority())
				.build())
			.toList();
		return new InMemoryUserDetailsManager(people);
	}

	@Bean
	RegisteredClientRepository clients(Accounts accounts, IdentityProperties properties, PasswordEncoder encoder) {
		return new InMemoryRegisteredClientRepository(new Clients(properties, encoder).of(accounts));
	}

	@Bean
	AuthorizationServerSettings authorizationServerSettings(IdentityProperties properties) {
		return AuthorizationServerSettings.builder().issuer(properties.issuer().toString()).build();
	}

	@Bean
	OAuth2AuthorizationService authorizations() {
		return new SessionAuthorizations();
	}

	@Bean
	TokenClaims tokenClaims(Accounts accounts) {
		return new TokenClaims(accounts);
	}

	@Bean
	JWKSource<SecurityContext> signingKeys(IdentityProperties properties) throws IOException {
		return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(properties.data())));
	}

	/**
	 * Lets every redirect name the public address. The provider is only ever reached
	 * through the gateway, so the address is known and no forwarded header has to be
	 * believed.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> publicAddress(IdentityProperties properties) {
		return (factory) -> factory.addConnectorCustomizers((connector) -> {
			connector.setScheme(properties.issuer().getScheme());
			connector.setSecure(properties.secure());
			connector.setProxyName(properties.issuer().getHost());
			connector.setProxyPort(properties.publicPort());
		});
	}

}
