package org.mingzhang.gateway.route;

import java.io.IOException;
import java.time.Duration;

import org.mingzhang.gateway.part.Part;
import org.mingzhang.gateway.part.PartsProperties;
import reactor.core.publisher.Mono;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.factory.SpringCloudCircuitBreakerFilterFactory.CircuitBreakerStatusCodeException;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.BooleanSpec;
import org.springframework.cloud.gateway.route.builder.Buildable;
import org.springframework.cloud.gateway.route.builder.GatewayFilterSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.route.builder.UriSpec;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;

/** The routes. What is not listed here is not reachable from outside. */
@Configuration(proxyBeanMethods = false)
class Routes {

	private static final String[] FILING = { "/api/v1/filings", "/api/v1/filings/**", "/api/v1/reviews",
			"/api/v1/reviews/**", "/api/v1/approvals", "/api/v1/templates", "/api/v1/templates/**", "/workbench",
			"/workbench/**" };

	private static final String[] LEDGER = { "/api/v1/ledger/**" };

	private static final String[] RULES = { "/api/v1/rules/**" };

	private static final String[] PUBLIC = { "/", "/disclosures/**", "/assets/**", "/favicon.ico", "/robots.txt",
			"/sitemap.xml", "/rulebook", "/api/v1/rulebook", "/feed.atom", "/api/v1/feed.atom", "/api/v1/disclosures",
			"/api/v1/disclosures/**", "/api/v1/facts", "/api/v1/changes", "/api/v1/openapi.yaml" };

	private static final String[] SIGN_IN = { "/oauth2/**", "/.well-known/**", "/userinfo", "/connect/logout",
			"/signin", "/signin/**" };

	private static final int REPEATS = 2;

	private static final int NO_TIMEOUT = -1;

	private final PartsProperties parts;

	Routes(PartsProperties parts) {
		this.parts = parts;
	}

	@Bean
	RouteLocator routeLocator(RouteLocatorBuilder routes) {
		return routes.routes()
			.route("progress", (route) -> progress(route.path("/api/v1/filings/*/events")))
			.route("filing", (route) -> signedIn(route.path(FILING), Part.SUBMISSION))
			.route("ledger", (route) -> signedIn(route.path(LEDGER), Part.LEDGER))
			.route("rules", (route) -> signedIn(route.path(RULES), Part.VALIDATION))
			.route("public", (route) -> open(route.path(PUBLIC)))
			.route("sign-in", (route) -> identity(route.path(SIGN_IN)))
			.build();
	}

	/**
	 * Events of progress flow as long as somebody listens. They bypass the breaker, for
	 * which a call of hours would look slow.
	 */
	private Buildable<Route> progress(BooleanSpec path) {
		return to(Part.SUBMISSION, path.filters((filters) -> withToken(filters)), NO_TIMEOUT);
	}

	private Buildable<Route> signedIn(BooleanSpec path, Part part) {
		return to(part, path.filters((filters) -> guarded(withToken(filters), part)), timeout(part));
	}

	/** What is public is the same for everybody: no token, no cookie goes along. */
	private Buildable<Route> open(BooleanSpec path) {
		return to(Part.PUBLICATION,
				path.filters(
						(filters) -> guarded(
								filters.removeRequestHeader(HttpHeaders.COOKIE)
									.dedupeResponseHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN + " "
											+ HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "RETAIN_FIRST"),
								Part.PUBLICATION)),
				timeout(Part.PUBLICATION));
	}

	/** The provider keeps a session of its own, so its cookies pass. */
	private Buildable<Route> identity(BooleanSpec path) {
		return to(Part.IDENTITY, path.filters((filters) -> guarded(filters, Part.IDENTITY)), timeout(Part.IDENTITY));
	}

	private static GatewayFilterSpec withToken(GatewayFilterSpec filters) {
		return filters.tokenRelay().removeRequestHeader(HttpHeaders.COOKIE);
	}

	/**
	 * A breaker around everything, and repeats of reads that found no connection. A 504
	 * that a part answers itself tells of a part behind it, as a check that goes on does;
	 * where nothing is answered in time the breaker sees a failure of its own.
	 */
	private static GatewayFilterSpec guarded(GatewayFilterSpec filters, Part part) {
		return filters.filter(Routes::passAnswer).circuitBreaker((breaker) -> {
			breaker.setName(part.name());
			breaker.addStatusCode("502").addStatusCode("503");
		})
			.retry((retry) -> retry.setRetries(REPEATS)
				.setMethods(HttpMethod.GET)
				.setSeries()
				.setExceptions(IOException.class)
				.setBackoff(Duration.ofMillis(50), Duration.ofMillis(500), 2, false));
	}

	/** An answer that counts against its part is an answer nonetheless. */
	private static Mono<Void> passAnswer(ServerWebExchange exchange, GatewayFilterChain chain) {
		return chain.filter(exchange).onErrorResume(CircuitBreakerStatusCodeException.class, (_) -> Mono.empty());
	}

	private Buildable<Route> to(Part part, UriSpec route, int timeout) {
		return route.metadata(Part.METADATA, part)
			.metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, timeout)
			.uri(this.parts.target(part).uri());
	}

	private int timeout(Part part) {
		return Math.toIntExact(this.parts.target(part).timeout().toMillis());
	}

}
