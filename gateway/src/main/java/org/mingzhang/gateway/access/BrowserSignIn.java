package org.mingzhang.gateway.access;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;

/**
 * People sign in with the authorization code flow. Their tokens stay in the session at
 * the gateway and are renewed there; the browser only ever holds the session's cookie.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInProperties.class)
class BrowserSignIn {

	/** Address that begins signing in. */
	static final String PATH = "/login";

	private static final String REGISTRATION = "mingzhang";

	@Bean
	ReactiveClientRegistrationRepository clientRegistrations(SignInProperties properties) {
		return new InMemoryReactiveClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
			.clientName("明账")
			.clientId(properties.clientId())
			.clientSecret(properties.clientSecret())
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
			.scope(OidcScopes.OPENID, OidcScopes.PROFILE)
			.issuerUri(properties.issuer().toString())
			.authorizationUri(properties.authorizationUri().toString())
			.tokenUri(properties.tokenUri().toString())
			.jwkSetUri(properties.jwkSetUri().toString())
			.userNameAttributeName("sub")
			.providerConfigurationMetadata(Map.of("end_session_endpoint", properties.endSessionUri().toString()))
			.clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
			.build());
	}

	@Bean
	ServerOAuth2AuthorizationRequestResolver signInRequests(ReactiveClientRegistrationRepository registrations) {
		ServerWebExchangeMatcher matcher = (exchange) -> {
			boolean begins = HttpMethod.GET.equals(exchange.getRequest().getMethod())
					&& exchange.getRequest().getPath().value().equals(PATH);
			return begins ? ServerWebExchangeMatcher.MatchResult
				.match(Map.of(DefaultServerOAuth2AuthorizationRequestResolver.DEFAULT_REGISTRATION_ID_URI_VARIABLE_NAME,
						REGISTRATION))
					: ServerWebExchangeMatcher.MatchResult.notMatch();
		};
		return new DefaultServerOAuth2AuthorizationRequestResolver(registrations, matcher);
	}

	/** Tokens live and die with the session, not with the process. */
	@Bean
	ServerOAuth2AuthorizedClientRepository tokensOfSessions() {
		return new WebSessionServerOAuth2AuthorizedClientRepository();
	}

	@Bean
	ReactiveOAuth2AuthorizedClientManager tokenRenewal(ReactiveClientRegistrationRepository registrations,
			ServerOAuth2AuthorizedClientRepository tokens) {
		var manager = new DefaultReactiveOAuth2AuthorizedClientManager(registrations, tokens);
		manager.setAuthorizedClientProvider(
				ReactiveOAuth2AuthorizedClientProviderBuilder.builder().authorizationCode().refreshToken().build());
		return manager;
	}

	@Bean
	GrantedAuthoritiesMapper rolesOfPeople() {
		return (granted) -> granted.stream()
			.filter(OidcUserAuthority.class::isInstance)
			.map((authority) -> ((OidcUserAuthority) authority).getIdToken())
			.flatMap((token) -> Roles.of(token.getSubject(), token.getClaims()).stream())
			.collect(Collectors.<GrantedAuthority>toSet());
	}

}
