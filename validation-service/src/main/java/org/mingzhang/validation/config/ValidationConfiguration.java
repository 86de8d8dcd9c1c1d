package org.mingzhang.validation.config;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.messaging.EventPublisher;
import org.mingzhang.rulebook.RuleBook;
import org.mingzhang.validation.kafka.SubmittedFilings;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ValidationProperties.class)
class ValidationConfiguration {

	@Bean
	RuleBook ruleBook() {
		return new RuleBook(Catalogue.load());
	}

	@Bean
	MongoDatabase validationDatabase(MongoClient client, ValidationProperties properties) {
		return client.getDatabase(properties.database());
	}

	/** Nobody waits for a check when the service stops: its event is delivered again. */
	@Bean(destroyMethod = "shutdownNow")
	ExecutorService processors(ValidationProperties properties) {
		return Executors.newFixedThreadPool(properties.threads(),
				Thread.ofPlatform().name("rule-book-", 1).daemon().factory());
	}

	@Bean
	SubmittedFilings submittedFilings(RuleBook ruleBook, EventPublisher publisher, ExecutorService processors,
			ValidationProperties properties, MeterRegistry metrics) {
		return new SubmittedFilings(ruleBook, publisher, processors, properties.limit(), Clock.systemUTC(), metrics);
	}

}
