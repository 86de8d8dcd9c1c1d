package org.mingzhang.validation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mingzhang.access.SignedTokens;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.event.EventType;
import org.mingzhang.contracts.event.FilingValidated;
import org.mingzhang.contracts.event.Topic;
import org.mingzhang.messaging.EventPublisher;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.test.context.EmbeddedKafka;
import org.springframework.kafka.test.utils.KafkaTestUtils;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service on a broker, a database and a provider of tokens of its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "mingzhang.messaging.publish-limit=60s")
@AutoConfigureWebTestClient(timeout = "60s")
@EmbeddedKafka(bootstrapServersProperty = "spring.kafka.bootstrap-servers",
		brokerProperties = "auto.create.topics.enable=false")
public abstract class RunningValidation {

	protected static final SignedTokens TOKENS = new SignedTokens();

	protected static final StubLedger LEDGER = new StubLedger();

	private static final Duration LIMIT = Duration.ofSeconds(60);

	private static final MongoServer MONGO = new MongoServer(new MemoryBackend());

	private static final String MONGO_URI = MONGO.bindAndGetConnectionString();

	private static final AtomicInteger STARTS = new AtomicInteger();

	@Autowired
	private EventPublisher publisher;

	@Autowired
	private ConsumerFactory<String, byte[]> consumers;

	/** Each start of the service has a database of its own. */
	@DynamicPropertySource
	static void addresses(DynamicPropertyRegistry registry) {
		String database = "validation-" + STARTS.incrementAndGet();
		registry.add("mingzhang.validation.database", () -> database);
		registry.add("mingzhang.validation.ledger.uri", LEDGER::address);
		registry.add("spring.security.oauth2.client.provider.mingzhang.token-uri",
				() -> LEDGER.address() + "/oauth2/token");
		registry.add("spring.security.oauth2.client.registration.ledger.client-secret", () -> "a secret");
		registry.add("spring.mongodb.uri", () -> MONGO_URI);
		registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", TOKENS::keysAddress);
		registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> SignedTokens.ISSUER);
	}

	/** Publishes an event, as another service would. */
	protected final void publish(Event event) {
		this.publisher.publish(event);
	}

	/** What the rule book answers about a filing. */
	protected final FilingValidated answerTo(FilingId filing) {
		String key = filing.series().toString();
		try (Consumer<String, byte[]> reader = this.consumers.createConsumer("reader-of-" + key, "")) {
			reader.subscribe(List.of(Topic.Names.VALIDATIONS));
			Instant end = Instant.now().plus(LIMIT);
			while (Instant.now().isBefore(end)) {
				for (ConsumerRecord<String, byte[]> message : KafkaTestUtils.getRecords(reader, Duration.ofSeconds(2),
						1)) {
					if (key.equals(message.key())) {
						return (FilingValidated) new EventCodec().decode(EventType.FILING_VALIDATED, message.value());
					}
				}
			}
			throw new AssertionError("No answer to " + filing + " within " + LIMIT);
		}
	}

}
