package org.mingzhang.messaging;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.kafka.test.context.EmbeddedKafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A service of its own, because its listener does not come back. */
@SpringBootTest(classes = RecordingListener.Service.class,
		properties = { "spring.application.name=crasher", "mingzhang.messaging.publish-limit=60s",
				"logging.level.org.springframework.kafka=off" })
@EmbeddedKafka(bootstrapServersProperty = "spring.kafka.bootstrap-servers",
		brokerProperties = "auto.create.topics.enable=false")
class StoppedListenerTests {

	@Autowired
	private EventPublisher publisher;

	@Autowired
	private MessagingHealth health;

	@Test
	void aServiceWhoseListenerStoppedByAnErrorIsDown() {
		assertThat(this.health.health().getStatus()).isEqualTo(Status.UP);
		this.publisher.publish(Events.returned("420107-107", "crash"));
		await().atMost(Duration.ofSeconds(60)).until(() -> this.health.health().getStatus().equals(Status.DOWN));
		assertThat(this.health.health().getDetails()).containsEntry("recording", "stopped by an error");
	}

}
