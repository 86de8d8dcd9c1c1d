package org.mingzhang.submission.mongo;

import java.time.Duration;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.junit.jupiter.api.AfterEach;
import org.mingzhang.submission.drafting.Uploads;
import org.mingzhang.submission.drafting.UploadsContract;

/** The embedded database of a local installation. */
class EmbeddedUploadsTests extends UploadsContract {

	private MongoServer server;

	private MongoClient client;

	@Override
	protected Uploads empty() {
		this.server = new MongoServer(new MemoryBackend());
		this.client = MongoClients.create(this.server.bindAndGetConnectionString());
		return new MongoUploads(this.client.getDatabase("submission"), Duration.ofSeconds(20));
	}

	@AfterEach
	void stop() {
		this.client.close();
		this.server.shutdownNow();
	}

}
