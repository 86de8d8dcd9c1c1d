package org.mingzhang.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingReturned;
import org.mingzhang.contracts.event.Topic;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.test.context.EmbeddedKafka;
import org.springframework.kafka.test.utils.KafkaTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * The promises a listener relies on. Each test speaks of a department of its own, so that
 * all share one broker.
 */
@SpringBootTest(classes = RecordingListener.Service.class,
		properties = { "spring.application.name=recorder", "mingzhang.messaging.first-pause=10ms",
				"mingzhang.messaging.publish-limit=60s", "logging.level.org.mingzhang.messaging.DeadLetters=off" })
@EmbeddedKafka(bootstrapServersProperty = "spring.kafka.bootstrap-servers",
		brokerProperties = "auto.create.topics.enable=false")
class EventDeliveryTests {

	private static final Duration LIMIT = Duration.ofSeconds(60);

	@Autowired
	private EventPublisher publisher;

	@Autowired
	private RecordingListener listener;

	@Autowired
	private KafkaTemplate<String, byte[]> kafka;

	@Autowired
	private ConsumerFactory<String, byte[]> consumers;

	@Autowired
	private MeterRegistry metrics;

	@Autowired
	private MessagingHealth health;

	@Autowired
	private KafkaAdmin admin;

	@Autowired
	private KafkaListenerEndpointRegistry listeners;

	/**
	 * While consumers are still joining, partitions change hands, and who gets one counts
	 * the failed deliveries anew.
	 */
	@BeforeEach
	void waitUntilEveryConsumerHasItsShare() {
		var container = (ConcurrentMessageListenerContainer<?, ?>) this.listeners.getListenerContainer("recording");
		int share = Topic.PARTITIONS / container.getConcurrency();
		await().atMost(LIMIT)
			.untilAsserted(() -> assertThat(container.getContainers())
				.allSatisfy((consumer) -> assertThat(consumer.getAssignedPartitions()).hasSize(share)));
	}

	@Test
	void eventsOfASeriesArriveInTheOrderOfPublishing() {
		LongStream.rangeClosed(1, 20)
			.mapToObj((revision) -> Events.withdrawn("420107-101", revision))
			.forEach(this.publisher::publish);
		List<Long> published = LongStream.rangeClosed(1, 20).boxed().toList();
		await().atMost(LIMIT).until(() -> revisions("420107-101").containsAll(published));
		assertThat(revisions("420107-101").stream().distinct()).containsExactlyElementsOf(published);
	}

	@Test
	void afterFiveFailedDeliveriesAnEventIsADeadLetterWithItsReason() {
		this.publisher.publish(Events.returned("420107-102", "fail"));
		ConsumerRecord<String, byte[]> letter = deadLetterOf("420107-102/2023/final-accounts");
		assertThat(this.listener.deliveriesOf("420107-102")).hasSize(5);
		assertThat(header(letter, DeadLetters.REASON)).isEqualTo("The listener is broken");
		assertThat(header(letter, DeadLetters.FAILURE)).isEqualTo("java.lang.IllegalStateException");
		assertThat(header(letter, CloudEvents.TYPE)).isEqualTo("org.mingzhang.filing-returned.v1");
		assertThat(letter.headers()).noneMatch((header) -> header.key().contains("stacktrace"));
	}

	@Test
	void whatIsRejectedIsADeadLetterAtOnce() {
		this.publisher.publish(Events.returned("420107-103", "reject"));
		ConsumerRecord<String, byte[]> letter = deadLetterOf("420107-103/2023/final-accounts");
		assertThat(this.listener.deliveriesOf("420107-103")).hasSize(1);
		assertThat(header(letter, DeadLetters.REASON)).isEqualTo("The content differs from what is booked");
	}

