package org.mingzhang.ledger.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.contracts.event.PostingRefused;
import org.mingzhang.contracts.event.Topic;
import org.mingzhang.ledger.RunningLedger;
import org.mingzhang.ledger.group.FilingLife;
import org.mingzhang.ledger.group.Group;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.State;
import org.mingzhang.messaging.EventPublisher;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.utils.KafkaTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mingzhang.ledger.group.FilingLife.spending;

@Import(FilingListenerTests.Listening.class)
class FilingListenerTests extends RunningLedger {

	@Autowired
	private EventPublisher publisher;

	@Autowired
	private Groups groups;

	@Autowired
	private Answers answers;

	@Autowired
	private EmbeddedKafkaBroker broker;

	@Test
	void anApprovedFilingIsPostedAndARepeatIsAnsweredAgain() throws Exception {
		FilingLife life = FilingLife.of("420107-101", 1);
		this.publisher.publish(life.review(3, spending(10)));
		await().untilAsserted(() -> assertThat(state(life)).isEqualTo(State.RESERVED));
		this.publisher.publish(life.approval(4, spending(10)));
		FilingPosted posted = (FilingPosted) this.answers.next();
		assertThat(posted.filing()).isEqualTo(life.filing());
		this.publisher.publish(life.approval(4, spending(10)));
		assertThat(this.answers.next()).isEqualTo(posted);
	}

	@Test
	void aFilingThatCannotBeBookedIsRefusedWithTheReason() throws Exception {
		FilingLife life = FilingLife.of("420105-101", 1);
		this.publisher.publish(life.approval(4, FilingLife.unbalanced()));
		PostingRefused refused = (PostingRefused) this.answers.next();
		assertThat(refused.reason()).contains("收支不平");
	}

	@Test
	void whatContradictsTheBooksBecomesADeadLetter() throws Exception {
		FilingLife life = FilingLife.of("420104-106", 1);
		this.publisher.publish(life.approval(4, spending(10)));
		this.answers.next();
		this.publisher.publish(life.approval(4, spending(11)));
		String deadLetters = Topic.FILINGS.deadLetters();
		try (Consumer<String, byte[]> consumer = consumer()) {
			consumer.subscribe(List.of(deadLetters));
			ConsumerRecord<String, byte[]> letter = KafkaTestUtils.getSingleRecord(consumer, deadLetters,
					Duration.ofSeconds(30));
			assertThat(letter.key()).isEqualTo(life.filing().series().toString());
		}
	}

	private State state(FilingLife life) {
		return this.groups.find(life.filing()).map(Group::state).orElse(State.VOIDED);
	}

	private Consumer<String, byte[]> consumer() {
		Map<String, Object> settings = KafkaTestUtils.consumerProps(this.broker, "dead-letter-reader", true);
		settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
		return new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new ByteArrayDeserializer())
			.createConsumer();
	}

	/** What the ledger told the others. */
	static class Answers {

		private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

		@KafkaListener(id = "answers", topics = Topic.Names.POSTINGS)
		void on(Event event) {
			this.events.add(event);
		}

		Event next() throws InterruptedException {
			Event event = this.events.poll(30, TimeUnit.SECONDS);
			assertThat(event).as("an answer within 30 seconds").isNotNull();
			return event;
		}

	}

	@TestConfiguration
	static class Listening {

		@Bean
		Answers answers() {
			return new Answers();
		}

	}

}
