package org.mingzhang.ledger.config;

import java.time.Clock;

import io.micrometer.core.instrument.MeterRegistry;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.kafka.KafkaEventLog;
import org.mingzhang.ledger.posting.Poster;
import org.mingzhang.ledger.verification.EventLog;
import org.mingzhang.ledger.verification.SelfCheck;
import org.mingzhang.ledger.verification.Verifier;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.support.converter.RecordMessageConverter;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** What proves the books, on request and from time to time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(SelfCheckProperties.class)
class SelfCheckConfiguration {

	@Bean
	EventLog eventLog(ConsumerFactory<String, byte[]> consumers, RecordMessageConverter format,
			LedgerProperties properties) {
		return new KafkaEventLog(consumers, format, properties.logLimit());
	}

	@Bean
	Verifier verifier(Groups groups, EventLog log) {
		return new Verifier(groups, log, Poster.load());
	}

	@Bean
	SelfCheck selfCheck(Groups groups, Verifier verifier, SelfCheckProperties properties, MeterRegistry metrics) {
		return new SelfCheck(groups.books(),
				properties.fromEvents() ? verifier::fromEventsInTurn : verifier::fromGroups, metrics,
				Clock.systemUTC());
	}

	@Bean
	BooksHealth booksHealthIndicator(SelfCheck check) {
		return new BooksHealth(check);
	}

	/**
	 * A check takes as long as the log is. It is scheduled apart from everything else, on
	 * a thread of its own, so that what has to be booked late does not wait for it.
	 */
	@Bean
	ScheduledTaskRegistrar selfCheckSchedule(SelfCheck check, SelfCheckProperties properties) {
		ScheduledTaskRegistrar tasks = new ScheduledTaskRegistrar();
		if (properties.enabled()) {
			tasks.addFixedDelayTask(new FixedDelayTask(check::run, properties.interval(), properties.interval()));
		}
		return tasks;
	}

}
