package org.mingzhang.submission.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.submission.filing.Actor;
import org.mingzhang.submission.filing.Precondition;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import reactor.core.publisher.Mono;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

/**
 * What controllers take from every request by its type: the {@link Caller} or
 * {@link Actor} from the access token, the {@link FilingId} from the path, the
 * {@link Precondition} from {@code If-Match}.
 */
final class RequestArguments implements HandlerMethodArgumentResolver {

	private static final List<Class<?>> TYPES = List.of(Caller.class, Actor.class, FilingId.class, Precondition.class);

	private final Clock clock;

	RequestArguments(Clock clock) {
		this.clock = clock;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return TYPES.contains(parameter.getParameterType());
	}

	@Override
	public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
		Class<?> type = parameter.getParameterType();
		if (type == FilingId.class) {
			return Mono.fromSupplier(() -> filing(exchange));
		}
		if (type == Precondition.class) {
			return Mono
				.fromSupplier(() -> Precondition.of(exchange.getRequest().getHeaders().getFirst(HttpHeaders.IF_MATCH)));
		}
		Mono<Caller> caller = caller(exchange);
		return (type == Caller.class) ? caller.cast(Object.class)
				: caller.map((present) -> new Actor(present, RequestId.of(exchange), this.clock.instant()));
	}

	private static Mono<Caller> caller(ServerWebExchange exchange) {
		return exchange.getPrincipal()
			.cast(JwtAuthenticationToken.class)
			.map(JwtAuthenticationToken::getToken)
			.map(RequestArguments::caller);
	}

	private static Caller caller(Jwt token) {
		List<String> authorities = token.getClaimAsStringList(Caller.AUTHORITIES_CLAIM);
		String account = token.getSubject();
		if (account == null) {
			throw new Refused(Reason.FORBIDDEN, "令牌没有账号。 The access token names no account.");
		}
		try {
			return Caller.of(account, Objects.requireNonNullElse(authorities, List.of()));
		}
		catch (IllegalArgumentException ex) {
			throw new Refused(Reason.FORBIDDEN,
					"令牌中的权限无法识别。 The rights in the access token can't be understood: " + ex.getMessage());
		}
	}

	private static FilingId filing(ServerWebExchange exchange) {
		Map<String, String> variables = exchange.getRequiredAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		String id = Objects.requireNonNull(variables.get("id"));
		try {
			return FilingId.parse(id);
		}
		catch (IllegalArgumentException ex) {
			throw new Refused(Reason.NO_SUCH_FILING,
					"没有编号为 %s 的申报，编号形如 420107-101-2023-final-accounts-1。%s".formatted(id, ex.getMessage()));
		}
	}

}
