package org.mingzhang.gateway.access;

import java.time.Duration;
import java.util.List;

import org.mingzhang.gateway.problem.ProblemWriter;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsConfigurationSource;
import org.springframework.web.cors.reactive.UrlBasedCorsConfigurationSource;

/** The one security chain: tokens for programs, sessions for browsers. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class Doors {

	/** A part that knows its pages better may send a policy of its own. */
	private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

	private static final List<String> PUBLIC_READS = List.of("/api/v1/disclosures", "/api/v1/disclosures/**",
			"/api/v1/facts", "/api/v1/changes", "/api/v1/rulebook", "/api/v1/rules/decisions", "/api/v1/openapi.yaml",
			"/api/v1/feed.atom", "/feed.atom");

	@Bean
	SecurityWebFilterChain securityChain(ServerHttpSecurity http, Refusals refusals, ProblemWriter problems,
			ServerOAuth2AuthorizationRequestResolver signIn, ServerLogoutSuccessHandler signedOut,
			@Value("${server.reactive.session.cookie.name}") String sessionCookie) {
		http.csrf(ServerHttpSecurity.CsrfSpec::disable)
			.addFilterAt(new SameOrigin(sessionCookie, problems), SecurityWebFiltersOrder.CSRF);
		http.cors((cors) -> cors.configurationSource(publicReads()));
		http.headers(Doors::harden);
		http.authorizeExchange(Rules::apply);
		http.exceptionHandling(
				(exceptions) -> exceptions.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
		http.oauth2ResourceServer((tokens) -> tokens.authenticationEntryPoint(refusals)
			.accessDeniedHandler(refusals)
			.jwt((jwt) -> jwt.jwtAuthenticationConverter(roles())));
		http.oauth2Login((login) -> login.authorizationRequestResolver(signIn)
			.authenticationSuccessHandler(new RedirectServerAuthenticationSuccessHandler("/workbench"))
			.authenticationFailureHandler(refusals::signInFailed));
		http.logout(
				(logout) -> logout.requiresLogout(ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, "/logout"))
					.logoutHandler(new DelegatingServerLogoutHandler(new SecurityContextServerLogoutHandler(),
							new WebSessionServerLogoutHandler()))
					.logoutSuccessHandler(signedOut));
		return http.build();
	}

	/** Signing out here signs out at the provider too. */
	@Bean
	ServerLogoutSuccessHandler signedOut(ReactiveClientRegistrationRepository registrations) {
		var handler = new OidcClientInitiatedServerLogoutSuccessHandler(registrations);
		handler.setPostLogoutRedirectUri("{baseUrl}/");
		return handler;
	}

	private static void harden(ServerHttpSecurity.HeaderSpec headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
			.frameOptions((frames) -> frames.mode(Mode.DENY))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN));
	}

	private static Converter<Jwt, Mono<AbstractAuthenticationToken>> roles() {
		return (token) -> {
			try {
				return Mono.just(new JwtAuthenticationToken(token, Roles.of(token.getSubject(), token.getClaims())));
			}
			catch (IllegalArgumentException ex) {
				return Mono.error(new InvalidBearerTokenException(String.valueOf(ex.getMessage()), ex));
			}
		};
	}

	/** Other sites may read what is public, and nothing else. */
	private static CorsConfigurationSource publicReads() {
		CorsConfiguration reads = new CorsConfiguration();
		reads.addAllowedOrigin(CorsConfiguration.ALL);
		reads.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()));
		reads.addAllowedHeader(CorsConfiguration.ALL);
		reads.setExposedHeaders(List.of(HttpHeaders.ETAG, HttpHeaders.LINK, HttpHeaders.CONTENT_DISPOSITION));
		reads.setMaxAge(Duration.ofHours(1));
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		PUBLIC_READS.forEach((path) -> source.registerCorsConfiguration(path, reads));
		return source;
	}

}
