package org.mingzhang.submission.config;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;

import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.messaging.EventPublisher;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.submission.drafting.Amending;
import org.mingzhang.submission.drafting.Checking;
import org.mingzhang.submission.drafting.Contents;
import org.mingzhang.submission.drafting.Correcting;
import org.mingzhang.submission.drafting.DocumentReading;
import org.mingzhang.submission.drafting.EarlierExplanations;
import org.mingzhang.submission.drafting.Explaining;
import org.mingzhang.submission.drafting.FactsAsData;
import org.mingzhang.submission.drafting.FilingDocuments;
import org.mingzhang.submission.drafting.PublishedPdf;
import org.mingzhang.submission.drafting.Submitting;
import org.mingzhang.submission.drafting.Withdrawing;
import org.mingzhang.submission.filing.Doorbell;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.Filings;
import org.mingzhang.submission.filing.Outbox;
import org.mingzhang.submission.filing.Visible;
import org.mingzhang.submission.progress.Progress;
import org.mingzhang.submission.review.Comparing;
import org.mingzhang.submission.review.Deciding;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;

/** The use cases, whatever keeps the filings and carries the events. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SubmissionProperties.class)
public class UseCaseConfiguration {

	/**
	 * Times are told to the millisecond, which is what everything that stores them keeps.
	 */
	@Bean
	Clock clock() {
		return Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofMillis(1));
	}

	@Bean
	Registry registry() {
		return Registry.load();
	}

	@Bean
	Catalogue catalogue() {
		return Catalogue.load();
	}

	@Bean
	Doorbell doorbell() {
		return new Doorbell();
	}

	@Bean
	Outbox outbox(FilingStore store, EventPublisher publisher,
			@Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor, Clock clock) {
		return new Outbox(store, publisher, executor, clock);
	}

	@Bean
	Filings filings(FilingStore store, Outbox outbox, Doorbell doorbell) {
		return new Filings(store, outbox, doorbell);
	}

	@Bean
	Visible visible(FilingStore store) {
		return new Visible(store);
	}

	@Bean
	Contents contents(Catalogue catalogue) {
		return new Contents(catalogue);
	}

	@Bean
	FactsAsData factsAsData(Registry registry, Catalogue catalogue) {
		return new FactsAsData(registry, catalogue);
	}

	@Bean
	PublishedPdf publishedPdf(Registry registry, Catalogue catalogue, SubmissionProperties properties) {
		return new PublishedPdf(new DocumentReader(registry, catalogue), properties.readingLimit());
	}

	@Bean
	FilingDocuments filingDocuments(Filings filings, FilingStore store,
			@Qualifier("publishedText") DocumentReading publishedText, PublishedPdf publishedPdf, FactsAsData facts,
			Contents contents) {
		return new FilingDocuments(filings, store, Map.of("text/plain", publishedText, "application/pdf", publishedPdf,
				"text/csv", facts, "application/json", facts), contents);
	}

	@Bean
	Correcting correcting(Filings filings, Contents contents) {
		return new Correcting(filings, contents);
	}

	@Bean
	EarlierExplanations earlierExplanations(FilingStore store) {
		return new EarlierExplanations(store);
	}

	@Bean
	Explaining explaining(Filings filings) {
		return new Explaining(filings);
	}

	@Bean
	Checking checking(Filings filings, Doorbell doorbell, SubmissionProperties properties) {
		return new Checking(filings, doorbell, properties.checkLimit());
	}

	@Bean
	Submitting submitting(Filings filings) {
		return new Submitting(filings);
	}

	@Bean
	Withdrawing withdrawing(Filings filings) {
		return new Withdrawing(filings);
	}

	@Bean
	Amending amending(Filings filings, FilingStore store) {
		return new Amending(filings, store);
	}

	@Bean
	Deciding deciding(Filings filings, Contents contents) {
		return new Deciding(filings, contents::template);
	}

	@Bean
	Comparing comparing(Filings filings, FilingStore store) {
		return new Comparing(filings, store);
	}

	@Bean
	Progress progress(Filings filings, FilingStore store) {
		return new Progress(filings, store);
	}

}
