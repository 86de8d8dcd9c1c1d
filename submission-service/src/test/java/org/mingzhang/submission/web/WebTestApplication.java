package org.mingzhang.submission.web;

import io.micrometer.core.instrument.MeterRegistry;
import org.mingzhang.contracts.event.DisclosurePublished;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.contracts.event.FilingValidated;
import org.mingzhang.messaging.EventPublisher;
import org.mingzhang.reading.worker.ReadingWorkers;
import org.mingzhang.submission.config.ReadingMeasures;
import org.mingzhang.submission.config.ReadingProperties;
import org.mingzhang.submission.config.UseCaseConfiguration;
import org.mingzhang.submission.drafting.DocumentReading;
import org.mingzhang.submission.drafting.InMemoryUploads;
import org.mingzhang.submission.drafting.LineReading;
import org.mingzhang.submission.drafting.Uploads;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.InMemoryFilingStore;
import org.mingzhang.submission.filing.InMemoryOriginals;
import org.mingzhang.submission.filing.Originals;
import org.mingzhang.submission.progress.OtherServices;
import org.mingzhang.submission.progress.Progress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The interface and the use cases, without broker and database. No component, so that the
 * scan of the real application does not find it.
 */
@EnableAutoConfiguration(exclude = { KafkaAutoConfiguration.class, MongoReactiveAutoConfiguration.class },
		excludeName = "org.mingzhang.messaging.MessagingAutoConfiguration")
@ComponentScan(basePackageClasses = WebConfiguration.class)
@Import(UseCaseConfiguration.class)
class WebTestApplication {

	@Bean
	FilingStore filingStore() {
		return new InMemoryFilingStore();
	}

	@Bean
	DocumentReading publishedText() {
		return LineReading.reading();
	}

	@Bean
	Originals originals() {
		return new InMemoryOriginals();
	}

	@Bean
	Uploads uploads() {
		return new InMemoryUploads();
	}

	/** Reads documents as the service does, but for those that give it orders. */
	@Bean
	ReadingWorkers readingWorkers(ReadingProperties reading, MeterRegistry meters) {
		return new ReadingWorkers(ObedientProcess.class, reading.settings(), new ReadingMeasures(meters));
	}

	@Bean
	OtherServices otherServices(ObjectProvider<Progress> progress) {
		return new OtherServices((news) -> answer(news, progress.getObject()));
	}

	@Bean
	EventPublisher eventPublisher(OtherServices others) {
		return others::hear;
	}

	private static void answer(Event news, Progress progress) {
		switch (news) {
			case FilingValidated validated -> progress.validated(validated);
			case FilingPosted posted -> progress.posted(posted);
			case DisclosurePublished published -> progress.published(published);
			default -> throw new IllegalArgumentException(news.id());
		}
	}

}
