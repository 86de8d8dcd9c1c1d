package org.mingzhang.ledger.mongo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.ledger.book.Books;
import org.mingzhang.ledger.book.Standing;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps books in the collection {@code books}, one document each, and the list of them in
 * {@code shelves}: a document for all districts, one for the years of each district, one
 * for the series of each of these years. Everything is found by its id, so the cost is
 * that of what is asked for, on the embedded database as well.
 */
final class MongoBooks implements Books {

	/** How many documents are asked for at the same time. */
	private static final int AT_ONCE = 16;

	private static final String ALL_DISTRICTS = "districts";

	private static final String MARKS = "marks";

	private static final String ALL_LISTED = "all groups are listed";

	private static final String HOLDS = "holds";

	private final MongoCollection<Document> books;

	private final MongoCollection<Document> shelves;

	private final Duration limit;

	/**
	 * Districts and years that this process listed; nothing is ever taken off a shelf.
	 */
	private final Set<String> onShelves = ConcurrentHashMap.newKeySet();

	MongoBooks(MongoDatabase database, Duration limit) {
		this.books = database.getCollection("books");
		this.shelves = database.getCollection("shelves");
		this.limit = limit;
		one(this.books.createIndex(new Document(BookDocuments.ID, 1).append(BookDocuments.STAMP, 1),
				new IndexOptions().unique(true)));
	}

	/** From the outside in, so that what is listed can be found. */
	@Override
	public void list(FilingId filing) {
		FilingSeries series = filing.series();
		Optional<Standing> kept = one(this.books.find(id(series.toString())).first())
			.map((document) -> BookDocuments.standing(series, document));
		if (kept.filter((book) -> book.listed().contains(filing.version())).isPresent()) {
			return;
		}
		if (kept.isEmpty()) {
			String district = series.department().district();
			holdOnce(ALL_DISTRICTS, district);
			holdOnce(district, Integer.toString(series.year()));
			hold(district + "/" + series.year(), series.toString());
		}
		one(this.books.updateOne(id(series.toString()), BookDocuments.listing(filing.version()),
				new UpdateOptions().upsert(true)));
	}

	@Override
	public List<String> districts() {
		return held(ALL_DISTRICTS).sorted().toList();
	}

	@Override
	public List<FilingSeries> series(String district, @Nullable Integer year) {
		Stream<String> years = (year != null) ? Stream.of(year.toString()) : held(district);
		return years.flatMap((held) -> held(district + "/" + held)).sorted().map(BookDocuments::series).toList();
	}

	@Override
	public List<Standing> find(List<FilingSeries> series) {
		return Flux.fromIterable(series)
			.flatMapSequential((wanted) -> Mono.from(this.books.find(id(wanted.toString())).first())
				.timeout(this.limit)
				.map((document) -> BookDocuments.standing(wanted, document))
				.defaultIfEmpty(Standing.empty(wanted)), AT_ONCE)
			.collectList()
			.blockOptional()
			.orElseThrow();
	}

	@Override
	public boolean write(Standing standing) {
		Document read = id(standing.series().toString()).append(BookDocuments.STAMP, standing.stamp());
		return one(this.books.updateOne(read, BookDocuments.counting(standing)))
			.filter((result) -> result.getMatchedCount() == 1)
			.isPresent();
	}

	/** Whether every group that was ever written is listed. */
	boolean listAll() {
		return held(MARKS).anyMatch(ALL_LISTED::equals);
	}

	void nowListAll() {
		hold(MARKS, ALL_LISTED);
	}

	private void holdOnce(String shelf, String name) {
		String place = shelf + "/" + name;
		if (!this.onShelves.contains(place)) {
			hold(shelf, name);
			this.onShelves.add(place);
		}
	}

	private void hold(String shelf, String name) {
		one(this.shelves.updateOne(id(shelf), new Document("$addToSet", new Document(HOLDS, name)),
				new UpdateOptions().upsert(true)));
	}

	private Stream<String> held(String shelf) {
		return one(this.shelves.find(id(shelf)).first()).stream()
			.flatMap((document) -> document.getList(HOLDS, String.class).stream());
	}

	private <T> Optional<T> one(Publisher<T> publisher) {
		return Mono.from(publisher).timeout(this.limit).blockOptional();
	}

	private static Document id(String id) {
		return new Document(BookDocuments.ID, id);
	}

}
