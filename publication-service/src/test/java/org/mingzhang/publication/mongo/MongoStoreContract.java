package org.mingzhang.publication.mongo;

import java.util.UUID;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mingzhang.publication.disclosure.Arrivals;
import org.mingzhang.publication.disclosure.Artefacts;
import org.mingzhang.publication.disclosure.Disclosures;
import org.mingzhang.publication.disclosure.StoreContract;

/** The contract on something that speaks MongoDB's protocol, a new database a test. */
abstract class MongoStoreContract extends StoreContract {

	private MongoClient client;

	private MongoDatabase database;

	abstract String connectionString();

	@BeforeEach
	void connect() {
		this.client = MongoClients.create(connectionString());
		this.database = this.client.getDatabase("publication-" + UUID.randomUUID());
		new MongoDisclosures(this.database).createIndexes();
	}

	@AfterEach
	void disconnect() {
		this.client.close();
	}

	@Override
	protected Arrivals arrivals() {
		return new MongoArrivals(this.database);
	}

	@Override
	protected Artefacts artefacts() {
		return new MongoArtefacts(this.database);
	}

	@Override
	protected Disclosures disclosures() {
		return new MongoDisclosures(this.database);
	}

}
