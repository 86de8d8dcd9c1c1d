package org.mingzhang.submission.config;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.messaging.EventPublisher;
import org.mingzhang.reading.ReadableFormat;
import org.mingzhang.reading.format.Declaration;
import org.mingzhang.reading.worker.ReadingWorkers;
import org.mingzhang.submission.drafting.Amending;
import org.mingzhang.submission.drafting.Checking;
import org.mingzhang.submission.drafting.Contents;
import org.mingzhang.submission.drafting.Correcting;
import org.mingzhang.submission.drafting.DerivedForms;
import org.mingzhang.submission.drafting.DocumentFormats;
import org.mingzhang.submission.drafting.DocumentReading;
import org.mingzhang.submission.drafting.DocumentWriters;
import org.mingzhang.submission.drafting.EarlierExplanations;
import org.mingzhang.submission.drafting.Explaining;
import org.mingzhang.submission.drafting.FactsAsData;
import org.mingzhang.submission.drafting.FilingDocuments;
import org.mingzhang.submission.drafting.Intake;
import org.mingzhang.submission.drafting.MissingForms;
import org.mingzhang.submission.drafting.PublishedDocument;
import org.mingzhang.submission.drafting.Submitting;
import org.mingzhang.submission.drafting.TemplateWorkbooks;
import org.mingzhang.submission.drafting.UploadQuota;
import org.mingzhang.submission.drafting.Uploads;
import org.mingzhang.submission.drafting.Withdrawing;
import org.mingzhang.submission.drafting.WritingRoom;
import org.mingzhang.submission.filing.Doorbell;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.Filings;
import org.mingzhang.submission.filing.Originals;
import org.mingzhang.submission.filing.Outbox;
import org.mingzhang.submission.filing.Visible;
import org.mingzhang.submission.progress.Progress;
import org.mingzhang.submission.review.Comparing;
import org.mingzhang.submission.review.Deciding;
import org.mingzhang.writing.word.WordDocuments;
import org.mingzhang.writing.workbook.Workbooks;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;

/** The use cases, whatever keeps the filings and carries the events. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ SubmissionProperties.class, ReadingProperties.class, QuotaProperties.class,
		WritingProperties.class })
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

	/**
	 * What is published is read by the workers, whatever its format; data needs no
	 * parser.
	 */
	@Bean
	DocumentFormats documentFormats(@Qualifier("publishedText") DocumentReading publishedText, ReadingWorkers workers,
			ReadingProperties reading, FactsAsData facts) {
		Map<String, DocumentReading> readings = new HashMap<>();
		for (ReadableFormat format : ReadableFormat.values()) {
			readings.put(format.declaration().mediaType(), new PublishedDocument(format, workers, reading.limit()));
		}
		readings.put(Declaration.TEXT.mediaType(), publishedText);
		readings.put(Declaration.TABLE.mediaType(), facts);
		readings.put(Declaration.DATA.mediaType(), facts);
		return new DocumentFormats(readings);
	}

	@Bean
	UploadQuota uploadQuota(Uploads uploads, QuotaProperties quota, Clock clock) {
		return new UploadQuota(uploads, new Uploads.Tally(quota.documents(), quota.size().toBytes()), clock);
	}

	@Bean
	Intake intake(DocumentFormats formats, UploadQuota quota, Originals originals) {
		return new Intake(formats, quota, originals);
	}

	@Bean
	FilingDocuments filingDocuments(Filings filings, FilingStore store, Intake intake, Contents contents,
			DerivedForms derivedForms) {
		return new FilingDocuments(filings, store, intake, contents, derivedForms);
	}

	@Bean
	DerivedForms derivedForms(Contents contents) {
		return new DerivedForms(contents);
	}

	@Bean
	MissingForms missingForms(Filings filings, Visible visible, Intake intake, Contents contents,
			DerivedForms derivedForms) {
		return new MissingForms(filings, visible, intake, contents, derivedForms);
	}

	/** Room for what both write: workbooks of templates and documents of filings. */
	@Bean
	WritingRoom writingRoom(WritingProperties properties) {
		return new WritingRoom(properties.atOnce(), properties.patience());
	}

	@Bean
	DocumentWriters documentWriters(Contents contents, WritingRoom room) {
		Map<String, DocumentWriters.Writer> others = new LinkedHashMap<>();
		others.put(Declaration.WORKBOOK.mediaType(), (filing) -> room
			.write(() -> Workbooks.of(filing.dossier().content(), contents.template(filing.dossier().content()))));
		others.put(Declaration.DOCUMENT.mediaType(), (filing) -> room
			.write(() -> WordDocuments.of(filing.dossier().content(), contents.template(filing.dossier().content()))));
		return new DocumentWriters(others);
	}

	@Bean
	TemplateWorkbooks templateWorkbooks(FilingStore store, Catalogue catalogue, Registry registry, WritingRoom room) {
		return new TemplateWorkbooks(store, catalogue, registry, room);
	}

	@Bean
	Correcting correcting(Filings filings, Contents contents, DerivedForms derivedForms) {
		return new Correcting(filings, contents, derivedForms);
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
