package org.mingzhang.validation.kafka;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingSubmitted;
import org.mingzhang.contracts.event.FilingValidated;
import org.mingzhang.contracts.event.Topic;
import org.mingzhang.messaging.EventPublisher;
import org.mingzhang.rulebook.RuleBook;
import org.mingzhang.rulebook.Verdict;
import org.mingzhang.rulebook.background.Background;
import org.mingzhang.validation.background.Backgrounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;

/**
 * Checks every filing that is submitted or only to be checked, and publishes the answer
 * before the next one is taken.
 */
public class SubmittedFilings {

	private static final Logger log = LoggerFactory.getLogger(SubmittedFilings.class);

	private final RuleBook ruleBook;

	private final Backgrounds backgrounds;

	private final EventPublisher publisher;

	private final ExecutorService processors;

	private final Duration limit;

	private final Clock clock;

	private final MeterRegistry metrics;

	/**
	 * Creates the listener.
	 * @param ruleBook what to check by
	 * @param backgrounds what is known besides the filing
	 * @param publisher where the answer goes
	 * @param processors threads for the computation, so that the virtual threads that
	 * read and publish are never held up by it
	 * @param limit how long checking one filing may take
	 * @param clock tells when a filing was checked
	 * @param metrics where durations are measured
	 */
	public SubmittedFilings(RuleBook ruleBook, Backgrounds backgrounds, EventPublisher publisher,
			ExecutorService processors, Duration limit, Clock clock, MeterRegistry metrics) {
		this.ruleBook = ruleBook;
		this.backgrounds = backgrounds;
		this.publisher = publisher;
		this.processors = processors;
		this.limit = limit;
		this.clock = clock;
		this.metrics = metrics;
	}

	/**
	 * Answers a submitted filing; the other events of the topic are not for the rule
	 * book.
	 * @param event any event of the topic
	 */
	@KafkaListener(id = "validation.filings", topics = Topic.Names.FILINGS)
	public void on(Event event) {
		if (event instanceof FilingSubmitted submitted) {
			validate(submitted);
		}
	}

	private void validate(FilingSubmitted submitted) {
		Timer.Sample started = Timer.start(this.metrics);
		Verdict verdict = check(submitted);
		long nanos = started.stop(this.metrics.timer("mingzhang.validation.duration", "template",
				submitted.content().template(), "purpose", submitted.purpose().name().toLowerCase(Locale.ROOT)));
		this.publisher.publish(new FilingValidated(submitted.filing(), submitted.revision(), submitted.purpose(),
				submitted.contentHash(), verdict.findings(), this.clock.instant(), verdict.causes(), verdict.coverage(),
				verdict.rulePack()));
		log.info("{} revision {} for {}: {} in {} ms", submitted.filing(), submitted.revision(), submitted.purpose(),
				Tally.of(verdict.findings()), TimeUnit.NANOSECONDS.toMillis(nanos));
	}

	private Verdict check(FilingSubmitted submitted) {
		Background background = this.backgrounds.of(submitted.filing().series());
		Future<Verdict> verdict = this.processors.submit(() -> this.ruleBook.check(submitted.content(), background));
		try {
			return verdict.get(this.limit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("The rule book failed on " + submitted.filing(), ex.getCause());
		}
		catch (TimeoutException ex) {
			verdict.cancel(true);
			throw new IllegalStateException("Checking " + submitted.filing() + " took longer than " + this.limit);
		}
		catch (InterruptedException ex) {
			verdict.cancel(true);
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Stopped while checking " + submitted.filing(), ex);
		}
	}

}
