package org.mingzhang.messaging;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.event.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.kafka.support.converter.ConversionException;

/**
 * Events that were given up: copied byte for byte to the dead letters of their topic with
 * the reason in a header, logged and counted, so that nothing is skipped silently.
 */
final class DeadLetters implements RetryListener {

	/** Header with the reason in a sentence. */
	static final String REASON = "dead_letter_reason";

	/** Header with the kind of failure, a class name. */
	static final String FAILURE = "dead_letter_failure";

	private static final String COUNTER = "mingzhang.messaging.dead.letters";

	private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

	private final MeterRegistry metrics;

	private final AtomicLong count = new AtomicLong();

	DeadLetters(MeterRegistry metrics) {
		this.metrics = metrics;
	}

	/**
	 * {@return how many events this process has given up since it started}
	 */
	long count() {
		return this.count.get();
	}

	/**
	 * What copies a record to its dead letters and waits for the acknowledgement. While
	 * that fails, the record counts as not handled and is delivered again.
	 * @param kafka where to write
	 * @return the recoverer
	 */
	DeadLetterPublishingRecoverer recoverer(KafkaOperations<String, byte[]> kafka) {
		var recoverer = new DeadLetterPublishingRecoverer(kafka, (message,
				failure) -> new TopicPartition(message.topic() + Topic.Names.DEAD_LETTERS, message.partition()));
		recoverer.setExceptionHeadersCreator(DeadLetters::describe);
		recoverer.excludeHeader(HeaderNames.HeadersToAdd.EX_STACKTRACE);
		return recoverer;
	}

	private static void describe(Headers headers, Exception failure, boolean isKey, HeaderNames names) {
		Throwable reason = reason(failure);
		headers.add(REASON, sentence(reason).getBytes(StandardCharsets.UTF_8));
		headers.add(FAILURE, reason.getClass().getName().getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public void failedDelivery(ConsumerRecord<?, ?> message, @Nullable Exception failure, int attempt) {
		log.warn("Delivery {} of {} failed: {}", attempt, address(message), sentence(reason(failure)));
	}

	@Override
	public void recovered(ConsumerRecord<?, ?> message, @Nullable Exception failure) {
		this.count.incrementAndGet();
		this.metrics.counter(COUNTER, "topic", message.topic()).increment();
		log.error("Gave up {}; it lies in {}", address(message), message.topic() + Topic.Names.DEAD_LETTERS,
				reason(failure));
	}

	@Override
	public void recoveryFailed(ConsumerRecord<?, ?> message, @Nullable Exception original, Exception failure) {
		log.error("Could not write {} to the dead letters; it is delivered again", address(message), failure);
	}

	/** The wrappers of the container say only that a listener failed, not why. */
	private static Throwable reason(@Nullable Throwable failure) {
		Throwable reason = (failure != null) ? failure : new IllegalStateException("The cause is not known");
		while ((reason instanceof ListenerExecutionFailedException || reason instanceof ConversionException)
				&& reason.getCause() instanceof Throwable cause) {
			reason = cause;
		}
		return reason;
	}

	private static String sentence(Throwable reason) {
		return (reason.getMessage() != null) ? reason.getMessage() : reason.getClass().getSimpleName();
	}

	private static String address(ConsumerRecord<?, ?> message) {
		String id = CloudEvents.header(message.headers(), "ce_id");
		return "%s at %s-%d@%d of %s".formatted((id != null) ? id : "a message without id", message.topic(),
				message.partition(), message.offset(), message.key());
	}

}
