package org.mingzhang.ledger.web;

import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
 * Everything but the health needs an access token: signature, issuer, audience and expiry
 * are checked here, whatever the gateway did. Which books its bearer may read is decided
 * by {@link org.mingzhang.ledger.access.Scope}. No session, no cookie, nothing to forge.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class WebSecurity implements WebFluxConfigurer {

	@Override
	public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
		configurer.addCustomResolver(new CallerArgument());
	}

	@Bean
	static SecurityWebFilterChain securityChain(ServerHttpSecurity http, Problems problems) {
		ServerAuthenticationEntryPoint unauthenticated = (exchange, ex) -> unauthenticated(problems, exchange, ex);
		ServerAccessDeniedHandler denied = (exchange, ex) -> problems.write(exchange,
				Problem.forbidden("账号无权进行此操作。This account isn't allowed to do that."));
		return http
			.authorizeExchange((exchanges) -> exchanges.pathMatchers("/actuator/health", "/actuator/health/**")
				.permitAll()
				.anyExchange()
				.authenticated())
			.oauth2ResourceServer((server) -> server.jwt(Customizer.withDefaults())
				.authenticationEntryPoint(unauthenticated)
				.accessDeniedHandler(denied))
			.exceptionHandling(
					(handling) -> handling.authenticationEntryPoint(unauthenticated).accessDeniedHandler(denied))
			.securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
			.csrf(CsrfSpec::disable)
			.build();
	}

	/** The header is what RFC 6750 asks for; the body says it to people. */
	private static Mono<Void> unauthenticated(Problems problems, ServerWebExchange exchange,
			AuthenticationException ex) {
		String challenge = (ex instanceof OAuth2AuthenticationException) ? "Bearer error=\"invalid_token\"" : "Bearer";
		exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
		return problems.write(exchange, Problem.unauthenticated());
	}

}
