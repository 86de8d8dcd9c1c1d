package org.mingzhang.validation.mongo;

import java.time.Duration;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.junit.jupiter.api.AfterEach;
import org.mingzhang.validation.approved.ApprovedFilings;
import org.mingzhang.validation.approved.ApprovedFilingsContract;

/** The embedded database of a local installation. */
class EmbeddedApprovedFilingsTests extends ApprovedFilingsContract {

	private final MongoServer server = new MongoServer(new MemoryBackend());

	private final MongoClient client = MongoClients.create(this.server.bindAndGetConnectionString());

	@Override
	protected ApprovedFilings empty() {
		return new MongoApprovedFilings(this.client.getDatabase("validation"), Duration.ofSeconds(20));
	}

	@AfterEach
	void disconnect() {
		this.client.close();
		this.server.shutdownNow();
	}

}
