package org.mingzhang.benchmarks.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVStore;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.Ledger;
import org.mingzhang.ledger.mongo.MongoGroups;
import org.mingzhang.ledger.posting.Poster;

/**
 * A ledger on the embedded database: mongo-java-server with H2 on a file in a directory
 * of its own, reached over the wire as the service reaches it, every command written
 * before it is answered.
 */
final class EmbeddedLedger implements AutoCloseable {

	private static final Duration LIMIT = Duration.ofMinutes(2);

	private final Path directory;

	private final MVStore store;

	private final MongoServer server;

	private final MongoClient client;

	private final MongoDatabase database;

	private final Groups groups;

	EmbeddedLedger() {
		try {
			this.directory = Files.createTempDirectory("ledger-benchmark");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.store = new MVStore.Builder().fileName(this.directory.resolve("ledger.h2").toString())
			.cacheSize(32)
			.compress()
			.open();
		this.server = new MongoServer(new Saving(this.store));
		this.client = MongoClients.create(this.server.bindAndGetConnectionString());
		this.database = this.client.getDatabase("ledger");
		this.groups = new MongoGroups(this.database, LIMIT);
	}

	MongoDatabase database() {
		return this.database;
	}

	Ledger ledger() {
		return new Ledger(Poster.load(), this.groups, Clock.systemUTC());
	}

	Balances balances() {
		return new Balances(this.groups);
	}

	Groups groups() {
		return this.groups;
	}

	@Override
	public void close() {
		this.client.close();
		this.server.shutdownNow();
		try (Stream<Path> files = Files.walk(this.directory)) {
			List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
			for (Path file : deepestFirst) {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes every command before its answer leaves. */
	private static final class Saving extends H2Backend {

		private final MVStore store;

		Saving(MVStore store) {
			super(store);
			this.store = store;
		}

		@Override
		public Document handleMessage(MongoMessage message) {
			Document answer = super.handleMessage(message);
			if (this.store.hasUnsavedChanges()) {
				long unused = this.store.commit();
			}
			return answer;
		}

	}

}
