package org.mingzhang.ledger.verification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.book.Books;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Proves the books of all districts from time to time, and remembers what it found. A
 * difference is an alarm, and stays one until a later check of that district is clean; so
 * is a check that could not be made, for it clears nothing.
 */
public final class SelfCheck {

	/** How many differences are written to the log; all are told by the interface. */
	private static final int SHOWN = 20;

	private static final Outcome UNKNOWN = new Outcome(null, 0, List.of(), null);

	private static final Logger log = LoggerFactory.getLogger(SelfCheck.class);

	private final Books books;

	private final Function<String, Verification> verifier;

	private final MeterRegistry metrics;

	private final Clock clock;

	private final Map<String, Outcome> outcomes = new ConcurrentSkipListMap<>();

	/**
	 * Creates the check.
	 * @param books tells the districts
	 * @param verifier proves one of them
	 * @param metrics what it found, for whoever watches
	 * @param clock tells when
	 */
	public SelfCheck(Books books, Function<String, Verification> verifier, MeterRegistry metrics, Clock clock) {
		this.books = books;
		this.verifier = verifier;
		this.metrics = metrics;
		this.clock = clock;
	}

	/**
	 * Checks every district once. One that cannot be checked does not keep the others
	 * from it.
	 */
	public void run() {
		try {
			this.books.districts().forEach(this::check);
		}
		catch (RuntimeException ex) {
			count("failed");
			log.error("账本自检未能进行 The districts to check cannot be read", ex);
		}
	}

	/**
	 * {@return what the last check of each district found}
	 */
	public Map<String, Outcome> outcomes() {
		return Map.copyOf(this.outcomes);
	}

	/**
	 * {@return whether a district had differences when it was last proved, or could not
	 * be proved the last time}
	 */
	public boolean isAlarmed() {
		return this.outcomes.values().stream().anyMatch(Outcome::isAlarm);
	}

	private void check(String district) {
		try {
			Verification found = this.verifier.apply(district);
			remember(district, new Outcome(this.clock.instant(), found.head().sequence(), found.differences(), null));
			count(found.differences().isEmpty() ? "clean" : "differences");
			found.differences()
				.stream()
				.limit(SHOWN)
				.forEach((difference) -> log.error("账本自检不符 The books of {} are wrong: {}", district, difference));
		}
		catch (RuntimeException ex) {
			Outcome last = this.outcomes.getOrDefault(district, UNKNOWN);
			remember(district,
					new Outcome(last.at(), last.sequence(), last.differences(), String.valueOf(ex.getMessage())));
			count("failed");
			log.error("账本自检未能进行 The books of {} could not be checked", district, ex);
		}
	}

	private void remember(String district, Outcome outcome) {
		boolean isFirst = this.outcomes.put(district, outcome) == null;
		if (isFirst) {
			gauge("mingzhang.ledger.differences", district, (found) -> found.differences().size());
			gauge("mingzhang.ledger.chain.length", district, Outcome::sequence);
		}
	}

	private void gauge(String name, String district, Function<Outcome, Number> value) {
		Gauge.builder(name, () -> value.apply(this.outcomes.getOrDefault(district, UNKNOWN)))
			.tag("district", district)
			.register(this.metrics);
	}

	private void count(String outcome) {
		this.metrics.counter("mingzhang.ledger.checks", "outcome", outcome).increment();
	}

	/**
	 * What is known of a district's books.
	 *
	 * @param at when they were last proved; null if they never could be
	 * @param sequence number of groups in the chain then
	 * @param differences what was wrong then
	 * @param failure why the last check could not be made, or null if it was
	 */
	public record Outcome(@Nullable Instant at, long sequence, List<Difference> differences, @Nullable String failure) {

		public Outcome {
			differences = List.copyOf(differences);
		}

		boolean isAlarm() {
			return this.failure != null || !this.differences.isEmpty();
		}

	}

}
