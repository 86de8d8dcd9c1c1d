package org.mingzhang.gateway.request;

import java.util.List;

import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Gives every request its id and takes away what only a proxy in front may say. Where
 * there is one, {@code server.forward-headers-strategy} has read these headers before.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestHeaders implements WebFilter {

	private static final List<String> FORGEABLE = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host",
			"X-Forwarded-Port", "X-Forwarded-Proto", "X-Forwarded-Prefix", "X-Forwarded-Ssl", "X-Real-IP",
			"X-Original-URL", "X-Rewrite-URL", "X-HTTP-Method-Override");

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		String id = RequestId.give(exchange);
		exchange.getResponse().beforeCommit(() -> {
			exchange.getResponse().getHeaders().set(RequestId.HEADER, id);
			return Mono.empty();
		});
		return chain.filter(exchange.mutate().request((request) -> request.headers((headers) -> {
			FORGEABLE.forEach(headers::remove);
			headers.set(RequestId.HEADER, id);
		})).build());
	}

}
