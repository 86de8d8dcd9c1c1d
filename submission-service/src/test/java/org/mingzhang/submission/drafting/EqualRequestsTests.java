package org.mingzhang.submission.drafting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.submission.drafting.Uploads.Tally;
import org.mingzhang.submission.filing.Actor;
import org.mingzhang.submission.filing.Doorbell;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.Filings;
import org.mingzhang.submission.filing.InMemoryFilingStore;
import org.mingzhang.submission.filing.InMemoryOriginals;
import org.mingzhang.submission.filing.Outbox;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.mingzhang.submission.filing.SampleFilings.ID;
import static org.mingzhang.submission.filing.SampleFilings.NOON;

/**
 * A request that is repeated before it is answered, as impatient senders do, costs
 * nothing: its document is read once, and counts once.
 */
class EqualRequestsTests {

	private static final int MANY = 20;

	private final AtomicInteger readings = new AtomicInteger();

	private final CountDownLatch goOn = new CountDownLatch(1);

	private final InMemoryUploads uploads = new InMemoryUploads();

	private final Actor actor = new Actor(new Caller("dept-420107-101", Set.of(ID.series().department()), Set.of()),
			"trace", NOON);

	private final FilingDocuments filingDocuments = filingDocuments();

	@Test
	void equalRequestsAtOnceAreReadOnceAndCountOnce() throws Exception {
		try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Filed>> answers = IntStream.range(0, MANY)
				.mapToObj(
						(number) -> senders.submit(() -> this.filingDocuments.file(this.actor, "key", document(2023))))
				.toList();
			this.goOn.countDown();
			List<Filed> filed = answers.stream().map(EqualRequestsTests::result).toList();
			assertThat(filed).extracting((one) -> one.filing().id()).containsOnly(ID);
			assertThat(filed).filteredOn((one) -> !one.repeated()).hasSize(1);
		}
		assertThat(this.readings).hasValue(1);
		assertThat(this.uploads.add("420107-101", LocalDate.of(2024, 8, 20), new Tally(0, 0)).count()).isEqualTo(1);
	}

	@Test
	void otherRequestsDoNotWaitForThem() throws Exception {
		try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Filed>> answers = Stream.of(2022, 2023)
				.map((year) -> senders
					.submit(() -> this.filingDocuments.file(this.actor, "of " + year, document(year))))
				.toList();
			await().untilAsserted(() -> assertThat(this.readings).hasValue(2));
			this.goOn.countDown();
			assertThat(answers).map(EqualRequestsTests::result).noneMatch(Filed::repeated);
		}
	}

	@Test
	void whoFilesForNobodyHasNothingRead() {
		this.goOn.countDown();
		Actor bureau = new Actor(new Caller("bureau-420107", Set.of(), Set.of("420107")), "trace", NOON);
		SubmittedDocument document = new SubmittedDocument("420107-101\n".getBytes(StandardCharsets.UTF_8),
				"text/plain", null, 2023, ID.series().kind(), null);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.filingDocuments.file(bureau, "key", document))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(Reason.FORBIDDEN));
		assertThat(this.readings).hasValue(0);
	}

	private FilingDocuments filingDocuments() {
		FilingStore store = new InMemoryFilingStore();
		Filings filings = new Filings(store, new Outbox(store, (event) -> {
		}, Runnable::run, Clock.systemUTC()), new Doorbell());
		DocumentFormats formats = new DocumentFormats(Map.of("text/plain", this::read));
		UploadQuota quota = new UploadQuota(this.uploads, new Tally(MANY, Long.MAX_VALUE),
				Clock.fixed(NOON, ZoneOffset.UTC));
		Contents contents = new Contents(Catalogue.load());
		return new FilingDocuments(filings, store, new Intake(formats, quota, new InMemoryOriginals()), contents,
				new DerivedForms(contents));
	}

	private DocumentReading.Result read(SubmittedDocument document) {
		this.readings.incrementAndGet();
		awaited(this.goOn);
		return LineReading.reading().read(document);
	}

	private static SubmittedDocument document(int year) {
		return new SubmittedDocument("expenditure,201,total,10.00\n".getBytes(StandardCharsets.UTF_8), "text/plain",
				ID.series().department(), year, ID.series().kind(), null);
	}

	private static void awaited(CountDownLatch latch) {
		try {
			assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Filed result(Future<Filed> answer) {
		try {
			return answer.get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
