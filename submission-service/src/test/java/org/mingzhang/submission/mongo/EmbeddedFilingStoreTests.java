package org.mingzhang.submission.mongo;

import java.time.Duration;
import java.util.List;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.FilingStoreContract;
import org.mingzhang.submission.filing.SampleFilings;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;

/** The embedded database of a local installation. */
class EmbeddedFilingStoreTests extends FilingStoreContract {

	private MongoServer server;

	private MongoClient client;

	@Override
	protected FilingStore emptyStore() {
		this.server = new MongoServer(new MemoryBackend());
		this.client = MongoClients.create(this.server.bindAndGetConnectionString());
		return new MongoFilingStore(this.client.getDatabase("submission"), Duration.ofSeconds(20));
	}

	@Test
	void aFilingMadeBeforeDocumentsWereKeptIsFound() {
		FilingStore store = emptyStore();
		store.add(SampleFilings.draft(SampleFilings.ID, "a/1"));
		Flux.from(this.client.getDatabase("submission")
			.getCollection("filings")
			.updateOne(new Document("_id", SampleFilings.ID.toString()),
					new Document("$unset", new Document("overview.originals", ""))))
			.blockLast(Duration.ofSeconds(20));

		assertThat(store.find(SampleFilings.ID)).map(Filing::originals).contains(List.of());
		assertThat(store.find(SampleFilings.ID)).map(Filing::dossier)
			.contains(SampleFilings.draft(SampleFilings.ID, "a/1").filing().dossier());
	}

	@AfterEach
	void stop() {
		this.client.close();
		this.server.shutdownNow();
	}

}
