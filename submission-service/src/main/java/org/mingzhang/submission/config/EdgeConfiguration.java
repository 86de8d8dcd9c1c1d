package org.mingzhang.submission.config;

import com.mongodb.reactivestreams.client.MongoClient;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.Outbox;
import org.mingzhang.submission.kafka.NewsListener;
import org.mingzhang.submission.mongo.MongoFilingStore;
import org.mingzhang.submission.progress.Progress;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** The database, and what runs without being asked. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EdgeConfiguration {

	@Bean
	FilingStore filingStore(MongoClient client, SubmissionProperties properties) {
		return new MongoFilingStore(client.getDatabase(properties.database()), properties.databaseLimit());
	}

	@Bean
	SchedulingConfigurer sweeper(Outbox outbox, SubmissionProperties properties) {
		return (tasks) -> tasks.addFixedDelayTask(() -> outbox.sweep(properties.patience()), properties.sweep());
	}

	@Bean
	NewsListener newsListener(Progress progress, Outbox outbox) {
		return new NewsListener(progress, outbox);
	}

}
