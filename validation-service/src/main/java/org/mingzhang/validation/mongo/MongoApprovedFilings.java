package org.mingzhang.validation.mongo;

import java.time.Duration;
import java.util.Date;
import java.util.Optional;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import org.bson.types.Binary;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.event.Packed;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.validation.approved.ApprovedFiling;
import org.mingzhang.validation.approved.ApprovedFilings;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * Keeps approved filings in the collection {@code approved}, a document per series, which
 * is its {@code _id}. Filters name exactly the fields of a unique index, so that they are
 * fast on the embedded database as well.
 */
public final class MongoApprovedFilings implements ApprovedFilings {

	private static final String ID = "_id";

	private static final String VERSION = "version";

	private static final String HASH = "contentHash";

	private static final String CONTENT = "content";

	private static final String AT = "at";

	private static final EventCodec CODEC = new EventCodec();

	private final MongoCollection<Document> filings;

	private final Duration limit;

	/**
	 * Opens the store and creates its index where it is missing.
	 * @param database the database
	 * @param limit how long one operation may take
	 */
	public MongoApprovedFilings(MongoDatabase database, Duration limit) {
		this.filings = database.getCollection("approved").withWriteConcern(WriteConcern.MAJORITY);
		this.limit = limit;
		one(this.filings.createIndex(new Document(ID, 1).append(VERSION, 1), new IndexOptions().unique(true)));
	}

	@Override
	public Kept keep(ApprovedFiling filing) {
		Optional<Kept> kept = Optional.empty();
		while (kept.isEmpty()) {
			Optional<Document> known = one(this.filings.find(id(filing.filing().series())).first());
			kept = known.isEmpty() ? insert(filing) : replace(known.get(), filing);
		}
		return kept.get();
	}

	@Override
	public Optional<ApprovedFiling> find(FilingSeries series) {
		return one(this.filings.find(id(series)).first()).map((found) -> filing(series, found));
	}

	/** Nothing if somebody else was quicker. */
	private Optional<Kept> insert(ApprovedFiling filing) {
		try {
			one(this.filings.insertOne(document(filing)));
			return Optional.of(Kept.NEWEST);
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
				return Optional.empty();
			}
			throw ex;
		}
	}

	private Optional<Kept> replace(Document known, ApprovedFiling filing) {
		int version = known.getInteger(VERSION);
		if (version > filing.filing().version()) {
			return Optional.of(Kept.SUPERSEDED);
		}
		if (version == filing.filing().version()) {
			if (!known.getString(HASH).equals(filing.contentHash())) {
				throw new IllegalArgumentException(filing.filing() + " was approved with content "
						+ known.getString(HASH) + " before, not " + filing.contentHash());
			}
			return Optional.of(Kept.KNOWN);
		}
		Document asRead = id(filing.filing().series()).append(VERSION, version);
		boolean replaced = one(this.filings.replaceOne(asRead, document(filing))).orElseThrow().getMatchedCount() == 1;
		return replaced ? Optional.of(Kept.NEWEST) : Optional.empty();
	}

	private static Document id(FilingSeries series) {
		return new Document(ID, series.toString());
	}

	private static Document document(ApprovedFiling filing) {
		return id(filing.filing().series()).append(VERSION, filing.filing().version())
			.append(HASH, filing.contentHash())
			.append(AT, Date.from(filing.at()))
			.append(CONTENT, new Binary(Packed.pack(CODEC.write(filing.content()))));
	}

	private static ApprovedFiling filing(FilingSeries series, Document found) {
		byte[] json = Packed.unpack(found.get(CONTENT, Binary.class).getData());
		return new ApprovedFiling(new FilingId(series, found.getInteger(VERSION)),
				CODEC.read(json, FilingContent.class), found.getString(HASH), found.getDate(AT).toInstant());
	}

	private <T> Optional<T> one(Publisher<T> result) {
		return Flux.from(result).next().blockOptional(this.limit);
	}

}
