package org.mingzhang.submission.config;

import com.mongodb.reactivestreams.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import org.mingzhang.reading.ReadableFormat;
import org.mingzhang.reading.worker.ReadingWorkers;
import org.mingzhang.submission.drafting.DocumentReading;
import org.mingzhang.submission.drafting.PublishedDocument;
import org.mingzhang.submission.drafting.Uploads;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.Originals;
import org.mingzhang.submission.filing.Outbox;
import org.mingzhang.submission.kafka.NewsListener;
import org.mingzhang.submission.mongo.MongoFilingStore;
import org.mingzhang.submission.mongo.MongoOriginals;
import org.mingzhang.submission.mongo.MongoUploads;
import org.mingzhang.submission.progress.Progress;

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
	Originals originals(MongoClient client, SubmissionProperties properties) {
		return new MongoOriginals(client.getDatabase(properties.database()), properties.databaseLimit());
	}

	@Bean
	Uploads uploads(MongoClient client, SubmissionProperties properties) {
		return new MongoUploads(client.getDatabase(properties.database()), properties.databaseLimit());
	}

	@Bean
	ReadingWorkers readingWorkers(ReadingProperties reading, MeterRegistry meters) {
		return new ReadingWorkers(reading.settings(), new ReadingMeasures(meters));
	}

	@Bean
	DocumentReading publishedText(ReadingWorkers workers, ReadingProperties reading) {
		return new PublishedDocument(ReadableFormat.TEXT, workers, reading.limit());
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
