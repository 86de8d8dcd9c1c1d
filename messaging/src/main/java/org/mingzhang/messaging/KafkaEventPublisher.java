package org.mingzhang.messaging;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.Topic;

import org.springframework.kafka.core.KafkaOperations;

/** Publishes to Kafka, one event at a time, acknowledged by every copy. */
final class KafkaEventPublisher implements EventPublisher {

	private final KafkaOperations<String, byte[]> kafka;

	private final CloudEvents format;

	private final Duration limit;

	KafkaEventPublisher(KafkaOperations<String, byte[]> kafka, CloudEvents format, Duration limit) {
		this.kafka = kafka;
		this.format = format;
		this.limit = limit;
	}

	@Override
	public void publish(Event event) {
		ProducerRecord<String, byte[]> message = this.format.toRecord(event);
		if (message.value().length > Topic.MAX_MESSAGE_BYTES) {
			throw tooLarge(event, message, null);
		}
		try {
			this.kafka.send(message).get(this.limit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException | KafkaException | org.springframework.kafka.KafkaException ex) {
			if (causeOf(ex) instanceof RecordTooLargeException cause) {
				throw tooLarge(event, message, cause);
			}
			throw notPublished(event, message, ex);
		}
		catch (TimeoutException ex) {
			throw notPublished(event, message, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw notPublished(event, message, ex);
		}
	}

	private static Throwable causeOf(Throwable failure) {
		Throwable cause = failure;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause;
	}

	private static EventRejectedException tooLarge(Event event, ProducerRecord<String, byte[]> message,
			@Nullable Throwable cause) {
		return new EventRejectedException("Event " + event.id() + " has " + message.value().length + " bytes; topic "
				+ message.topic() + " takes at most " + Topic.MAX_MESSAGE_BYTES, cause);
	}

	private static EventNotPublishedException notPublished(Event event, ProducerRecord<String, byte[]> message,
			Exception cause) {
		return new EventNotPublishedException("No broker acknowledged event " + event.id() + " on topic "
				+ message.topic() + ": " + causeOf(cause).getMessage(), cause);
	}

}
