package org.mingzhang.submission.web;

import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.server.ServerWebExchange;

/**
 * Everything but the health needs an access token: signature, issuer, audience and expiry
 * are checked here, whatever the gateway did. What its bearer may do is decided by each
 * use case. There is no session and no cookie, so there is nothing to forge.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class WebSecurity {

	@Bean
	SecurityWebFilterChain securityChain(ServerHttpSecurity http, Problems problems) {
		ServerAuthenticationEntryPoint unauthenticated = (exchange, ex) -> unauthenticated(problems, exchange, ex);
		ServerAccessDeniedHandler denied = (exchange, ex) -> problems.write(exchange,
				new Refused(Reason.FORBIDDEN, "账号无权进行此操作。 This account isn't allowed to do that."));
		return http
			.authorizeExchange((exchanges) -> exchanges.pathMatchers("/actuator/health/**", "/actuator/health")
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

	/** The header says it to programs, as RFC 6750 asks; the body says it to people. */
	private static Mono<Void> unauthenticated(Problems problems, ServerWebExchange exchange,
			AuthenticationException ex) {
		String challenge = (ex instanceof OAuth2AuthenticationException known)
				? "Bearer error=\"" + known.getError().getErrorCode() + "\"" : "Bearer";
		exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
		return problems.write(exchange,
				problems.of(exchange, HttpStatus.UNAUTHORIZED, "unauthenticated", "需要登录 Sign-in required",
						"请先登录，或携带有效的访问令牌。 Sign in, or send an access token that is valid for this system."));
	}

}
