package org.mingzhang.validation.ledger.web;

import java.time.Duration;
import java.util.Map;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.rulebook.background.Known;
import org.mingzhang.rulebook.background.Known.Told;
import org.mingzhang.rulebook.background.Known.Untold;
import org.mingzhang.rulebook.background.LedgerBalances;
import org.mingzhang.validation.StubLedger;

import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

class HttpLedgerTests {

	private static final DepartmentCode DEPARTMENT = DepartmentCode.parse("420107-101");

	private static final Untold<LedgerBalances> AWAY = new Untold<>("账本暂时没有回答");

	private final StubLedger stub = new StubLedger();

	private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

	private final CircuitBreaker breaker = CircuitBreaker.of("ledger",
			CircuitBreakerConfig.custom()
				.slidingWindowSize(2)
				.minimumNumberOfCalls(2)
				.failureRateThreshold(100)
				.build());

	private final HttpLedger ledger = new HttpLedger(
			WebClient.builder().baseUrl(this.stub.address()).defaultHeader("Authorization", "Bearer token-1").build(),
			this.breaker, Duration.ofSeconds(20), this.metrics);

	@AfterEach
	void stop() {
		this.stub.close();
	}

	@Test
	void closingBalancesAreToldByFundAndTheBudgetByEveryLevelOfItsCodes() {
		this.stub.closing(Map.of("general", 20L, "other", 5L))
			.budget(Map.of("2013201", 7L, "2013202", 3L, "2080505", 4L));
		LedgerBalances balances = told();
		assertThat(balances.closing()).isEqualTo(new Told<>(Map.of("general", 20L, "other", 5L, "total", 25L)));
		assertThat(balances.budget()).isEqualTo(new Told<>(Map.of("2013201", 7L, "2013202", 3L, "20132", 10L, "201",
				10L, "2080505", 4L, "20805", 4L, "208", 4L, "total", 14L)));
		assertThat(this.stub.requests()).allMatch((query) -> query.contains("department=420107-101"))
			.anyMatch((query) -> query.contains("year=2022&stage=final"))
			.anyMatch((query) -> query.contains("year=2023&stage=budget"));
	}

	@Test
	void whatWasNeverBookedIsNotNothing() {
		LedgerBalances balances = told();
		assertThat(balances.closing()).isEqualTo(new Untold<>("账本里没有该部门上年的决算"));
		assertThat(balances.budget()).isEqualTo(new Untold<>("账本里没有该部门当年的预算"));
	}

	@Test
	void aLedgerThatFailsIsUntoldTimedAndAfterAWhileNotAskedAnyMore() {
		this.stub.away(true);
		assertThat(ask()).isEqualTo(AWAY);
		assertThat(ask()).isEqualTo(AWAY);
		int asked = this.stub.requests().size();
		assertThat(asked).as("each question is tried twice").isEqualTo(4);
		assertThat(ask()).isEqualTo(AWAY);
		assertThat(this.stub.requests()).hasSize(asked);
		assertThat(this.metrics.get("mingzhang.validation.ledger").tag("outcome", "untold").timer().count())
			.isEqualTo(3);
	}

	@Test
	void aLedgerThatIsNotThereIsUntold() {
		this.stub.close();
		assertThat(ask()).isEqualTo(AWAY);
	}

	@Test
	void aLedgerThatRefusesTheTokenIsUntold() {
		this.stub.forgetsTokens();
		HttpLedger stranger = new HttpLedger(WebClient.create(this.stub.address()), this.breaker,
				Duration.ofSeconds(20), this.metrics);
		assertThat(stranger.balances(DEPARTMENT, 2023)).isEqualTo(AWAY);
	}

	private Known<LedgerBalances> ask() {
		return this.ledger.balances(DEPARTMENT, 2023);
	}

	private LedgerBalances told() {
		return ((Told<LedgerBalances>) ask()).value();
	}

}
