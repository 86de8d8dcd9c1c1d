package org.mingzhang.ledger.mongo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.ledger.group.Groups.Written;
import org.mingzhang.ledger.group.Period;
import org.mingzhang.ledger.group.PeriodAct;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What bureaus did to years. The acts of a year are numbered, so they are found one after
 * the other by their ids: a posting asks for them, and few years have more than one.
 */
final class MongoActs {

	/** As of {@link FilingSeries}. */
	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	private final MongoCollection<Document> groups;

	private final Duration limit;

	MongoActs(MongoCollection<Document> groups, Duration limit) {
		this.groups = groups;
		this.limit = limit;
	}

	Period period(String district, int year) {
		List<PeriodAct> acts = new ArrayList<>();
		for (Optional<PeriodAct> next = find(district, year, 1); next
			.isPresent(); next = find(district, year, acts.size() + 1)) {
			acts.add(next.get());
		}
		return new Period(district, year, acts);
	}

	/**
	 * The first acts of all years there can be are asked for by their ids, so that the
	 * groups of the district need not be looked through. The district is left out: the
	 * embedded database finds several ids only by an index of nothing else.
	 */
	List<Period> periods(String district) {
		Map<String, Integer> years = new HashMap<>();
		IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
			.forEach((year) -> years.put(PeriodAct.id(district, year, 1), year));
		Document first = new Document(GroupDocuments.ID, new Document("$in", List.copyOf(years.keySet())));
		List<String> found = Flux
			.from(this.groups.find(first).projection(new Document(GroupDocuments.ID, 1)).batchSize(years.size()))
			.timeout(this.limit)
			.map((document) -> document.getString(GroupDocuments.ID))
			.collectList()
			.blockOptional()
			.orElseThrow();
		return found.stream().map(years::get).sorted().map((year) -> period(district, year)).toList();
	}

	Written append(PeriodAct act) {
		try {
			one(this.groups.insertOne(ActDocuments.write(act)));
			return Written.DONE;
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
				throw ex;
			}
			return find(act.district(), act.year(), act.number()).isPresent() ? Written.CHANGED : Written.OVERTAKEN;
		}
	}

	private Optional<PeriodAct> find(String district, int year, int number) {
		Document key = new Document(GroupDocuments.DISTRICT, district).append(GroupDocuments.ID,
				PeriodAct.id(district, year, number));
		return one(this.groups.find(key).first()).map(ActDocuments::act);
	}

	private <T> Optional<T> one(Publisher<T> publisher) {
		return Mono.from(publisher).timeout(this.limit).blockOptional();
	}

}
