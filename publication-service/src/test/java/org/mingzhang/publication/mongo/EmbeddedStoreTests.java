package org.mingzhang.publication.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The database of the local installation, in memory. */
class EmbeddedStoreTests extends MongoStoreContract {

	private static MongoServer server;

	private static String address;

	@BeforeAll
	static void start() {
		server = new MongoServer(H2Backend.inMemory());
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
