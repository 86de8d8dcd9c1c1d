package org.mingzhang.ledger.mongo;

import java.time.Duration;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.junit.jupiter.api.AfterEach;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.GroupsContract;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;
import reactor.core.publisher.Mono;

/** The same contract on a real replica set, where a Docker engine answers. */
@Testcontainers(disabledWithoutDocker = true)
class RealMongoGroupsTests extends GroupsContract {

	@Container
	private static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8.0").withReplicaSet();

	private MongoClient client;

	@Override
	protected Groups empty() {
		this.client = MongoClients.create(MONGO.getConnectionString());
		MongoDatabase database = this.client.getDatabase("ledger");
		Mono.from(database.drop()).block();
		return new MongoGroups(database, Duration.ofSeconds(30));
	}

	@AfterEach
	void disconnect() {
		this.client.close();
	}

}
