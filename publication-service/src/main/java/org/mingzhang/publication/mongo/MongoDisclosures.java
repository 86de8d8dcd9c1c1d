package org.mingzhang.publication.mongo;

import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.publication.disclosure.Change;
import org.mingzhang.publication.disclosure.Cursor;
import org.mingzhang.publication.disclosure.Disclosure;
import org.mingzhang.publication.disclosure.DisclosureQuery;
import org.mingzhang.publication.disclosure.Disclosures;
import org.mingzhang.publication.disclosure.Page;
import org.mingzhang.publication.search.SearchText;

import static org.mingzhang.publication.mongo.DisclosureDocuments.DISCLOSURE;
import static org.mingzhang.publication.mongo.DisclosureDocuments.FILING;
import static org.mingzhang.publication.mongo.DisclosureDocuments.ID;
import static org.mingzhang.publication.mongo.DisclosureDocuments.PUBLISHED_AT;
import static org.mingzhang.publication.mongo.DisclosureDocuments.SERIES;
import static org.mingzhang.publication.mongo.DisclosureDocuments.TEXT;
import static org.mingzhang.publication.mongo.DisclosureDocuments.TITLE;
import static org.mingzhang.publication.mongo.DisclosureDocuments.VERSION;
import static org.mingzhang.publication.mongo.DisclosureDocuments.YEAR;

/**
 * Keeps every version for ever in {@code disclosures}; {@code newest} holds a copy of the
 * newest version of each series, replaced in one write, and is all that lists and
 * searches read; {@code changes} is the order of publication.
 */
public final class MongoDisclosures implements Disclosures {

	private static final String CORRECTION = "correction";

	private final MongoCollection<Document> versions;

	private final MongoCollection<Document> newest;

	private final MongoCollection<Document> changes;

	private final DisclosureDocuments documents = new DisclosureDocuments();

	public MongoDisclosures(MongoDatabase database) {
		this.versions = database.getCollection("disclosures");
		this.newest = database.getCollection("newest");
		this.changes = database.getCollection("changes");
	}

	/** Creates the indexes that are not there yet. */
	public void createIndexes() {
		Reply.first(this.changes.createIndex(new Document(FILING, 1), new IndexOptions().unique(true)));
		Reply.first(this.versions.createIndex(new Document(SERIES, 1)));
		Reply.first(this.newest.createIndex(new Document(PUBLISHED_AT, -1).append(FILING, -1)));
	}

	@Override
	public Disclosure keep(Disclosure disclosure, SearchText text) {
		if (Reply.written(this.versions.insertOne(this.documents.version(disclosure, text)))) {
			return disclosure;
		}
		return version(disclosure.filing())
			.orElseThrow(() -> new IllegalStateException(disclosure.filing() + " is taken but cannot be read"));
	}

	@Override
	public void release(FilingId filing) {
		Document version = Reply.first(this.versions.find(new Document(ID, filing.toString())))
			.orElseThrow(() -> new IllegalStateException("No disclosure of " + filing + " is kept"));
		pointTo(filing, version);
		append(filing, version);
	}

	/**
	 * If the newest is as new or newer, nothing matches, and the id is taken: it stays.
	 */
	private void pointTo(FilingId filing, Document version) {
		String series = filing.series().toString();
		Document older = new Document(ID, series).append(VERSION, new Document("$lt", filing.version()));
		Document pointer = new Document(version);
		pointer.put(ID, series);
		Reply.written(this.newest.replaceOne(older, pointer, new ReplaceOptions().upsert(true)));
	}

	/**
	 * Takes the number after the last one. Who finds it taken by another filing looks
	 * again, so numbers have no gaps and appear in order.
	 */
	private void append(FilingId filing, Document version) {
		Document change = new Document(FILING, filing.toString()).append(DISCLOSURE, version.get(DISCLOSURE))
			.append(CORRECTION, hasEarlierVersion(filing));
		while (Reply.first(this.changes.find(new Document(FILING, filing.toString()))).isEmpty()) {
			long last = Reply.first(this.changes.find().sort(new Document(ID, -1)).limit(1))
				.map((latest) -> latest.getLong(ID))
				.orElse(0L);
			change.put(ID, last + 1);
			Reply.written(this.changes.insertOne(change));
		}
	}

	private boolean hasEarlierVersion(FilingId filing) {
		return Reply.first(this.versions.find(new Document(SERIES, filing.series().toString()).append(VERSION,
				new Document("$lt", filing.version()))))
			.isPresent();
	}

	@Override
	public Optional<Disclosure> version(FilingId filing) {
		return Reply.first(this.versions.find(new Document(ID, filing.toString())).projection(withoutText()))
			.map(this.documents::disclosure);
	}

	@Override
	public Optional<Disclosure> newest(FilingSeries series) {
		return Reply.first(this.newest.find(new Document(ID, series.toString())).projection(withoutText()))
			.map(this.documents::disclosure);
	}

	@Override
	public List<Disclosure> versions(FilingSeries series) {
		return Reply
			.all(this.versions.find(new Document(SERIES, series.toString()))
				.projection(withoutText())
				.sort(new Document(VERSION, -1)))
			.stream()
			.map(this.documents::disclosure)
			.toList();
	}

	@Override
	public Page<Disclosure> find(DisclosureQuery query) {
		List<Disclosure> read = Reply
			.all(this.newest.find(DisclosureFilter.page(query))
				.projection(withoutText())
				.sort(new Document(PUBLISHED_AT, -1).append(FILING, -1))
				.limit(query.limit() + 1))
			.stream()
			.map(this.documents::disclosure)
			.toList();
		return Page.of(read, query.limit(), Cursor::after);
	}

	@Override
	public long count(DisclosureQuery query) {
		return Reply.first(this.newest.countDocuments(DisclosureFilter.all(query))).orElse(0L);
	}

	@Override
	public List<Integer> years() {
		return Reply.all(this.newest.distinct(YEAR, Integer.class)).stream().sorted().toList().reversed();
	}

	@Override
	public List<Change> changesAfter(long sequence, int limit) {
		return changes(new Document("$gt", sequence), 1, limit);
	}

	@Override
	public List<Change> changesBefore(long sequence, int limit) {
		return changes(new Document("$lt", sequence), -1, limit);
	}

	private List<Change> changes(Document range, int direction, int limit) {
		return Reply.all(this.changes.find(new Document(ID, range)).sort(new Document(ID, direction)).limit(limit))
			.stream()
			.map((change) -> new Change(change.getLong(ID), this.documents.disclosure(change),
					change.getBoolean(CORRECTION)))
			.toList();
	}

	private static Document withoutText() {
		return new Document(TITLE, 0).append(TEXT, 0);
	}

}
