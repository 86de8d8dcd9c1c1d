package org.mingzhang.submission.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.mingzhang.access.Callers;
import org.mingzhang.access.RequestId;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.submission.filing.Actor;
import org.mingzhang.submission.filing.Precondition;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import reactor.core.publisher.Mono;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

/**
 * What controllers take from every request by its type: the {@link Actor} from the access
 * token, the {@link FilingId} from the path, the {@link Precondition} from
 * {@code If-Match}.
 */
final class RequestArguments implements HandlerMethodArgumentResolver {

	private static final List<Class<?>> TYPES = List.of(Actor.class, FilingId.class, Precondition.class);

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
		return Callers.of(exchange).map((caller) -> new Actor(caller, RequestId.of(exchange), this.clock.instant()));
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
