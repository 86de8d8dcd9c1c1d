package org.mingzhang.ledger.mongo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.ledger.book.Books;
import org.mingzhang.ledger.group.Booking;
import org.mingzhang.ledger.group.ChainReader;
import org.mingzhang.ledger.group.Group;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.Head;
import org.mingzhang.ledger.group.Period;
import org.mingzhang.ledger.group.PeriodAct;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps groups in the collection {@code groups}. Posting is the replacement of one
 * document; the unique index on district and link makes it impossible that two groups
 * take the same place in a chain.
 *
 * <p>
 * Filters name exactly the fields of a unique index, without operators: so they are fast
 * on the embedded database as well. All begin with the district, which is the shard key.
 */
public final class MongoGroups implements Groups {

	private static final int BATCH = 100;

	private final MongoCollection<Document> groups;

	private final MongoChain chain;

	private final MongoBooks books;

	private final MongoActs acts;

	private final Duration limit;

	/**
	 * Creates the store and its indexes.
	 * @param database where to keep the collections
	 * @param limit how long an operation may take
	 */
	public MongoGroups(MongoDatabase database, Duration limit) {
		// What one server knows may be undone when another takes over: nothing builds on
		// that.
		MongoDatabase durable = database.withWriteConcern(WriteConcern.MAJORITY)
			.withReadConcern(ReadConcern.MAJORITY)
			.withReadPreference(ReadPreference.primary());
		this.groups = durable.getCollection("groups");
		this.chain = new MongoChain(this.groups, durable.getCollection("heads"), limit);
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
	public Optional<Booking> booking(FilingId filing) {
		return one(this.groups.find(key(filing)).projection(GroupDocuments.WITHOUT_ATTEMPTS).first())
			.flatMap(GroupDocuments::bookingIfAny);
	}

	@Override
	public Written write(Group group) {
		Written written = (group.stamp() == 0) ? insert(group) : replace(group);
		if (written == Written.DONE && group.booking() != null) {
			this.chain.remember(group.booking().head(), group.booking().district());
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

	@Override
	public Head head(String district) {
		return this.chain.head(district);
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
	public void read(String district, long after, ChainReader reader) {
		this.chain.read(district, after, reader);
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
			this.chain.remember(act.head(), act.district());
		}
		return written;
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
