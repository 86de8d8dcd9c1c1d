package org.mingzhang.submission.mongo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.FindPublisher;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.submission.filing.Change;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.FilingQuery;
import org.mingzhang.submission.filing.FilingQuery.Order;
import org.mingzhang.submission.filing.FilingQuery.Scope;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.History;
import org.mingzhang.submission.filing.Overview;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * Keeps filings in MongoDB. Hot filters are plain documents that name exactly the fields
 * of a unique index, because the embedded database uses an index for nothing else.
 */
public final class MongoFilingStore implements FilingStore {

	private static final String COLLECTION = "filings";

	private final MongoCollection<Document> filings;

	private final Duration limit;

	/**
	 * Opens the store and creates its indexes where they are missing.
	 * @param database the database
	 * @param limit how long one operation may take
	 */
	public MongoFilingStore(MongoDatabase database, Duration limit) {
		this.filings = database.getCollection(COLLECTION).withWriteConcern(WriteConcern.MAJORITY);
		this.limit = limit;
		IndexOptions unique = new IndexOptions().unique(true);
		index(new Document(FilingDocument.ID, 1).append(FilingDocument.ACTS, 1), unique);
		index(new Document(FilingDocument.PLACE, 1), unique);
		index(new Document(FilingDocument.RECEIPT, 1), unique);
		index(new Document(FilingDocument.SERIES, 1), new IndexOptions());
		index(new Document(FilingDocument.DEPARTMENT, 1).append(FilingDocument.CREATED, -1), new IndexOptions());
		index(new Document(FilingDocument.DISTRICT, 1).append(FilingDocument.SUBMITTED, 1), new IndexOptions());
		index(new Document(FilingDocument.UNPUBLISHED_SINCE, 1), new IndexOptions().sparse(true));
	}

	@Override
	public Optional<Filing> find(FilingId id) {
		return one(this.filings.find(byId(id)).projection(Projections.exclude(FilingDocument.OUTBOX)))
			.map(FilingDocument::filing);
	}

	@Override
	public Optional<Overview> overview(FilingId id) {
		return one(this.filings.find(byId(id)).projection(Projections.include(FilingDocument.OVERVIEW)))
			.map(FilingDocument::overview);
	}

	@Override
	public Optional<History> history(FilingId id) {
		return one(this.filings.find(byId(id)).projection(Projections.include(FilingDocument.HISTORY)))
			.map(FilingDocument::history);
	}

	@Override
	public Optional<Received> received(String key) {
		return one(this.filings.find(new Document(FilingDocument.RECEIPT, key))
			.projection(Projections.include(FilingDocument.RECEIPT, FilingDocument.REQUEST_HASH)))
			.map((found) -> new Received(FilingDocument.id(found), FilingDocument.receipt(found)));
	}

	@Override
	public Optional<FilingId> open(FilingSeries series) {
		return one(this.filings.find(new Document(FilingDocument.PLACE, series.toString()))
			.projection(Projections.include(FilingDocument.ID))).map(FilingDocument::id);
	}

	@Override
	public List<Overview> versions(FilingSeries series) {
		return all(this.filings.find(new Document(FilingDocument.SERIES, series.toString()))
			.projection(Projections.include(FilingDocument.OVERVIEW))).stream()
			.map(FilingDocument::overview)
			.sorted(Comparator.comparingInt((version) -> version.id().version()))
			.toList();
	}

	@Override
	public List<Overview> list(FilingQuery query) {
		boolean newest = query.order() == Order.NEWEST_FIRST;
		String place = newest ? FilingDocument.CREATED : FilingDocument.SUBMITTED;
		Document filter = filter(query);
		String from = (query.after() != null) ? query.after() : newest ? "\uffff" : "";
		filter.append(place, new Document(newest ? "$lt" : "$gt", from));
		return all(this.filings.find(filter)
			.sort(newest ? Sorts.descending(place) : Sorts.ascending(place))
			.limit(query.limit())
			.projection(Projections.include(FilingDocument.OVERVIEW))).stream().map(FilingDocument::overview).toList();
	}

	@Override
	public boolean add(Change first) {
		try {
			one(this.filings.insertOne(FilingDocument.first(first)));
			return true;
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
				return false;
			}
			throw ex;
		}
	}

	@Override
	public boolean replace(Filing before, Change change) {
		Document asRead = byId(before.id()).append(FilingDocument.ACTS, before.history().size());
		return one(this.filings.updateOne(asRead, FilingDocument.update(before, change))).orElseThrow()
			.getMatchedCount() == 1;
	}

	@Override
	public List<Event> unpublished(FilingId id) {
		return one(this.filings.find(byId(id)).projection(Projections.include(FilingDocument.OUTBOX)))
			.map(FilingDocument::outbox)
			.orElse(List.of());
	}

	@Override
	public void published(Event event) {
		Document id = byId(event.filing());
		Document entry = new Document(FilingDocument.OUTBOX, new Document("id", event.id()));
		one(this.filings.updateOne(id, new Document("$pull", entry)));
		Document empty = byId(event.filing()).append(FilingDocument.OUTBOX, new Document("$size", 0));
		one(this.filings.updateOne(empty, new Document("$unset", new Document(FilingDocument.UNPUBLISHED_SINCE, ""))));
	}

	@Override
	public List<FilingId> waitingSince(Instant before, int limit) {
		Document filter = new Document(FilingDocument.UNPUBLISHED_SINCE, new Document("$lt", Date.from(before)));
		return all(this.filings.find(filter).limit(limit).projection(Projections.include(FilingDocument.ID))).stream()
			.map(FilingDocument::id)
			.toList();
	}

	private static Document filter(FilingQuery query) {
		Document filter = switch (query.scope()) {
			case Scope.Departments(var codes) -> new Document(FilingDocument.DEPARTMENT,
					new Document("$in", codes.stream().map(DepartmentCode::toString).toList()));
			case Scope.Districts(var codes) ->
				new Document(FilingDocument.DISTRICT, new Document("$in", List.copyOf(codes)))
					.append(FilingDocument.SUBMITTED, new Document("$gt", ""));
		};
		if (query.state() != null) {
			filter.append(FilingDocument.STATE, query.state().id());
		}
		if (query.year() != null) {
			filter.append(FilingDocument.YEAR, query.year());
		}
		if (query.kind() != null) {
			filter.append(FilingDocument.KIND, query.kind().id());
		}
		return filter;
	}

	private void index(Document keys, IndexOptions options) {
		one(this.filings.createIndex(keys, options));
	}

	private static Document byId(FilingId id) {
		return new Document(FilingDocument.ID, id.toString());
	}

	private Optional<Document> one(FindPublisher<Document> found) {
		return Flux.from(found.first()).next().blockOptional(this.limit);
	}

	private <T> Optional<T> one(Publisher<T> result) {
		return Flux.from(result).next().blockOptional(this.limit);
	}

	private List<Document> all(FindPublisher<Document> found) {
		return Flux.from(found).collectList().blockOptional(this.limit).orElse(List.of());
	}

}
