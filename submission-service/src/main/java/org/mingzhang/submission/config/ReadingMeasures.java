package org.mingzhang.submission.config;

import java.util.Locale;

import io.micrometer.core.instrument.MeterRegistry;
import org.mingzhang.reading.ReadableFormat;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.worker.Outcome;
import org.mingzhang.reading.worker.WorkerWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs and counts what happens among the reading processes:
 * {@code mingzhang.reading.documents} by format and outcome,
 * {@code mingzhang.reading.workers.started} and, by cause,
 * {@code mingzhang.reading.workers.killed}.
 */
public final class ReadingMeasures implements WorkerWatch {

	private static final Logger log = LoggerFactory.getLogger(ReadingMeasures.class);

	private final MeterRegistry meters;

	/**
	 * Creates the measures.
	 * @param meters counts
	 */
	public ReadingMeasures(MeterRegistry meters) {
		this.meters = meters;
	}

	@Override
	public void started(long pid) {
		log.info("Process {} reads documents from now on", pid);
		this.meters.counter("mingzhang.reading.workers.started").increment();
	}

	@Override
	public void killed(long pid, Outcome outcome, int bytes) {
		log.warn("Process {} was ended: a document of {} bytes was {}", pid, bytes, name(outcome));
		this.meters.counter("mingzhang.reading.workers.killed", "cause", name(outcome)).increment();
	}

	@Override
	public void read(ReadableFormat format, Outcome outcome) {
		this.meters
			.counter("mingzhang.reading.documents", "format", format.name().toLowerCase(Locale.ROOT), "outcome",
					name(outcome))
			.increment();
	}

	@Override
	public void said(long pid, String line) {
		log.warn("Process {} said: {}", pid, line);
	}

	private static String name(Outcome outcome) {
		return switch (outcome) {
			case Outcome.Done(ReadingResult.Unreadable _) -> "refused";
			case Outcome.Done _ -> "read";
			case Outcome.Busy _ -> "turned-away";
			case Outcome.TooSlow _ -> "too-slow";
			case Outcome.TooLarge _ -> "too-large";
			case Outcome.Broken _ -> "broken";
		};
	}

}
