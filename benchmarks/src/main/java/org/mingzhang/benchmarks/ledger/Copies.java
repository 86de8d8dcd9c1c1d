package org.mingzhang.benchmarks.ledger;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Fills the ledger with districts that are copies of the first one. Their hashes are not
 * right, which no question looks at: what is measured is the cost beside so many others.
 */
final class Copies {

	/** Groups in a district. */
	static final int DISTRICT = 1000;

	static final int DEPARTMENTS = 10;

	static final int YEARS = 50;

	/** Where a district's number may be an amount. */
	private static final String AMOUNTS = "accounts";

	private static final List<String> COLLECTIONS = List.of("groups", "books", "shelves", "heads");

	private final MongoDatabase database;

	private final List<List<Document>> originals = new ArrayList<>();

	private long districts = 1;

	Copies(MongoDatabase database) {
		this.database = database;
	}

	/** Adds districts until there are so many. */
	void growTo(long number) {
		if (this.originals.isEmpty()) {
			COLLECTIONS.forEach((name) -> this.originals.add(original(name)));
		}
		for (; this.districts < number; this.districts++) {
			for (int i = 0; i < COLLECTIONS.size(); i++) {
				MongoCollection<Document> collection = this.database.getCollection(COLLECTIONS.get(i));
				String district = Filings.district(Math.toIntExact(this.districts));
				Mono.from(collection
					.insertMany(this.originals.get(i).stream().map((original) -> copy(original, district)).toList()))
					.block();
			}
		}
	}

	/**
	 * What the first district had when it was filled, without what was measured there.
	 */
	private List<Document> original(String collection) {
		return Flux.from(this.database.getCollection(collection).find())
			.filter((document) -> document.getString("_id").startsWith(Filings.district(0)))
			.filter((document) -> !document.containsKey("link") || isFilled(document.getString("link")))
			.collectList()
			.blockOptional()
			.orElseThrow();
	}

	private static boolean isFilled(String link) {
		return Long.parseLong(link) <= DISTRICT;
	}

	private static Document copy(Document original, String district) {
		Document copy = new Document(original);
		copy.replaceAll((key, value) -> (value instanceof String text && !key.equals(AMOUNTS))
				? text.replace(Filings.district(0), district) : value);
		return copy;
	}

}
