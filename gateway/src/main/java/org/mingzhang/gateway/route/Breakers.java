package org.mingzhang.gateway.route;

import java.time.Duration;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import org.mingzhang.gateway.problem.ProblemException;

import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One breaker for each part: when half of its recent calls found it away, further calls
 * are answered at once for a few seconds instead of piling up.
 */
@Configuration(proxyBeanMethods = false)
class Breakers {

	private static final int RECENT_CALLS = 20;

	private static final int PROBES = 3;

	private static final Duration PAUSE = Duration.ofSeconds(5);

	/** Uploads and checks may take long; a route's timeout says what is too long. */
	private static final Duration NEVER_SLOW = Duration.ofHours(1);

	@Bean
	Customizer<ReactiveResilience4JCircuitBreakerFactory> breakerOfEachPart() {
		CircuitBreakerConfig config = CircuitBreakerConfig.custom()
			.slidingWindowSize(RECENT_CALLS)
			.minimumNumberOfCalls(RECENT_CALLS / 2)
			.failureRateThreshold(50)
			.slowCallDurationThreshold(NEVER_SLOW)
			.waitDurationInOpenState(PAUSE)
			.automaticTransitionFromOpenToHalfOpenEnabled(true)
			.permittedNumberOfCallsInHalfOpenState(PROBES)
			// a probe whose client went away must not keep the breaker half open for ever
			.maxWaitDurationInHalfOpenState(PAUSE)
			.ignoreExceptions(ProblemException.class)
			.build();
		return (factory) -> factory
			.configureDefault((part) -> new Resilience4JConfigBuilder(part).circuitBreakerConfig(config).build());
	}

}
