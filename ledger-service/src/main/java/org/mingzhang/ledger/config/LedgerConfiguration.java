package org.mingzhang.ledger.config;

import java.time.Clock;
import java.time.Duration;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.crosswalk.Crosswalk;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.group.Turns;
import org.mingzhang.ledger.kafka.FilingListener;
import org.mingzhang.ledger.mongo.MongoGroups;
import org.mingzhang.ledger.period.Backlog;
import org.mingzhang.ledger.period.Periods;
import org.mingzhang.ledger.posting.Poster;
import org.mingzhang.ledger.reservation.Reservations;
import org.mingzhang.messaging.EventPublisher;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;

/** The ledger and what it stands on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerProperties.class)
class LedgerConfiguration {

	@Bean
	Registry registry() {
		return Registry.load();
	}

	@Bean
	MongoDatabase ledgerDatabase(MongoClient client, LedgerProperties properties) {
		return client.getDatabase(properties.database());
	}

	@Bean
	Groups groups(MongoDatabase database, LedgerProperties properties) {
		return new MongoGroups(database, properties.databaseLimit());
	}

	@Bean
	Balances balances(Groups groups) {
		return new Balances(groups);
	}

	@Bean
	Reservations reservations(Groups groups) {
		return new Reservations(groups);
	}

	@Bean
	Turns turns() {
		return new Turns();
	}

	@Bean
	Ledger ledger(Groups groups, Turns turns) {
		return new Ledger(Poster.load(), groups, turns, Clock.systemUTC());
	}

	@Bean
	Crosswalk crosswalk() {
		return Crosswalk.load();
	}

	@Bean
	Periods periods(Groups groups, Balances balances, Turns turns) {
		return new Periods(groups, balances, turns, Clock.systemUTC());
	}

	@Bean
	Backlog backlog(Groups groups, Ledger ledger, EventPublisher publisher) {
		return new Backlog(groups, ledger, publisher::publish);
	}

	/** Begins at once, for a crash may have left something. */
	@Bean
	SchedulingConfigurer backlogSchedule(Backlog backlog, LedgerProperties properties) {
		return (tasks) -> tasks
			.addFixedDelayTask(new FixedDelayTask(backlog::bookAll, properties.backlogInterval(), Duration.ZERO));
	}

	@Bean
	FilingListener filingListener(Ledger ledger, EventPublisher publisher, MeterRegistry metrics) {
		return new FilingListener(ledger, publisher, metrics);
	}

}
