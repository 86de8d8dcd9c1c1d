package org.mingzhang.publication.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class EmbeddedStoreTests extends MongoStoreContract {

	private static MongoServer server;

	private static String address;

	@BeforeAll
	static void start() {
		server = new MongoServer(new MemoryBackend());
		address = server.bindAndGetConnectionString();
	}

	@AfterAll
	static void stop() {
		server.shutdownNow();
	}

	@Override
	String connectionString() {
		return address;
	}

}
