package org.mingzhang.submission.mongo;

import java.time.Duration;
import java.time.Instant;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.submission.filing.Original;
import org.mingzhang.submission.filing.Originals;
import org.mingzhang.submission.filing.OriginalsContract;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The embedded database of a local installation. */
class EmbeddedOriginalsTests extends OriginalsContract {

	private MongoServer server;

	private MongoClient client;

	@Override
	protected Originals emptyStore() {
		this.server = new MongoServer(new MemoryBackend());
		this.client = MongoClients.create(this.server.bindAndGetConnectionString());
		return new MongoOriginals(this.client.getDatabase("submission"), Duration.ofSeconds(20));
	}

	@Test
	void whatIsNoLongerWhatWasFiledIsNotHandedOver() {
		Originals originals = emptyStore();
		byte[] document = { 1, 2, 3 };
		Original original = new Original(EventCodec.sha256(document), 3, "application/pdf", "a", Instant.EPOCH);
		originals.keep(original, document);
		Flux.from(this.client.getDatabase("submission")
			.getCollection("original-pieces")
			.updateOne(new Document("_id", original.sha256() + "/0"),
					new Document("$set", new Document("bytes", new Binary(new byte[] { 1, 2, 4 })))))
			.blockLast(Duration.ofSeconds(20));

		assertThatIllegalStateException().isThrownBy(() -> originals.bytes(original.sha256()))
			.withMessageContaining("not what was filed");
	}

	@AfterEach
	void stop() {
		this.client.close();
		this.server.shutdownNow();
	}

}
