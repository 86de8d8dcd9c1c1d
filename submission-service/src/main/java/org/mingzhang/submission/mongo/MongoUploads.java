package org.mingzhang.submission.mongo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.concurrent.TimeUnit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import org.mingzhang.submission.drafting.Uploads;
import reactor.core.publisher.Flux;

/** Counts uploads in MongoDB, one document for a department's day, forgotten later. */
public final class MongoUploads implements Uploads {

	private static final String DAY = "day";

	private static final long REMEMBERED_DAYS = 7;

	private static final FindOneAndUpdateOptions OR_INSERTED = new FindOneAndUpdateOptions().upsert(true)
		.returnDocument(ReturnDocument.AFTER);

	private final MongoCollection<Document> days;

	private final Duration limit;

	/**
	 * Opens the store.
	 * @param database the database
	 * @param limit how long one operation may take
	 */
	public MongoUploads(MongoDatabase database, Duration limit) {
		this.days = database.getCollection("uploads");
		this.limit = limit;
		Flux.from(this.days.createIndex(new Document(DAY, 1),
				new IndexOptions().expireAfter(REMEMBERED_DAYS, TimeUnit.DAYS)))
			.blockLast(limit);
	}

	@Override
	public Tally add(String owner, LocalDate day, Tally change) {
		Document id = new Document("_id", owner + "/" + day);
		Document update = new Document("$inc", new Document("count", change.count()).append("bytes", change.bytes()))
			.append("$setOnInsert", new Document(DAY, Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
		Document after;
		try {
			after = updated(id, update);
		}
		catch (MongoServerException ex) {
			if (ErrorCategory.fromErrorCode(ex.getCode()) != ErrorCategory.DUPLICATE_KEY) {
				throw ex;
			}
			after = updated(id, update);
		}
		return new Tally(after.get("count", Number.class).longValue(), after.get("bytes", Number.class).longValue());
	}

	/** Of two that insert the same day at once, one is told of a duplicate. */
	private Document updated(Document id, Document update) {
		return Flux.from(this.days.findOneAndUpdate(id, update, OR_INSERTED))
			.next()
			.blockOptional(this.limit)
			.orElseThrow();
	}

}
