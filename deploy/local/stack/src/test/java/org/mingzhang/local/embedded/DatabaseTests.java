package org.mingzhang.local.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final int MANY = 200;

	@TempDir
	Path folder;

	@Test
	void everyWriteThatWasAnsweredSurvivesAKill() throws Exception {
		int port = EmbeddedProcess.freePort();
		EmbeddedProcess killed = start(port);
		try (MongoClient client = client(port)) {
			for (int i = 0; i < MANY; i++) {
				all(filings(client).insertOne(new Document("_id", i)));
			}
			killed.kill();
		}

		try (EmbeddedProcess again = start(port); MongoClient client = client(port)) {
			assertThat(all(filings(client).countDocuments())).containsExactly((long) MANY);
		}
	}

	@Test
	void aUniqueIndexIsStillUniqueAfterAKill() throws Exception {
		int port = EmbeddedProcess.freePort();
		EmbeddedProcess killed = start(port);
		try (MongoClient client = client(port)) {
			all(filings(client).createIndex(new Document("series", 1), new IndexOptions().unique(true)));
			all(filings(client).insertOne(new Document("_id", 1).append("series", "420107-101")));
			killed.kill();
		}

		try (EmbeddedProcess again = start(port); MongoClient client = client(port)) {
			assertThatExceptionOfType(MongoWriteException.class)
				.isThrownBy(() -> all(filings(client).insertOne(new Document("_id", 2).append("series", "420107-101"))))
				.satisfies((ex) -> assertThat(ex.getCode()).isEqualTo(11000));
		}
	}

	@Test
	void whatWasStoppedInGoodOrderIsTakenUpAgain() throws Exception {
		int port = EmbeddedProcess.freePort();
		try (EmbeddedProcess first = start(port); MongoClient client = client(port)) {
			all(filings(client).insertOne(new Document("_id", "kept")));
		}

		try (EmbeddedProcess again = start(port); MongoClient client = client(port)) {
			assertThat(all(filings(client).find())).containsExactly(new Document("_id", "kept"));
		}
	}

	@Test
	void itAnswersTheHealthCheckOfEveryDatabase() throws Exception {
		int port = EmbeddedProcess.freePort();
		try (EmbeddedProcess database = start(port); MongoClient client = client(port)) {
			assertThat(all(client.getDatabase("submission").runCommand(new Document("hello", 1)))).singleElement()
				.satisfies((answer) -> assertThat(answer).containsEntry("isWritablePrimary", true)
					.containsKey("maxWireVersion"));
		}
	}

	private EmbeddedProcess start(int port) throws IOException {
		return EmbeddedProcess.start(Database.class, this.folder.resolve("database.log"), port, this.folder, port);
	}

	private static MongoClient client(int port) {
		return MongoClients.create("mongodb://127.0.0.1:" + port);
	}

	private static MongoCollection<Document> filings(MongoClient client) {
		return client.getDatabase("submission").getCollection("filings");
	}

	private static <T> List<T> all(Publisher<T> publisher) {
		return Flux.from(publisher).collectList().blockOptional(PATIENCE).orElseThrow();
	}

}
