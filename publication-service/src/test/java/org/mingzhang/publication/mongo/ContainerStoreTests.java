package org.mingzhang.publication.mongo;

import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

@Testcontainers(disabledWithoutDocker = true)
class ContainerStoreTests extends MongoStoreContract {

	@Container
	private static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8.0").withReplicaSet();

	@Override
	String connectionString() {
		return MONGO.getConnectionString();
	}

}
