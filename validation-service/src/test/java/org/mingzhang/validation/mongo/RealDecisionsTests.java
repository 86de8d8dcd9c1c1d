package org.mingzhang.validation.mongo;

import java.time.Duration;
import java.util.UUID;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import org.junit.jupiter.api.AfterEach;
import org.mingzhang.validation.decision.DecisionStore;
import org.mingzhang.validation.decision.DecisionStoreContract;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** A real MongoDB replica set, where a Docker engine answers. */
@Testcontainers(disabledWithoutDocker = true)
class RealDecisionsTests extends DecisionStoreContract {

	@Container
	private static final MongoDBContainer MONGODB = new MongoDBContainer("mongo:8.0").withReplicaSet();

	private MongoClient client;

	@Override
	protected DecisionStore empty() {
		this.client = MongoClients.create(MONGODB.getReplicaSetUrl());
		return new MongoDecisions(this.client.getDatabase("validation-" + UUID.randomUUID()), Duration.ofSeconds(20));
	}

	@AfterEach
	void disconnect() {
		this.client.close();
	}

}
