package org.mingzhang.messaging;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.event.Topic;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaConsumerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;

/** The Kafka wiring of every service: on the class path, it is on. */
@AutoConfiguration(after = KafkaAutoConfiguration.class,
		afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@EnableConfigurationProperties(MessagingProperties.class)
class MessagingAutoConfiguration {

	/** Room for the headers that say why an event became a dead letter. */
	private static final int REASON_BYTES = 64 * 1024;

	/** How long a consumer may be silent before its partitions go to another. */
	private static final int SESSION_MILLIS = 10_000;

	/** How long a consumer waits before it tries again after the broker refused it. */
	private static final Duration REFUSED_PAUSE = Duration.ofSeconds(10);

	@Bean
	CloudEvents cloudEvents(@Value("${spring.application.name}") String service) {
		return new CloudEvents(service);
	}

	@Bean
	EventPublisher eventPublisher(KafkaTemplate<String, byte[]> kafka, CloudEvents format,
			MessagingProperties properties) {
		return new KafkaEventPublisher(kafka, format, properties.publishLimit());
	}

	@Bean
	DeadLetters deadLetters(ObjectProvider<MeterRegistry> metrics) {
		return new DeadLetters(metrics.getIfAvailable(SimpleMeterRegistry::new));
	}

	@Bean
	MessagingHealth messagingHealthIndicator(KafkaListenerEndpointRegistry listeners, DeadLetters deadLetters) {
		return new MessagingHealth(listeners, deadLetters);
	}

	/**
	 * All topics, whichever service starts first. A service that cannot reach the brokers
	 * does not start: otherwise they would make up topics of another shape.
	 */
	@Bean
	KafkaAdmin.NewTopics topics(KafkaAdmin admin, MessagingProperties properties) {
		admin.setFatalIfBrokerNotAvailable(true);
		admin.setModifyTopicConfigs(true);
		return new KafkaAdmin.NewTopics(Arrays.stream(Topic.values())
			.flatMap((topic) -> Stream.of(
					topic(topic.topicName(), topic.retention(), Topic.MAX_MESSAGE_BYTES, properties.replication()),
					topic(topic.deadLetters(), null, Topic.MAX_MESSAGE_BYTES + REASON_BYTES, properties.replication())))
			.toArray(NewTopic[]::new));
	}

	/** Dead letters keep the partition of their event, so both have the same number. */
	private static NewTopic topic(String name, @Nullable Duration retention, int largest, short replication) {
		return TopicBuilder.name(name)
			.partitions(Topic.PARTITIONS)
			.replicas(replication)
			.config(TopicConfig.RETENTION_MS_CONFIG, (retention != null) ? "" + retention.toMillis() : "-1")
			.config(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "" + largest)
			.build();
	}

	/** No event is lost, doubled or overtaken between here and the brokers. */
	@Bean
	DefaultKafkaProducerFactoryCustomizer acknowledgedInOrder(MessagingProperties properties) {
		// Sending waits for the topic's leader first, then for the acknowledgement.
		int half = Math.toIntExact(properties.publishLimit().toMillis() / 2);
		return (factory) -> factory.updateConfigs(Map.of(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
				StringSerializer.class, ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class,
				ProducerConfig.ACKS_CONFIG, "all", ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
				ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd", ProducerConfig.LINGER_MS_CONFIG, 0,
				ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_MESSAGE_BYTES + REASON_BYTES,
				ProducerConfig.MAX_BLOCK_MS_CONFIG, half, ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, half,
				ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, half / 2));
	}

	/**
	 * A listener without an id reads in the group of its service. Few records a poll:
	 * filings are large, and each may take its listener's whole time limit. What a killed
	 * service held is taken up by the others, or by itself started again, in seconds.
	 */
	@Bean
	DefaultKafkaConsumerFactoryCustomizer fromTheBeginning(@Value("${spring.application.name}") String service) {
		return (factory) -> factory.updateConfigs(Map.of(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
				StringDeserializer.class, ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class,
				ConsumerConfig.GROUP_ID_CONFIG, service, ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
				ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5, ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false,
				ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MILLIS, ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
				SESSION_MILLIS / 5, ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
				CooperativeStickyAssignor.class.getName()));
	}

	/**
	 * One record at a time, committed when its listener returns; a stop waits for one.
	 */
	@Bean
	ContainerCustomizer<Object, Object, ConcurrentMessageListenerContainer<Object, Object>> oneByOne(
			MessagingProperties properties) {
		return (container) -> {
			container.setConcurrency(properties.concurrency());
			ContainerProperties settings = container.getContainerProperties();
			settings.setAckMode(ContainerProperties.AckMode.RECORD);
			settings.setStopImmediate(true);
			settings.setMissingTopicsFatal(false);
			settings.setAuthExceptionRetryInterval(REFUSED_PAUSE);
			var threads = new SimpleAsyncTaskExecutor(container.getListenerId() + "-");
			threads.setVirtualThreads(true);
			settings.setListenerTaskExecutor(threads);
		};
	}

	@Bean
	DefaultErrorHandler retriesThenDeadLetters(DeadLetters deadLetters, KafkaTemplate<String, byte[]> kafka,
			MessagingProperties properties) {
		Retries retries = new Retries(properties);
		DefaultErrorHandler handler = new DefaultErrorHandler(deadLetters.recoverer(kafka));
		handler.setBackOffFunction((message, failure) -> retries.after(failure));
		handler.addNotRetryableExceptions(EventRejectedException.class, IllegalArgumentException.class,
				ArithmeticException.class);
		handler.setRetryListeners(deadLetters);
		// The retry listener says it in one line; the container would add a stack trace
		// per try.
		handler.setLogLevel(KafkaException.Level.DEBUG);
		return handler;
	}

}
