package org.mingzhang.gateway.access;

import java.net.URI;
import java.util.List;
import java.util.Set;

import org.mingzhang.gateway.problem.Problem;
import org.mingzhang.gateway.problem.ProblemWriter;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Keeps other sites from acting with the session of somebody who visits them. Browsers
 * say themselves where a request comes from ({@code Sec-Fetch-Site}, {@code Origin}),
 * which a page cannot forge, so no token has to be carried through forms. Requests with
 * an access token need no such care: other sites do not have it.
 */
final class SameOrigin implements WebFilter {

	private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS,
			HttpMethod.TRACE);

	private static final List<String> OWN = List.of("same-origin", "none");

	private final String sessionCookie;

	private final ProblemWriter problems;

	SameOrigin(String sessionCookie, ProblemWriter problems) {
		this.sessionCookie = sessionCookie;
		this.problems = problems;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		if (!actsWithSession(request) || isOwn(request)) {
			return chain.filter(exchange);
		}
		return this.problems.write(exchange,
				new Problem("cross-site", HttpStatus.FORBIDDEN, "跨站请求被拒绝 Cross-site request refused",
						"该请求来自其他网站，已拒绝；请在本系统页面内操作。 The request came from another site and was refused; "
								+ "act from the pages of this system."));
	}

	/** Signing out changes something too, whatever its method. */
	private boolean actsWithSession(ServerHttpRequest request) {
		return request.getCookies().containsKey(this.sessionCookie)
				&& !request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
				&& (!SAFE.contains(request.getMethod()) || request.getPath().value().equals("/logout"));
	}

	private static boolean isOwn(ServerHttpRequest request) {
		String site = request.getHeaders().getFirst("Sec-Fetch-Site");
		if (site != null) {
			return OWN.contains(site);
		}
		String origin = request.getHeaders().getOrigin();
		// without either header it is no browser, so nobody is being misused
		return origin == null || origin.equals(origin(request.getURI()));
	}

	private static String origin(URI uri) {
		return uri.getScheme() + "://" + uri.getRawAuthority();
	}

}
