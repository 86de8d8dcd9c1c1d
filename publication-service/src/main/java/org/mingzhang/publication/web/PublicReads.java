package org.mingzhang.publication.web;

import java.util.List;
import java.util.Set;

import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Lets nothing through but reads, and tells browsers to run nothing: no page here needs a
 * script. The document brings the policy of its own style along.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicReads implements WebFilter {

	private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

	private static final String NOTHING_ELSE = "object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

	private static final String DOCUMENT = "script-src 'none'; form-action 'none'; " + NOTHING_ELSE;

	private static final String PAGE = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
			+ NOTHING_ELSE;

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		HttpHeaders headers = exchange.getResponse().getHeaders();
		boolean document = exchange.getRequest().getPath().value().endsWith("/document.html");
		headers.set("Content-Security-Policy", document ? DOCUMENT : PAGE);
		headers.set("X-Content-Type-Options", "nosniff");
		headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
		headers.set("Cross-Origin-Resource-Policy", "cross-origin");
		if (!READS.contains(exchange.getRequest().getMethod())) {
			return Mono.error(new MethodNotAllowedException(exchange.getRequest().getMethod(),
					List.of(HttpMethod.GET, HttpMethod.HEAD)));
		}
		return chain.filter(exchange);
	}

}
