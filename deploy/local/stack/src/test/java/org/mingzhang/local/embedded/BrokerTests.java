package org.mingzhang.local.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BrokerTests {

	private static final TopicPartition FILINGS = new TopicPartition("filings", 0);

	private static final long LOOK_AGAIN_NANOS = 20_000_000;

	@TempDir
	Path folder;

	@Test
	void whatWasAcknowledgedSurvivesAKill() throws Exception {
		int port = EmbeddedProcess.freePort();
		int controller = EmbeddedProcess.freePort();
		EmbeddedProcess killed = start(port, controller);
		createTopic(port);
		send(port, "approved");
		killed.kill();

		try (EmbeddedProcess again = start(port, controller)) {
			assertThat(read(port)).containsExactly("approved");
		}
	}

	@Test
	void nothingIsDeletedForBeingOldAndNoTopicIsMadeByAccident() {
		assertThat(Broker.settings(this.folder, 9092, 9093).lines()).contains("log.retention.ms=-1",
				"log.retention.bytes=-1", "auto.create.topics.enable=false");
	}

	@Test
	void itListensOnTheLoopbackAddressOnly() {
		assertThat(Broker.settings(this.folder, 9092, 9093).lines())
			.contains("listeners=BROKER://127.0.0.1:9092,CONTROLLER://127.0.0.1:9093");
	}

	private EmbeddedProcess start(int port, int controller) throws IOException {
		return EmbeddedProcess.start(Broker.class, this.folder.resolve("broker.log"), port, this.folder, port,
				controller);
	}

	private static void createTopic(int port) throws Exception {
		try (Admin admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port))) {
			// It answers a moment before its controller gives it partitions.
			while (admin.describeCluster().nodes().get().isEmpty()) {
				LockSupport.parkNanos(LOOK_AGAIN_NANOS);
			}
			admin.createTopics(Set.of(new NewTopic(FILINGS.topic(), Optional.of(1), Optional.empty()))).all().get();
		}
	}

	private static void send(int port, String value) throws Exception {
		try (KafkaProducer<String, String> producer = new KafkaProducer<>(
				Map.of("bootstrap.servers", "127.0.0.1:" + port), new StringSerializer(), new StringSerializer())) {
			producer.send(new ProducerRecord<>(FILINGS.topic(), "420107-101/2023/final-accounts", value)).get();
		}
	}

	private static List<String> read(int port) {
		List<String> values = new ArrayList<>();
		try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
				Map.of("bootstrap.servers", "127.0.0.1:" + port), new StringDeserializer(), new StringDeserializer())) {
			consumer.assign(Set.of(FILINGS));
			consumer.seekToBeginning(Set.of(FILINGS));
			while (values.isEmpty()) {
				consumer.poll(Duration.ofSeconds(1)).forEach((message) -> values.add(message.value()));
			}
		}
		return values;
	}

}
