package org.mingzhang.ledger.mongo;

import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;

import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.group.ChainReader;
import org.mingzhang.ledger.group.DamagedException;
import org.mingzhang.ledger.group.Head;
import org.mingzhang.ledger.group.Link;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The chains of districts: groups and acts by the numbers they have. The collection
 * {@code heads} only remembers how far a chain was known to reach: it saves the search
 * for its end, and betrays a link that was taken off it.
 */
final class MongoChain {

	/** How many links are read before their reader gets them. */
	private static final int PAGE = 64;

	/** How many links are asked for at the same time. */
	private static final int AT_ONCE = 16;

	private static final String SEQUENCE = "sequence";

	private final MongoCollection<Document> groups;

	private final MongoCollection<Document> heads;

	private final Duration limit;

	MongoChain(MongoCollection<Document> groups, MongoCollection<Document> heads, Duration limit) {
		this.groups = groups;
		this.heads = heads;
		this.limit = limit;
	}

	/**
	 * The remembered end may be behind, never ahead: a link is written before it is
	 * remembered. From there the chain is followed to its end.
	 */
	Head head(String district) {
		long remembered = remembered(district);
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

	void remember(Head head, String district) {
		Document further = new Document("$max", new Document(SEQUENCE, head.sequence()));
		one(this.heads.updateOne(new Document(GroupDocuments.ID, district), further, new UpdateOptions().upsert(true)));
	}

	/**
	 * Reads page by page, each when the reader wants more: a reader may be as slow as it
	 * likes, the limit is for the database. A page begins where the one before had its
	 * last link, so that nothing is passed over that was just about to be written.
	 */
	void read(String district, long after, ChainReader reader) {
		long known = remembered(district);
		long first = after + 1;
		while (true) {
			NavigableMap<Long, Document> page = page(district, first);
			for (var place : page.entrySet()) {
				if (!give(place.getKey(), place.getValue(), reader)) {
					return;
				}
			}
			if (page.isEmpty() && first + PAGE > known) {
				return;
			}
			first = page.isEmpty() ? first + PAGE : page.lastKey() + 1;
		}
	}

	/**
	 * A link is written after the one before it. So what lies before a link that was
	 * found and was not found itself has either come meanwhile, or is missing.
	 */
	private NavigableMap<Long, Document> page(String district, long first) {
		NavigableMap<Long, Document> page = new TreeMap<>(find(district, LongStream.range(first, first + PAGE)));
		if (!page.isEmpty()) {
			LongStream lacking = LongStream.range(first, page.lastKey()).filter((number) -> !page.containsKey(number));
			page.putAll(find(district, lacking));
		}
		return page;
	}

	private NavigableMap<Long, Document> find(String district, LongStream numbers) {
		NavigableMap<Long, Document> found = new TreeMap<>();
		List<Long> wanted = numbers.boxed().toList();
		Flux.fromIterable(wanted)
			.flatMap((number) -> Mono
				.from(this.groups.find(place(district, number)).projection(GroupDocuments.WITHOUT_ATTEMPTS).first())
				.timeout(this.limit)
				.map((document) -> new Place(number, document)), AT_ONCE)
			.collectList()
			.blockOptional()
			.orElseThrow()
			.forEach((place) -> found.put(place.number(), place.document()));
		return found;
	}

	private static boolean give(long number, Document document, ChainReader reader) {
		Link link;
		try {
			link = ActDocuments.STATE.equals(document.get(GroupDocuments.STATE)) ? ActDocuments.act(document)
					: GroupDocuments.booking(document);
		}
		catch (DamagedException ex) {
			return reader.damaged(number, hash(document), ex);
		}
		return reader.take(link);
	}

	private static @Nullable String hash(Document document) {
		try {
			return GroupDocuments.head(document).hash();
		}
		catch (DamagedException ex) {
			return null;
		}
	}

	private Optional<Head> linked(String district, long sequence) {
		return one(
				this.groups.find(place(district, sequence)).projection(new Document(GroupDocuments.BOOKING, 1)).first())
			.map(GroupDocuments::head);
	}

	private long remembered(String district) {
		return one(this.heads.find(new Document(GroupDocuments.ID, district)).first())
			.map((document) -> document.getLong(SEQUENCE))
			.orElse(0L);
	}

	private <T> Optional<T> one(Publisher<T> publisher) {
		return Mono.from(publisher).timeout(this.limit).blockOptional();
	}

	private static Document place(String district, long number) {
		return new Document(GroupDocuments.DISTRICT, district).append(GroupDocuments.LINK, GroupDocuments.link(number));
	}

	/**
	 * What is kept at a number of a chain.
	 *
	 * @param number the number
	 * @param document the group or the act
	 */
	private record Place(long number, Document document) {
	}

}
