package org.mingzhang.submission.mongo;

import java.time.Duration;
import java.util.UUID;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import org.junit.jupiter.api.AfterEach;
import org.mingzhang.submission.drafting.Uploads;
import org.mingzhang.submission.drafting.UploadsContract;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** A real MongoDB replica set, where a Docker engine answers. */
@Testcontainers(disabledWithoutDocker = true)
class RealUploadsTests extends UploadsContract {

	@Container
	private static final MongoDBContainer MONGODB = new MongoDBContainer("mongo:8.0").withReplicaSet();

	private MongoClient client;

	@Override
	protected Uploads empty() {
		this.client = MongoClients.create(MONGODB.getReplicaSetUrl());
		return new MongoUploads(this.client.getDatabase("submission-" + UUID.randomUUID()), Duration.ofSeconds(20));
	}

	@AfterEach
	void stop() {
		this.client.close();
	}

}
