package org.mingzhang.validation.ledger.web;

import java.time.Duration;
import java.util.Map;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.rulebook.background.Known;
import org.mingzhang.rulebook.background.Known.Told;
import org.mingzhang.rulebook.background.Known.Untold;
import org.mingzhang.rulebook.background.LedgerBalances;
import org.mingzhang.validation.background.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import org.springframework.web.reactive.function.client.WebClient;

/**
 * Asks ledger-service. One question is up to three requests, all within one time limit; a
 * request that fails is repeated once. A breaker keeps checks from waiting for a ledger
 * that has not answered for a while. What is not answered is not known, and counted.
 */
public final class HttpLedger implements Ledger {

	private static final Logger log = LoggerFactory.getLogger(HttpLedger.class);

	private static final String AWAY = "账本暂时没有回答";

	private static final Duration PAUSE = Duration.ofMillis(100);

	private final WebClient client;

	private final CircuitBreaker breaker;

	private final Duration limit;

	private final MeterRegistry metrics;

	/**
	 * Creates the client.
	 * @param client asks ledger-service, with an access token
	 * @param breaker opens when the ledger fails
	 * @param limit how long a question may take
	 * @param metrics where answers are timed
	 */
	public HttpLedger(WebClient client, CircuitBreaker breaker, Duration limit, MeterRegistry metrics) {
		this.client = client;
		this.breaker = breaker;
		this.limit = limit;
		this.metrics = metrics;
	}

	@Override
	public Known<LedgerBalances> balances(DepartmentCode department, int year) {
		Timer.Sample started = Timer.start(this.metrics);
		Known<LedgerBalances> known = ask(department, year);
		started.stop(this.metrics.timer("mingzhang.validation.ledger", "outcome",
				(known instanceof Told<LedgerBalances>) ? "told" : "untold"));
		return known;
	}

	private Known<LedgerBalances> ask(DepartmentCode department, int year) {
		try {
			LedgerBalances balances = closing(department, year - 1)
				.flatMap((closing) -> budget(department, year).map((budget) -> new LedgerBalances(closing, budget)))
				.timeout(this.limit)
				.transformDeferred(CircuitBreakerOperator.of(this.breaker))
				.block();
			return (balances != null) ? new Told<>(balances) : new Untold<>(AWAY);
		}
		catch (RuntimeException ex) {
			log.warn("The ledger did not answer about {} of {}: {}", department, year, ex.toString());
			return new Untold<>(AWAY);
		}
	}

	/** A balance of nothing and no filing at all look alike, so that is asked apart. */
	private Mono<Known<Map<String, Long>>> closing(DepartmentCode department, int year) {
		Mono<Known<Map<String, Long>>> closing = get(department, year, "final", "closing", "fund")
			.map((answer) -> new Told<>(answer.byFund()));
		return get(department, year, "final", "all", "type")
			.flatMap((answer) -> answer.items().isEmpty() ? Mono.just(new Untold<>("账本里没有该部门上年的决算")) : closing);
	}

	private Mono<Known<Map<String, Long>>> budget(DepartmentCode department, int year) {
		return get(department, year, "budget", "expenditure", "class,function").map(
				(answer) -> answer.items().isEmpty() ? new Untold<>("账本里没有该部门当年的预算") : new Told<>(answer.byFunction()));
	}

	private Mono<BalancesAnswer> get(DepartmentCode department, int year, String stage, String type, String groupBy) {
		return this.client.get()
			.uri((uri) -> uri.path("/api/v1/ledger/balances")
				.queryParam("department", department)
				.queryParam("year", year)
				.queryParam("stage", stage)
				.queryParam("type", type)
				.queryParam("groupBy", groupBy)
				.queryParam("limit", 5000)
				.build())
			.retrieve()
			.bodyToMono(BalancesAnswer.class)
			.retryWhen(Retry.backoff(1, PAUSE));
	}

}
