package org.mingzhang.ledger.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.FilingId;
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

	private static final Duration LIMIT = Duration.ofSeconds(60);

	@Autowired
	private EventPublisher publisher;

	@Autowired
	private Groups groups;

	@Autowired
	private Answers answers;

	@Autowired
	private EmbeddedKafkaBroker broker;

	@Test
	void anApprovedFilingIsPostedAndARepeatIsAnsweredAgain() {
		FilingLife life = FilingLife.of("420107-101", 1);
		this.publisher.publish(life.review(3, spending(10)));
		await().atMost(LIMIT).untilAsserted(() -> assertThat(state(life)).isEqualTo(State.RESERVED));
		this.publisher.publish(life.approval(4, spending(10)));
		Event posted = answers(life, 1).getFirst();
		assertThat(posted).isInstanceOf(FilingPosted.class);
		this.publisher.publish(life.approval(4, spending(10)));
		assertThat(answers(life, 2)).containsOnly(posted);
	}

	@Test
	void aFilingThatCannotBeBookedIsRefusedWithTheReason() {
		FilingLife life = FilingLife.of("420105-101", 1);
		this.publisher.publish(life.approval(4, FilingLife.unbalanced()));
		assertThat(answers(life, 1)).first()
			.isInstanceOfSatisfying(PostingRefused.class, (refused) -> assertThat(refused.reason()).contains("收支不平"));
	}

	@Test
	void whatContradictsTheBooksBecomesADeadLetter() {
		FilingLife life = FilingLife.of("420104-106", 1);
		this.publisher.publish(life.approval(4, spending(10)));
		answers(life, 1);
		this.publisher.publish(life.approval(4, spending(11)));
		String deadLetters = Topic.FILINGS.deadLetters();
		try (Consumer<String, byte[]> consumer = consumer()) {
			consumer.subscribe(List.of(deadLetters));
			assertThat(KafkaTestUtils.getRecords(consumer, LIMIT, 1).records(deadLetters)).isNotEmpty()
				.allSatisfy((letter) -> assertThat(letter.key()).isEqualTo(life.filing().series().toString()));
		}
	}

	/**
	 * What the ledger told of a filing, as soon as it is so much; it may tell it again.
	 */
	private List<Event> answers(FilingLife life, int count) {
		return await().atMost(LIMIT).until(() -> this.answers.of(life.filing()), (answers) -> answers.size() >= count);
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

		private final List<Event> events = new CopyOnWriteArrayList<>();

		@KafkaListener(id = "answers", topics = Topic.Names.POSTINGS)
		void on(Event event) {
			this.events.add(event);
		}

		List<Event> of(FilingId filing) {
			return this.events.stream().filter((event) -> event.filing().equals(filing)).toList();
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
