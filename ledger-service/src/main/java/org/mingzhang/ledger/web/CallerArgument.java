package org.mingzhang.ledger.web;

import java.util.List;
import java.util.Objects;

import org.mingzhang.contracts.access.Caller;
import reactor.core.publisher.Mono;

import org.springframework.core.MethodParameter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

/** Gives controllers the {@link Caller} that the access token names. */
final class CallerArgument implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Caller.class;
	}

	@Override
	public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
		return exchange.getPrincipal()
			.cast(JwtAuthenticationToken.class)
			.map((authentication) -> caller(authentication.getToken()));
	}

	private static Caller caller(Jwt token) {
		List<String> authorities = token.getClaimAsStringList(Caller.AUTHORITIES_CLAIM);
		try {
			return Caller.of(String.valueOf(token.getSubject()), Objects.requireNonNullElse(authorities, List.of()));
		}
		catch (IllegalArgumentException ex) {
			throw Problem
				.forbidden("令牌中的权限无法识别。The rights in the access token can't be understood: " + ex.getMessage());
		}
	}

}
