package org.mingzhang.ledger.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.Topic;
import org.mingzhang.ledger.verification.EventLog;
import org.mingzhang.messaging.EventRejectedException;

import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.support.converter.ConversionException;
import org.springframework.kafka.support.converter.RecordMessageConverter;

/**
 * The event log on the brokers. Each reading has a consumer of its own that is given its
 * partitions, joins no group and commits nothing.
 */
public final class KafkaEventLog implements EventLog {

	private static final Duration POLL = Duration.ofMillis(500);

	private final ConsumerFactory<String, byte[]> consumers;

	private final RecordMessageConverter format;

	private final Duration limit;

	/**
	 * Creates the log.
	 * @param consumers makes consumers; their group is that of the ledger
	 * @param format turns messages into events
	 * @param limit how long the brokers may be silent
	 */
	public KafkaEventLog(ConsumerFactory<String, byte[]> consumers, RecordMessageConverter format, Duration limit) {
		this.consumers = consumers;
		this.format = format;
		this.limit = limit;
	}

	@Override
	public Map<Integer, Long> workedOff() {
		try (Consumer<String, byte[]> consumer = consumer()) {
			return consumer.committed(Set.copyOf(partitions(consumer, Topic.FILINGS)), this.limit)
				.entrySet()
				.stream()
				.filter((committed) -> committed.getValue() != null)
				.collect(Collectors.toMap((committed) -> committed.getKey().partition(),
						(committed) -> committed.getValue().offset()));
		}
	}

	@Override
	public long read(Topic topic, String district, java.util.function.Consumer<? super Logged> reader) {
		try (Consumer<String, byte[]> consumer = consumer()) {
			Collection<TopicPartition> partitions = partitions(consumer, topic);
			Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, this.limit);
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			return read(consumer, ends, district, reader);
		}
	}

	private long read(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends, String district,
			java.util.function.Consumer<? super Logged> reader) {
		Set<TopicPartition> unread = new HashSet<>(ends.keySet());
		long unreadable = 0;
		long silentSince = System.nanoTime();
		while (!withoutThoseAtTheirEnd(unread, consumer, ends).isEmpty()) {
			boolean isSilent = true;
			for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
				isSilent = false;
				TopicPartition partition = new TopicPartition(message.topic(), message.partition());
				boolean isAsked = message.offset() < ends.getOrDefault(partition, 0L) && message.key() != null
						&& message.key().startsWith(district + "-");
				if (isAsked && !isTaken(message, reader)) {
					unreadable++;
				}
			}
			silentSince = isSilent ? silentSince : System.nanoTime();
			if (System.nanoTime() - silentSince > this.limit.toNanos()) {
				throw new IllegalStateException("事件日志读不到末尾 (the event log is silent before its end): " + unread);
			}
		}
		return unreadable;
	}

	private boolean isTaken(ConsumerRecord<String, byte[]> message,
			java.util.function.Consumer<? super Logged> reader) {
		try {
			Object event = this.format.toMessage(message, null, null, Event.class).getPayload();
			reader.accept(new Logged(new Offset(message.partition(), message.offset()), (Event) event));
			return true;
		}
		catch (EventRejectedException | ConversionException ex) {
			return false;
		}
	}

	private Set<TopicPartition> withoutThoseAtTheirEnd(Set<TopicPartition> unread, Consumer<String, byte[]> consumer,
			Map<TopicPartition, Long> ends) {
		unread.removeIf((partition) -> consumer.position(partition, this.limit) >= ends.getOrDefault(partition, 0L));
		return unread;
	}

	private Collection<TopicPartition> partitions(Consumer<String, byte[]> consumer, Topic topic) {
		return consumer.partitionsFor(topic.topicName(), this.limit)
			.stream()
			.map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
			.toList();
	}

	private Consumer<String, byte[]> consumer() {
		Properties settings = new Properties();
		settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
		settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
		return this.consumers.createConsumer(null, "", "-replay", settings);
	}

}
