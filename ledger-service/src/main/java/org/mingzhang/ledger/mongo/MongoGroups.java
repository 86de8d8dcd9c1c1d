package org.mingzhang.ledger.mongo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.ledger.book.Books;
import org.mingzhang.ledger.group.Booking;
import org.mingzhang.ledger.group.Group;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.Head;
import org.mingzhang.ledger.group.Period;
import org.mingzhang.ledger.group.PeriodAct;
import org.mingzhang.ledger.group.State;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps groups in the collection {@code groups}. Posting is the replacement of one
 * document; the unique index on district and link makes it impossible that two groups
 * take the same place in a chain. The collection {@code heads} only remembers how far a
 * chain was known to reach: it saves the search for its end, and betrays a group that was
 * taken off it.
 *
 * <p>
 * Filters name exactly the fields of a unique index, without operators: so they are fast
 * on the embedded database as well. All begin with the district, which is the shard key.
 */
public final class MongoGroups implements Groups {

	private static final int BATCH = 100;

	private static final String SEQUENCE = "sequence";

	private final MongoCollection<Document> groups;

	private final MongoCollection<Document> heads;

	private final MongoBooks books;

	private final MongoActs acts;

	private final Duration limit;

	/**
	 * Creates the store and its indexes.
	 * @param database where to keep the collections
	 * @param limit how long an operation may take
	 */
	public MongoGroups(MongoDatabase database, Duration limit) {
		MongoDatabase durable = database.withWriteConcern(WriteConcern.MAJORITY);
		this.groups = durable.getCollection("groups");
		this.heads = durable.getCollection("heads");
		this.books = new MongoBooks(durable, limit);
		this.acts = new MongoActs(this.groups, limit);
		this.limit = limit;
		unique(GroupDocuments.DISTRICT, GroupDocuments.ID);
		unique(GroupDocuments.DISTRICT, GroupDocuments.ID, GroupDocuments.STAMP);
		unique(GroupDocuments.DISTRICT, GroupDocuments.LINK);
		unique(GroupDocuments.DISTRICT, GroupDocuments.SERIES, GroupDocuments.VERSION);
		listOnce();
	}

	/** Groups that were written before there were lists are listed, once. */
	private void listOnce() {
		if (this.books.listAll()) {
			return;
		}
		filings(new Document()).forEach(this.books::list);
		this.books.nowListAll();
	}

	/** Acts on years lie in the same collection. */
	private List<FilingId> filings(Document filter) {
		Document ids = new Document(GroupDocuments.ID, 1).append(GroupDocuments.STATE, 1);
		return Flux.from(this.groups.find(filter).projection(ids).batchSize(BATCH))
			.timeout(this.limit)
			.filter((group) -> !ActDocuments.STATE.equals(group.getString(GroupDocuments.STATE)))
			.map((group) -> FilingId.parse(group.getString(GroupDocuments.ID)))
			.collectList()
			.blockOptional()
			.orElseThrow();
	}

	@Override
	public Optional<Group> find(FilingId filing) {
		return one(this.groups.find(key(filing)).first()).map(GroupDocuments::group);
	}

	@Override
	public Written write(Group group) {
		Written written = (group.stamp() == 0) ? insert(group) : replace(group);
		if (written == Written.DONE && group.booking() != null) {
			remember(group.booking().head(), group.booking().district());
		}
		return written;
	}

	private Written insert(Group group) {
		try {
			one(this.groups.insertOne(GroupDocuments.write(group.written())));
			return Written.DONE;
		}
		catch (MongoWriteException ex) {
			requireDuplicate(ex);
			return find(group.filing()).isPresent() ? Written.CHANGED : Written.OVERTAKEN;
		}
	}

	private Written replace(Group group) {
		Document read = key(group.filing()).append(GroupDocuments.STAMP, group.stamp());
		try {
			return one(this.groups.replaceOne(read, GroupDocuments.write(group.written())))
				.filter((result) -> result.getMatchedCount() == 1)
				.map((result) -> Written.DONE)
				.orElse(Written.CHANGED);
		}
		catch (MongoWriteException ex) {
			requireDuplicate(ex);
			return Written.OVERTAKEN;
		}
	}

	/**
	 * The remembered end may be behind, never ahead: a booking is written before it is
	 * remembered. From there the chain is followed to its end.
	 */
	@Override
	public Head head(String district) {
		long remembered = one(this.heads.find(new Document(GroupDocuments.ID, district)).first())
			.map((document) -> document.getLong(SEQUENCE))
			.orElse(0L);
		Head head = (remembered == 0) ? Head.START
				: linked(district, remembered).orElseThrow(() -> new IllegalStateException(
						"Group number %d of district %s was there and is gone; nothing can be booked after it"
							.formatted(remembered, district)));
		for (Optional<Head> next = linked(district, head.next()); next
			.isPresent(); next = linked(district, head.next())) {
			head = next.get();
		}
		if (head.sequence() > remembered) {
			remember(head, district);
		}
		return head;
	}

	@Override
	public Books books() {
		return this.books;
	}

	@Override
	public List<FilingId> filings(String district) {
		return filings(new Document(GroupDocuments.DISTRICT, district));
	}

	@Override
	public void read(String district, Consumer<? super Booking> reader) {
		Document inOrder = new Document(GroupDocuments.LINK, 1);
		try (Stream<Booking> bookings = posted(new Document(GroupDocuments.DISTRICT, district), inOrder)) {
			bookings.forEach(reader);
		}
	}

	@Override
	public Period period(String district, int year) {
		return this.acts.period(district, year);
	}

	@Override
	public List<Period> periods(String district) {
		return this.acts.periods(district);
	}

	@Override
	public Written append(PeriodAct act) {
		Written written = this.acts.append(act);
		if (written == Written.DONE) {
			remember(act.head(), act.district());
		}
		return written;
	}

	private Stream<Booking> posted(Document filter, Document order) {
		return Flux
			.from(this.groups.find(filter.append(GroupDocuments.STATE, State.POSTED.id()))
				.projection(new Document(GroupDocuments.BOOKING, 1))
				.sort(order)
				.batchSize(BATCH))
			.timeout(this.limit)
			.map(GroupDocuments::booking)
			.toStream(BATCH);
	}

	private Optional<Head> linked(String district, long sequence) {
		Document place = new Document(GroupDocuments.DISTRICT, district).append(GroupDocuments.LINK,
				GroupDocuments.link(sequence));
		return one(this.groups.find(place).projection(new Document(GroupDocuments.BOOKING, 1)).first())
			.map(GroupDocuments::head);
	}

	private void remember(Head head, String district) {
		Document further = new Document("$max", new Document(SEQUENCE, head.sequence()));
		one(this.heads.updateOne(new Document(GroupDocuments.ID, district), further, new UpdateOptions().upsert(true)));
	}

	private void unique(String... fields) {
		Document keys = new Document();
		for (String field : fields) {
			keys.append(field, 1);
		}
		one(this.groups.createIndex(keys, new IndexOptions().unique(true)));
	}

	private <T> Optional<T> one(Publisher<T> publisher) {
		return Mono.from(publisher).timeout(this.limit).blockOptional();
	}

	private static Document key(FilingId filing) {
		return new Document(GroupDocuments.DISTRICT, filing.series().department().district()).append(GroupDocuments.ID,
				filing.toString());
	}

	private static void requireDuplicate(MongoWriteException ex) {
		if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
			throw ex;
		}
	}

}
