package org.mingzhang.reading.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.reading.ReadableFormat;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.testing.SharedDocuments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Whatever a document does to its parser, the next one is read. */
class ReadingWorkersTests {

	private static final Duration SHORT = Duration.ofSeconds(2);

	private static final Duration LONG = Duration.ofMinutes(2);

	private final Heard heard = new Heard();

	@Test
	void aDocumentThatNeverEndsIsEndedAndTheNextIsRead() throws Exception {
		try (ReadingWorkers workers = hostile(1, 4, SHORT)) {
			assertThat(read(workers, "loop")).isInstanceOf(Outcome.TooSlow.class);
			assertThat(read(workers, "good")).isInstanceOf(Outcome.Done.class);
		}
		assertThat(this.heard.killed).singleElement().isInstanceOf(Outcome.TooSlow.class);
		assertThat(this.heard.started.getFirst()).satisfies(ReadingWorkersTests::hasEnded);
	}

	@ParameterizedTest
	@ValueSource(strings = { "allocate", "tell" })
	void aDocumentThatTakesAllMemoryIsEndedAndTheNextIsRead(String order) throws Exception {
		try (ReadingWorkers workers = hostile(1, 4, LONG)) {
			assertThat(read(workers, order)).isInstanceOf(Outcome.TooLarge.class);
			assertThat(read(workers, "good")).isInstanceOf(Outcome.Done.class);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "recurse", "exit" })
	void aParserThatFailsOrEndsTakesNothingWithIt(String order) throws Exception {
		try (ReadingWorkers workers = hostile(1, 4, LONG)) {
			assertThat(read(workers, order)).isInstanceOf(Outcome.Broken.class);
			assertThat(read(workers, "good")).isInstanceOf(Outcome.Done.class);
		}
	}

	@Test
	void whatAParserPrintsIsNoAnswerAndIsHeardOnlyInPart() throws Exception {
		try (ReadingWorkers workers = hostile(1, 4, LONG)) {
			assertThat(read(workers, "chatter")).isInstanceOf(Outcome.Done.class);
			assertThat(read(workers, "good")).isInstanceOf(Outcome.Done.class);
		}
		assertThat(this.heard.said).hasSizeLessThanOrEqualTo(200)
			.allSatisfy((line) -> assertThat(line).hasSizeLessThanOrEqualTo(500));
	}

	@Test
	void aProcessIsKeptForTheNextDocumentsAndThenReplaced() throws Exception {
		WorkerSettings settings = new WorkerSettings(1, 4, LONG, 64, 2, LONG);
		try (ReadingWorkers workers = new ReadingWorkers(HostileProcess.class, settings, this.heard)) {
			String first = told(read(workers, "a"));
			assertThat(told(read(workers, "a"))).isEqualTo(first);
			assertThat(told(read(workers, "a"))).isNotEqualTo(first);
		}
		assertThat(this.heard.started).hasSize(2);
	}

	@Test
	void aProcessWithNothingToDoIsEnded() throws Exception {
		WorkerSettings settings = new WorkerSettings(1, 4, LONG, 64, 100, Duration.ofMillis(50));
		try (ReadingWorkers workers = new ReadingWorkers(HostileProcess.class, settings, this.heard)) {
			read(workers, "a");
			hasEnded(this.heard.started.getFirst());
		}
	}

	@Test
	void noMoreDocumentsWaitThanThereIsRoomFor() throws Exception {
		List<Outcome> outcomes;
		try (ReadingWorkers workers = hostile(1, 1, SHORT); ExecutorService callers = Executors.newCachedThreadPool()) {
			List<Callable<Outcome>> documents = IntStream.range(0, 4)
				.<Callable<Outcome>>mapToObj((_) -> () -> read(workers, "loop"))
				.toList();
			outcomes = callers.invokeAll(documents).stream().map(Future::resultNow).toList();
		}
		assertThat(outcomes).filteredOn(Outcome.Busy.class::isInstance).hasSizeGreaterThanOrEqualTo(2);
		assertThat(this.heard.started).hasSizeLessThanOrEqualTo(2);
	}

	@Test
	void closingEndsDocumentsThatAreReadJustNow() throws Exception {
		ReadingWorkers workers = hostile(1, 4, LONG);
		try (workers; ExecutorService callers = Executors.newCachedThreadPool()) {
			Future<Outcome> reading = callers.submit(() -> read(workers, "tell and loop"));
			this.heard.word.join();
			workers.close();

			assertThat(reading).succeedsWithin(Duration.ofSeconds(20)).isInstanceOf(Outcome.Broken.class);
			assertThat(this.heard.started).singleElement().satisfies(ReadingWorkersTests::hasEnded);
		}
	}

