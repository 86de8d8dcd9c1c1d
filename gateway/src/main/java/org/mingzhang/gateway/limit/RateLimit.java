package org.mingzhang.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import org.mingzhang.gateway.problem.Problem;
import org.mingzhang.gateway.problem.ProblemWriter;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Refuses requests over the caller's rate. Stands behind authentication, so that a
 * signed-in account is counted wherever it comes from.
 */
@Component
@Order(-50)
class RateLimit implements WebFilter {

	/** What guesses a secret, or opens a session before anybody is known. */
	private static final Set<String> SIGN_IN = Set.of("POST /signin", "POST /oauth2/token", "GET /login");

	/** One subscriber has a whole /64 of addresses. */
	private static final int NETWORK_BYTES = 8;

	private final ProblemWriter problems;

	private final Allowances accounts;

	private final Allowances addresses;

	private final Allowances signIns;

	RateLimit(LimitProperties limits, LongSupplier nanoTime, ProblemWriter problems) {
		this.problems = problems;
		this.accounts = new Allowances(limits.account(), nanoTime);
		this.addresses = new Allowances(limits.address(), nanoTime);
		this.signIns = new Allowances(limits.signIn(), nanoTime);
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		String path = request.getPath().value();
		if (path.startsWith("/actuator/")) {
			return chain.filter(exchange);
		}
		if (SIGN_IN.contains(request.getMethod() + " " + path)) {
			return answer(exchange, chain, this.signIns.take(network(request.getRemoteAddress())));
		}
		return exchange.getPrincipal()
			.map((caller) -> this.accounts.take(caller.getName()))
			.switchIfEmpty(Mono.fromSupplier(() -> this.addresses.take(network(request.getRemoteAddress()))))
			.flatMap((wait) -> answer(exchange, chain, wait));
	}

	private Mono<Void> answer(ServerWebExchange exchange, WebFilterChain chain, Duration wait) {
		return wait.isZero() ? chain.filter(exchange) : this.problems.write(exchange, tooMany(wait));
	}

	private static Problem tooMany(Duration wait) {
		Duration seconds = Duration.ofSeconds(wait.plusSeconds(1).minusNanos(1).toSeconds());
		return new Problem(
				"too-many-requests", HttpStatus.TOO_MANY_REQUESTS, "请求过于频繁 Too many requests", "请求过于频繁，请在 "
						+ seconds.toSeconds() + " 秒后重试。 Too many requests; try again in " + seconds.toSeconds() + " s.",
				seconds, Map.of());
	}

	private static String network(@Nullable InetSocketAddress remote) {
		InetAddress address = (remote != null) ? remote.getAddress() : null;
		if (address == null) {
			return "unknown";
		}
		byte[] bytes = address.getAddress();
		int length = (address instanceof Inet6Address) ? NETWORK_BYTES : bytes.length;
		return HexFormat.of().formatHex(bytes, 0, length);
	}

}
