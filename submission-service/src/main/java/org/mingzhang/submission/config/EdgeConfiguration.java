package org.mingzhang.submission.config;

import com.mongodb.reactivestreams.client.MongoClient;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.submission.drafting.DocumentReading;
import org.mingzhang.submission.drafting.PublishedText;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.Outbox;
import org.mingzhang.submission.kafka.NewsListener;
import org.mingzhang.submission.mongo.MongoFilingStore;
import org.mingzhang.submission.progress.Progress;
import org.mingzhang.reading.DocumentReader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** The database, the formats, and what runs without being asked. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EdgeConfiguration {

	@Bean
	FilingStore filingStore(MongoClient client, SubmissionProperties properties) {
		return new MongoFilingStore(client.getDatabase(properties.database()), properties.databaseLimit());
	}

	@Bean
	DocumentReading publishedText(Registry registry, Catalogue catalogue) {
		return new PublishedText(new DocumentReader(registry, catalogue));
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