	@Test
	void aPoisonedMessageStopsNothingAndIsKeptByteForByte() {
		byte[] poison = { '{', 0, (byte) 0xff };
		var message = new ProducerRecord<>(Topic.FILINGS.topicName(), "420107-104/2023/final-accounts", poison);
		message.headers().add(CloudEvents.TYPE, "org.mingzhang.filing-withdrawn.v1".getBytes());
		this.kafka.send(message).join();
		this.publisher.publish(Events.withdrawn("420107-104", 2));
		await().atMost(LIMIT).until(() -> !this.listener.deliveriesOf("420107-104").isEmpty());
		ConsumerRecord<String, byte[]> letter = deadLetterOf("420107-104/2023/final-accounts");
		assertThat(letter.value()).isEqualTo(poison);
		assertThat(header(letter, DeadLetters.REASON))
			.startsWith("The payload is no event of type org.mingzhang.filing-withdrawn.v1.");
	}

	@Test
	void deadLettersAreCountedAndShownByTheHealthOfTheService() {
		this.publisher.publish(Events.returned("420107-105", "reject"));
		deadLetterOf("420107-105/2023/final-accounts");
		await().atMost(LIMIT)
			.until(() -> this.metrics.counter("mingzhang.messaging.dead.letters", "topic", "mingzhang.filings")
				.count() >= 1);
		Health shown = this.health.health();
		assertThat(shown.getStatus()).isEqualTo(Status.UP);
		assertThat(shown.getDetails()).containsEntry("recording", "listening");
		assertThat((Long) shown.getDetails().get("deadLetters")).isPositive();
	}

	@Test
	void anEventOfSeveralMegabytesArrivesAndALargerOneIsRefusedBeforeItIsSent() {
		FilingReturned large = Events.returned("420107-106", "x".repeat(7 * 1024 * 1024));
		this.publisher.publish(large);
		await().atMost(LIMIT).until(() -> this.listener.deliveriesOf("420107-106").contains(large));
		assertThatExceptionOfType(EventRejectedException.class)
			.isThrownBy(
					() -> this.publisher.publish(Events.returned("420107-106", "x".repeat(Topic.MAX_MESSAGE_BYTES))))
			.withMessageContaining("topic mingzhang.filings takes at most 8388608");
	}

	@Test
	void everyTopicHasItsShapeAndADeadLetterTopicThatIsKeptForEver() throws Exception {
		try (Admin brokers = Admin.create(this.admin.getConfigurationProperties())) {
			for (Topic topic : Topic.values()) {
				assertThat(this.admin.describeTopics(topic.topicName(), topic.deadLetters()).values())
					.allMatch((described) -> described.partitions().size() == Topic.PARTITIONS);
				Duration retention = topic.retention();
				assertThat(setting(brokers, topic.topicName(), "retention.ms"))
					.isEqualTo((retention != null) ? "" + retention.toMillis() : "-1");
				assertThat(setting(brokers, topic.topicName(), "max.message.bytes")).isEqualTo("8388608");
				assertThat(setting(brokers, topic.deadLetters(), "retention.ms")).isEqualTo("-1");
			}
		}
	}

	private List<Long> revisions(String department) {
		return this.listener.deliveriesOf(department).stream().map(Event::revision).toList();
	}

	private static String setting(Admin brokers, String topic, String key) throws Exception {
		ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
		return brokers.describeConfigs(List.of(resource)).all().get().get(resource).get(key).value();
	}

	private ConsumerRecord<String, byte[]> deadLetterOf(String key) {
		try (Consumer<String, byte[]> reader = this.consumers.createConsumer("reader-of-" + key, "")) {
			reader.subscribe(List.of(Topic.FILINGS.deadLetters()));
			Instant end = Instant.now().plus(LIMIT);
			while (Instant.now().isBefore(end)) {
				for (ConsumerRecord<String, byte[]> letter : KafkaTestUtils.getRecords(reader, Duration.ofSeconds(2),
						1)) {
					if (key.equals(letter.key())) {
						return letter;
					}
				}
			}
			throw new AssertionError("No dead letter of " + key + " within " + LIMIT);
		}
	}

	private static String header(ConsumerRecord<?, ?> message, String name) {
		return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
	}

}
