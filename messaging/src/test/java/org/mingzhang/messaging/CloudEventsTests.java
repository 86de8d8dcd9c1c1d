package org.mingzhang.messaging;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.event.FilingWithdrawn;
import org.mingzhang.contracts.event.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

class CloudEventsTests {

	private final CloudEvents format = new CloudEvents("submission-service");

	private final FilingWithdrawn event = Events.withdrawn("420107-101", 7);

	@Test
	void anEventIsACloudEventInBinaryMode() {
		ProducerRecord<String, byte[]> message = this.format.toRecord(this.event);
		Map<String, String> headers = new LinkedHashMap<>();
		message.headers().forEach((header) -> headers.put(header.key(), text(header.value())));
		assertThat(headers).containsExactly(entry("ce_specversion", "1.0"),
				entry("ce_id", "org.mingzhang.filing-withdrawn.v1:420107-101-2023-final-accounts-1:7"),
				entry("ce_type", "org.mingzhang.filing-withdrawn.v1"),
				entry("ce_source", "/mingzhang/submission-service"),
				entry("ce_subject", "420107-101-2023-final-accounts-1"), entry("ce_time", "2026-03-02T04:00:00Z"),
				entry("content-type", "application/json"));
		assertThat(text(message.value())).isEqualTo("{\"filing\":\"420107-101-2023-final-accounts-1\",\"revision\":7,"
				+ "\"withdrawnBy\":\"dept-420107-101\",\"at\":\"2026-03-02T04:00:00Z\"}");
	}

	@Test
	void theKeyIsTheFilingSeriesSoThatVersionsStayInOrder() {
		ProducerRecord<String, byte[]> message = this.format.toRecord(this.event);
		assertThat(message.key()).isEqualTo("420107-101/2023/final-accounts");
		assertThat(message.topic()).isEqualTo(Topic.FILINGS.topicName());
	}

	@Test
	void whatIsWrittenIsReadBack() {
		assertThat(read(received(Topic.FILINGS.topicName()))).isEqualTo(this.event);
	}

	@Test
	void aMessageWithoutATypeIsRejected() {
		ConsumerRecord<String, byte[]> message = received(Topic.FILINGS.topicName());
		message.headers().remove(CloudEvents.TYPE);
		assertRejected(message, "The message has no header ce_type: it is no event");
	}

	@Test
	void anUnknownTypeIsRejectedAndNotSkipped() {
		ConsumerRecord<String, byte[]> message = received(Topic.FILINGS.topicName());
		message.headers().remove(CloudEvents.TYPE).add(CloudEvents.TYPE, "org.mingzhang.filing-lost.v9".getBytes());
		assertRejected(message, "This release does not know events of type org.mingzhang.filing-lost.v9");
	}

	@Test
	void anEventOnAnotherTopicThanItsOwnIsRejected() {
		assertRejected(received(Topic.POSTINGS.topicName()),
				"Events of type org.mingzhang.filing-withdrawn.v1 belong to mingzhang.filings, not to mingzhang.postings");
	}

	@Test
	void aPayloadThatIsNotOfItsTypeIsRejectedWithThePlace() {
		ConsumerRecord<String, byte[]> message = new ConsumerRecord<>(Topic.FILINGS.topicName(), 0, 0, "key",
				"{\"revision\": 1.5}".getBytes());
		message.headers().add(CloudEvents.TYPE, "org.mingzhang.filing-withdrawn.v1".getBytes());
		assertRejected(message, "The payload is no event of type org.mingzhang.filing-withdrawn.v1. ", "revision",
				"byte ");
	}

	private ConsumerRecord<String, byte[]> received(String topic) {
		ProducerRecord<String, byte[]> sent = this.format.toRecord(this.event);
		ConsumerRecord<String, byte[]> message = new ConsumerRecord<>(topic, 0, 0, sent.key(), sent.value());
		sent.headers().forEach(message.headers()::add);
		return message;
	}

	private Object read(ConsumerRecord<String, byte[]> message) {
		return this.format.extractAndConvertValue(message, null);
	}

	private void assertRejected(ConsumerRecord<String, byte[]> message, String... reason) {
		assertThatExceptionOfType(EventRejectedException.class).isThrownBy(() -> read(message))
			.withMessageContainingAll(reason);
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

}
