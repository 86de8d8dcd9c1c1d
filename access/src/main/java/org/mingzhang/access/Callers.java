package org.mingzhang.access;

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
public final class Callers implements HandlerMethodArgumentResolver {

	Callers() {
	}

	/**
	 * The caller of a request.
	 * @param exchange the request
	 * @return its caller; empty if it carries no token
	 * @throws Problem if the rights in the token can't be understood
	 */
	public static Mono<Caller> of(ServerWebExchange exchange) {
		return exchange.getPrincipal()
			.ofType(JwtAuthenticationToken.class)
			.map(JwtAuthenticationToken::getToken)
			.map(Callers::caller);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Caller.class;
	}

	@Override
	public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
		return of(exchange).cast(Object.class);
	}

	private static Caller caller(Jwt token) {
		List<String> authorities = token.getClaimAsStringList(Caller.AUTHORITIES_CLAIM);
		String account = token.getSubject();
		if (account == null) {
			throw Problem.forbidden("令牌没有账号。 The access token names no account.");
		}
		try {
			return Caller.of(account, Objects.requireNonNullElse(authorities, List.of()));
		}
		catch (IllegalArgumentException ex) {
			throw Problem
				.forbidden("令牌中的权限无法识别。 The rights in the access token can't be understood: " + ex.getMessage());
		}
	}

}