	@Test
	void aDocumentThatComesWhileClosingLeavesNoProcess() throws Exception {
		ReadingWorkers[] workers = new ReadingWorkers[1];
		this.heard.atStart = () -> workers[0].close();
		workers[0] = hostile(1, 4, LONG);

		assertThat(read(workers[0], "good")).isInstanceOf(Outcome.Busy.class);
		assertThat(this.heard.started).singleElement().satisfies(ReadingWorkersTests::hasEnded);
		assertThat(read(workers[0], "good")).isInstanceOf(Outcome.Busy.class);
	}

	@Test
	void aProcessEndsWithWhoStartedIt() throws Exception {
		Process process = Launch.start(HostileProcess.class, 64);
		process.getOutputStream().close();

		assertThat(process.waitFor()).isZero();
	}

	@Test
	void aResultArrivesAsItLeft() throws Exception {
		DocumentReader reader = new DocumentReader(Registry.load(), Catalogue.load());
		try (ReadingWorkers workers = new ReadingWorkers(new WorkerSettings(1, 4, LONG, 256, 10, LONG), this.heard);
				Stream<Path> files = Files.list(SharedDocuments.find("documents"))) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".pdf")).toList()) {
				byte[] document = Files.readAllBytes(file);
				for (Hints hints : List.of(Hints.NONE,
						new Hints(DepartmentCode.parse("310107-101"), 2025, FilingKind.BUDGET, null))) {
					assertThat(workers.read(ReadableFormat.PDF, document, hints))
						.isEqualTo(new Outcome.Done(reader.readPdf(document, hints)));
				}
			}
		}
	}

	@Test
	void everyKindOfResultArrivesAsItLeft() throws IOException {
		DocumentReader reader = new DocumentReader(Registry.load(), Catalogue.load());
		Path samples = Path.of("../deploy/local/samples");
		try (Stream<Path> files = Files.list(samples)) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".txt")).toList()) {
				ReadingResult result = reader.read(Files.readAllBytes(file), Hints.NONE);
				assertThat(Answer.result(Answer.of(result))).isEqualTo(result);
			}
		}
		ReadingResult unreadable = reader.read("今天天气很好。", Hints.NONE);
		assertThat(Answer.result(Answer.of(unreadable))).isEqualTo(unreadable);
	}

	@Test
	void settingsThatBoundNothingAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new WorkerSettings(0, 1, LONG, 64, 1, LONG));
		assertThatIllegalArgumentException().isThrownBy(() -> new WorkerSettings(1, -1, LONG, 64, 1, LONG));
		assertThatIllegalArgumentException().isThrownBy(() -> new WorkerSettings(1, 1, Duration.ZERO, 64, 1, LONG));
		assertThatIllegalArgumentException().isThrownBy(() -> new WorkerSettings(1, 1, LONG, 1, 1, LONG));
	}

	private ReadingWorkers hostile(int atOnce, int waiting, Duration limit) {
		return new ReadingWorkers(HostileProcess.class, new WorkerSettings(atOnce, waiting, limit, 128, 100, LONG),
				this.heard);
	}

	private static Outcome read(ReadingWorkers workers, String order) throws InterruptedException {
		return workers.read(ReadableFormat.TEXT, order.getBytes(StandardCharsets.UTF_8), Hints.NONE);
	}

	private static String told(Outcome outcome) {
		ReadingResult.Unreadable result = (ReadingResult.Unreadable) ((Outcome.Done) outcome).result();
		return result.problems().getFirst().message();
	}

	private static void hasEnded(long pid) {
		Optional<ProcessHandle> process = ProcessHandle.of(pid);
		process.ifPresent((each) -> assertThat(each.onExit()).succeedsWithin(Duration.ofSeconds(20)));
	}

	/** Remembers what it hears. */
	private static final class Heard implements WorkerWatch {

		private final List<Long> started = new CopyOnWriteArrayList<>();

		private final List<Outcome> killed = new CopyOnWriteArrayList<>();

		private final List<String> said = new CopyOnWriteArrayList<>();

		private final CompletableFuture<String> word = new CompletableFuture<>();

		private Runnable atStart = () -> {
		};

		@Override
		public void started(long pid) {
			this.started.add(pid);
			this.atStart.run();
		}

		@Override
		public void killed(long pid, Outcome outcome, int bytes) {
			this.killed.add(outcome);
		}

		@Override
		public void read(ReadableFormat format, Outcome outcome) {
			assertThat(format).isNotNull();
		}

		@Override
		public void said(long pid, String line) {
			this.said.add(line);
			this.word.complete(line);
		}

	}

}
