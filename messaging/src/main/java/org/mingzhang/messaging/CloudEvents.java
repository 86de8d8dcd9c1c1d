package org.mingzhang.messaging;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.event.EventType;

import org.springframework.kafka.support.converter.MessagingMessageConverter;

/**
 * Events as Kafka records: CloudEvents 1.0 in binary mode. The value is the bare payload,
 * what it is stands in headers, the key is the filing series. Records are read as bytes
 * and converted last, so that a dead letter holds exactly the bytes that came.
 */
final class CloudEvents extends MessagingMessageConverter {

	static final String TYPE = "ce_type";

	private final EventCodec codec = new EventCodec();

	private final String source;

	/**
	 * Creates the format for one service.
	 * @param service name of the service, which becomes the source of its events
	 */
	CloudEvents(String service) {
		this.source = "/mingzhang/" + service;
	}

	ProducerRecord<String, byte[]> toRecord(Event event) {
		EventType type = EventType.of(event);
		var message = new ProducerRecord<>(type.topic().topicName(), event.filing().series().toString(),
				this.codec.encode(event));
		Headers headers = message.headers();
		add(headers, "ce_specversion", "1.0");
		add(headers, "ce_id", event.id());
		add(headers, TYPE, type.typeName());
		add(headers, "ce_source", this.source);
		add(headers, "ce_subject", event.filing().toString());
		add(headers, "ce_time", event.at().toString());
		add(headers, "content-type", "application/json");
		return message;
	}

	@Override
	protected Object extractAndConvertValue(ConsumerRecord<?, ?> message, @Nullable Type wanted) {
		String name = header(message.headers(), TYPE);
		if (name == null) {
			throw new EventRejectedException("The message has no header " + TYPE + ": it is no event");
		}
		EventType type = EventType.named(name)
			.orElseThrow(() -> new EventRejectedException("This release does not know events of type " + name));
		if (!type.topic().topicName().equals(message.topic())) {
			throw new EventRejectedException("Events of type " + name + " belong to " + type.topic().topicName()
					+ ", not to " + message.topic());
		}
		if (!(message.value() instanceof byte[] payload)) {
			throw new EventRejectedException("The event of type " + name + " has no payload");
		}
		try {
			return this.codec.decode(type, payload);
		}
		catch (IllegalArgumentException ex) {
			throw new EventRejectedException("The payload is no event of type " + name + ". " + ex.getMessage(), ex);
		}
	}

	static @Nullable String header(Headers headers, String name) {
		Header header = headers.lastHeader(name);
		return (header != null && header.value() != null) ? new String(header.value(), StandardCharsets.UTF_8) : null;
	}

	private static void add(Headers headers, String name, String value) {
		headers.add(name, value.getBytes(StandardCharsets.UTF_8));
	}

}
