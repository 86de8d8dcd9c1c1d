package org.mingzhang.publication.mongo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import org.bson.types.Binary;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.messaging.EventRejectedException;
import org.mingzhang.publication.disclosure.Arrivals;

/** Keeps each half of a publication in a document of its own, under the filing's id. */
public final class MongoArrivals implements Arrivals {

	private static final String ID = "_id";

	/** What a repeat has to have in common with what is kept. */
	private static final String IDENTITY = "identity";

	private static final String EVENT = "event";

	private static final String AT = "at";

	private final MongoCollection<Document> approvals;

	private final MongoCollection<Document> postings;

	private final MongoCollection<Document> moments;

	private final EventCodec codec = new EventCodec();

	public MongoArrivals(MongoDatabase database) {
		this.approvals = database.getCollection("approvals");
		this.postings = database.getCollection("postings");
		this.moments = database.getCollection("moments");
	}

	@Override
	public void keep(FilingApproved approval) {
		keep(this.approvals, approval, approval.contentHash());
	}

	@Override
	public void keep(FilingPosted posting) {
		keep(this.postings, posting, posting.contentHash() + " in group " + posting.groupHash());
	}

	private void keep(MongoCollection<Document> kept, Event event, String identity) {
		Document document = new Document(ID, event.filing().toString()).append(IDENTITY, identity)
			.append(EVENT, new Binary(this.codec.encode(event)));
		if (Reply.written(kept.insertOne(document))) {
			return;
		}
		String before = Reply.first(kept.find(byId(event.filing())))
			.map((existing) -> existing.getString(IDENTITY))
			.orElseThrow(() -> new IllegalStateException(event.filing() + " is taken but cannot be read"));
		if (!before.equals(identity)) {
			throw new EventRejectedException(
					"Event " + event.id() + " speaks of content " + identity + ", but " + before + " came before");
		}
	}

	@Override
	public Optional<FilingApproved> approval(FilingId filing) {
		return event(this.approvals, filing, FilingApproved.class);
	}

	@Override
	public Optional<FilingPosted> posting(FilingId filing) {
		return event(this.postings, filing, FilingPosted.class);
	}

	private <T> Optional<T> event(MongoCollection<Document> kept, FilingId filing, Class<T> shape) {
		return Reply.first(kept.find(byId(filing)))
			.map((document) -> this.codec.read(document.get(EVENT, Binary.class).getData(), shape));
	}

	@Override
	public Instant fixMoment(FilingId filing, Instant proposed) {
		Instant moment = proposed.truncatedTo(ChronoUnit.MILLIS);
		Document document = new Document(ID, filing.toString()).append(AT, Date.from(moment));
		if (Reply.written(this.moments.insertOne(document))) {
			return moment;
		}
		return Reply.first(this.moments.find(byId(filing)))
			.map((existing) -> existing.getDate(AT).toInstant())
			.orElseThrow(() -> new IllegalStateException(filing + " is taken but cannot be read"));
	}

	private static Document byId(FilingId filing) {
		return new Document(ID, filing.toString());
	}

}
