package org.mingzhang.validation.mongo;

import java.time.Duration;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.junit.jupiter.api.AfterEach;
import org.mingzhang.validation.decision.DecisionStore;
import org.mingzhang.validation.decision.DecisionStoreContract;

/** The embedded database of a local installation. */
class EmbeddedDecisionsTests extends DecisionStoreContract {

	private final MongoServer server = new MongoServer(new MemoryBackend());

	private final MongoClient client = MongoClients.create(this.server.bindAndGetConnectionString());

	@Override
	protected DecisionStore empty() {
		return new MongoDecisions(this.client.getDatabase("validation"), Duration.ofSeconds(20));
	}

	@AfterEach
	void disconnect() {
		this.client.close();
		this.server.shutdownNow();
	}

}
