package org.mingzhang.access;

import java.util.stream.Stream;

import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.ServerWebExchange;

/**
 * Everything but the health and what a service declares open needs an access token:
 * signature, issuer, audience and expiry are checked here, whatever the gateway did. What
 * its bearer may do is decided by each service. There is no session and no cookie, so
 * there is nothing to forge.
 */
@AutoConfiguration(beforeName = {
		"org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.reactive.ReactiveOAuth2ResourceServerWebSecurityAutoConfiguration",
		"org.springframework.boot.security.oauth2.client.autoconfigure.reactive.ReactiveOAuth2ClientWebSecurityAutoConfiguration",
		"org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration",
		"org.springframework.boot.security.autoconfigure.actuate.web.reactive.ReactiveManagementWebSecurityAutoConfiguration" })
@EnableWebFluxSecurity
class AccessAutoConfiguration implements WebFluxConfigurer {

	private static final OpenAddresses HEALTH = OpenAddresses.of("/actuator/health", "/actuator/health/**");

	@Override
	public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
		configurer.addCustomResolver(new Callers());
	}

	@Bean
	static ProblemWriter problemWriter(JsonMapper json) {
		return new ProblemWriter(json);
	}

	@Bean
	static FailedRequests failedRequests(ProblemWriter problems, ObjectProvider<KnownFailures> known) {
		return new FailedRequests(problems, known.orderedStream().toList());
	}

	@Bean
	static SecurityWebFilterChain securityChain(ServerHttpSecurity http, ProblemWriter problems,
			ObjectProvider<OpenAddresses> open) {
		String[] addresses = Stream
			.concat(HEALTH.patterns().stream(), open.orderedStream().flatMap((each) -> each.patterns().stream()))
			.toArray(String[]::new);
		ServerAuthenticationEntryPoint unauthenticated = (exchange, ex) -> unauthenticated(problems, exchange, ex);
		ServerAccessDeniedHandler denied = (exchange, ex) -> problems.write(exchange,
				Problem.forbidden("账号无权进行此操作。 This account isn't allowed to do that."));
		return http
			.authorizeExchange(
					(exchanges) -> exchanges.pathMatchers(addresses).permitAll().anyExchange().authenticated())
			.oauth2ResourceServer((server) -> server.jwt(Customizer.withDefaults())
				.authenticationEntryPoint(unauthenticated)
				.accessDeniedHandler(denied))
			.exceptionHandling(
					(handling) -> handling.authenticationEntryPoint(unauthenticated).accessDeniedHandler(denied))
			.securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
			.csrf(CsrfSpec::disable)
			.build();
	}

	/** The header says it to programs, as RFC 6750 asks; the body says it to people. */
	private static Mono<Void> unauthenticated(ProblemWriter problems, ServerWebExchange exchange,
			AuthenticationException ex) {
		String challenge = (ex instanceof OAuth2AuthenticationException known)
				? "Bearer error=\"" + known.getError().getErrorCode() + "\"" : "Bearer";
		exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
		return problems.write(exchange, Problem.unauthenticated());
	}

}
