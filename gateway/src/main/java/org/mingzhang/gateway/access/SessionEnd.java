package org.mingzhang.gateway.access;

import reactor.core.publisher.Mono;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Asks people to sign in again when the provider no longer renews their token. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SessionEnd implements GlobalFilter {

	private final Refusals refusals;

	SessionEnd(Refusals refusals) {
		this.refusals = refusals;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
		return chain.filter(exchange)
			.onErrorResume(ClientAuthorizationException.class,
					(reason) -> exchange.getSession()
						.flatMap((session) -> session.invalidate())
						.then(this.refusals.sessionEnded(exchange, reason)));
	}

}
