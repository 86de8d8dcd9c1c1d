package org.mingzhang.gateway.part;

import java.time.Duration;

import reactor.core.publisher.Mono;

import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.web.reactive.function.client.WebClient;

/** Asks a part whether it is well; it is down as well when it does not answer soon. */
final class PartHealth extends AbstractReactiveHealthIndicator {

	private static final Duration LIMIT = Duration.ofSeconds(2);

	private final WebClient client;

	PartHealth(Part part, WebClient client) {
		super(part + " is not well");
		this.client = client;
	}

	@Override
	protected Mono<Health> doHealthCheck(Health.Builder health) {
		return this.client.get()
			.uri("/actuator/health")
			.exchangeToMono((answer) -> answer.releaseBody()
				.thenReturn(answer.statusCode().is2xxSuccessful() ? health.up().build() : health.down().build()))
			.timeout(LIMIT)
			// being away is an answer, not a failure of this check: no stack trace in the
			// log
			.onErrorResume((failure) -> Mono
				.just(health.down().withDetail("reason", "no answer within " + LIMIT.toSeconds() + " s").build()));
	}

}
