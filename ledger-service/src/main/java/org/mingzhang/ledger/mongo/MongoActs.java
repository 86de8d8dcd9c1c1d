package org.mingzhang.ledger.mongo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
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

	/** Looks through the district: asked by people, seldom. */
	List<Period> periods(String district) {
		Document acts = new Document(GroupDocuments.DISTRICT, district).append(GroupDocuments.STATE,
				ActDocuments.STATE);
		try (Stream<Integer> years = Flux.from(this.groups.find(acts).projection(new Document("year", 1)))
			.timeout(this.limit)
			.map((document) -> document.getInteger("year"))
			.toStream()) {
			return new TreeSet<>(years.toList()).stream().map((year) -> period(district, year)).toList();
		}
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
