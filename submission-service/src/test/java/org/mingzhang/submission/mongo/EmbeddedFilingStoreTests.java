package org.mingzhang.submission.mongo;

import java.time.Duration;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.junit.jupiter.api.AfterEach;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.FilingStoreContract;

/** The embedded database of a local installation. */
class EmbeddedFilingStoreTests extends FilingStoreContract {

	private MongoServer server;

	private MongoClient client;

	@Override
	protected FilingStore emptyStore() {
		this.server = new MongoServer(new MemoryBackend());
		this.client = MongoClients.create(this.server.bindAndGetConnectionString());
		return new MongoFilingStore(this.client.getDatabase("submission"), Duration.ofSeconds(20));
	}

	@AfterEach
	void stop() {
		this.client.close();
		this.server.shutdownNow();
	}

}
