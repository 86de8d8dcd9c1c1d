package org.mingzhang.validation.config;

import java.time.Duration;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.mingzhang.validation.background.Ledger;
import org.mingzhang.validation.ledger.web.HttpLedger;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryReactiveOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.RemoveAuthorizedClientReactiveOAuth2AuthorizationFailureHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.reactive.function.client.ServerOAuth2AuthorizedClientExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;

/** How the ledger is asked: with the service's own account, and behind a breaker. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

	/** Name of the client registration and of the breaker. */
	private static final String LEDGER = "ledger";

	/** So many questions without an answer open the breaker. */
	private static final int FAILURES = 5;

	/** How long checks go on without the ledger before it is tried again. */
	private static final Duration PAUSE = Duration.ofSeconds(15);

	@Bean
	Ledger ledger(WebClient.Builder clients, ReactiveClientRegistrationRepository registrations,
			ValidationProperties properties, MeterRegistry metrics) {
		WebClient client = clients.baseUrl(properties.ledger().uri().toString()).filter(tokens(registrations)).build();
		CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(breaker());
		TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(metrics);
		CircuitBreaker breaker = breakers.circuitBreaker(LEDGER);
		return new HttpLedger(client, breaker, properties.ledger().limit(), metrics);
	}

	private static CircuitBreakerConfig breaker() {
		return CircuitBreakerConfig.custom()
			.slidingWindowSize(FAILURES)
			.minimumNumberOfCalls(FAILURES)
			.failureRateThreshold(100)
			.waitDurationInOpenState(PAUSE)
			.permittedNumberOfCallsInHalfOpenState(1)
			// A question that is given up in between must not keep it half open for ever.
			.maxWaitDurationInHalfOpenState(PAUSE)
			.build();
	}

	/**
	 * A token that was refused is thrown away, so that the next question gets another.
	 */
	private static ServerOAuth2AuthorizedClientExchangeFilterFunction tokens(
			ReactiveClientRegistrationRepository registrations) {
		var clients = new InMemoryReactiveOAuth2AuthorizedClientService(registrations);
		var manager = new AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager(registrations, clients);
		manager.setAuthorizedClientProvider(
				ReactiveOAuth2AuthorizedClientProviderBuilder.builder().clientCredentials().build());
		var tokens = new ServerOAuth2AuthorizedClientExchangeFilterFunction(manager);
		tokens.setDefaultClientRegistrationId(LEDGER);
		tokens.setAuthorizationFailureHandler(
				new RemoveAuthorizedClientReactiveOAuth2AuthorizationFailureHandler((registration, principal,
						attributes) -> clients.removeAuthorizedClient(registration, principal.getName())));
		return tokens;
	}

}
