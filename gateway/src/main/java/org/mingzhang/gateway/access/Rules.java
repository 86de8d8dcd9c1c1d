package org.mingzhang.gateway.access;

import java.net.InetSocketAddress;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.web.server.authorization.AuthorizationContext;

/** Which path needs which role; what is not named here is public. */
final class Rules {

	private static final String FILINGS = "/api/v1/filings/**";

	private static final String[] DECISIONS = { "/api/v1/reviews/**", "/api/v1/approvals", "/api/v1/filings/*/approval",
			"/api/v1/filings/*/return" };

	/** What the bureaus decided about rules is public; deciding is theirs. */
	private static final String RULES = "/api/v1/rules/**";

	private static final String[] SIGNED_IN = { FILINGS, "/api/v1/templates/**", "/api/v1/ledger/**", "/workbench",
			"/workbench/**" };

	private static final String[] PROBES = { "/actuator/health/liveness", "/actuator/health/readiness" };

	private Rules() {
	}

	static void apply(AuthorizeExchangeSpec paths) {
		paths.pathMatchers(PROBES).permitAll();
		paths.pathMatchers("/actuator/**").access((_, request) -> fromThisMachine(request));
		paths.pathMatchers(DECISIONS).hasRole(Roles.BUREAU);
		paths.pathMatchers(HttpMethod.POST, RULES).hasRole(Roles.BUREAU);
		paths.pathMatchers(HttpMethod.GET, FILINGS).hasAnyRole(Roles.DEPARTMENT, Roles.BUREAU);
		paths.pathMatchers(FILINGS).hasRole(Roles.DEPARTMENT);
		paths.pathMatchers(SIGNED_IN).hasAnyRole(Roles.DEPARTMENT, Roles.BUREAU);
		paths.anyExchange().permitAll();
	}

	private static Mono<AuthorizationResult> fromThisMachine(AuthorizationContext request) {
		InetSocketAddress remote = request.getExchange().getRequest().getRemoteAddress();
		return Mono.just(new AuthorizationDecision(remote != null && remote.getAddress().isLoopbackAddress()));
	}

}
