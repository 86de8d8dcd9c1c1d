package org.mingzhang.ledger;

import java.util.concurrent.atomic.AtomicInteger;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.mingzhang.access.SignedTokens;
import org.mingzhang.contracts.event.Topic;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.kafka.test.context.EmbeddedKafka;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service on a broker, a database and a provider of tokens of its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "mingzhang.messaging.publish-limit=60s", "mingzhang.ledger.database-limit=60s" })
@AutoConfigureWebTestClient(timeout = "60s")
@EmbeddedKafka(partitions = Topic.PARTITIONS, bootstrapServersProperty = "spring.kafka.bootstrap-servers")
public abstract class RunningLedger {

	protected static final SignedTokens TOKENS = new SignedTokens();

	private static final MongoServer MONGO = new MongoServer(new MemoryBackend());

	private static final String MONGO_URI = MONGO.bindAndGetConnectionString();

	private static final AtomicInteger STARTS = new AtomicInteger();

	/** Each start of the service has books of its own. */
	@DynamicPropertySource
	static void addresses(DynamicPropertyRegistry registry) {
		String database = "ledger-" + STARTS.incrementAndGet();
		registry.add("mingzhang.ledger.database", () -> database);
		registry.add("spring.mongodb.uri", () -> MONGO_URI);
		registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", TOKENS::keysAddress);
		registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> SignedTokens.ISSUER);
	}

}
