package org.mingzhang.validation.mongo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.background.Decision;
import org.mingzhang.validation.decision.DecisionStore;
import org.mingzhang.validation.decision.RuleDecision;
import org.mingzhang.validation.decision.RuleDecision.Revocation;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * Keeps decisions in the collection {@code decisions}, a document each, under their
 * number. Two that are signed at once race for a number; the one that comes second takes
 * the next.
 */
public final class MongoDecisions implements DecisionStore {

	private static final String ID = "_id";

	private static final String DISTRICT = "district";

	private static final String YEAR = "year";

	private static final String RULE = "rule";

	private static final String KEY = "key";

	private static final String FINGERPRINT = "fingerprint";

	private static final String REASON = "reason";

	private static final String BY = "by";

	private static final String AT = "at";

	private static final String REVOCATION = "revocation";

	private static final Comparator<RuleDecision> LATEST_FIRST = Comparator
		.comparing((RuleDecision kept) -> kept.decision().at())
		.thenComparing((kept) -> kept.decision().number().length())
		.thenComparing((kept) -> kept.decision().number())
		.reversed();

	private final MongoCollection<Document> decisions;

	private final Duration limit;

	/**
	 * Opens the store and creates its index where it is missing.
	 * @param database the database
	 * @param limit how long one operation may take
	 */
	public MongoDecisions(MongoDatabase database, Duration limit) {
		this.decisions = database.getCollection("decisions").withWriteConcern(WriteConcern.MAJORITY);
		this.limit = limit;
		first(this.decisions.createIndex(new Document(KEY, 1), new IndexOptions().unique(true)));
	}

	@Override
	public Kept add(Draft draft) {
		int year = RuleDecision.day(draft.at()).getYear();
		while (true) {
			Optional<Document> known = first(this.decisions.find(new Document(KEY, draft.key())).first());
			if (known.isPresent()) {
				return draft.fingerprint().equals(known.get().getString(FINGERPRINT))
						? new Kept.Repeated(decision(known.get())) : new Kept.KeyTaken();
			}
			Document ofYear = new Document(DISTRICT, draft.district()).append(YEAR, year);
			long next = 1 + first(this.decisions.countDocuments(ofYear)).orElseThrow();
			Document added = document(draft, "%s-%d-%d".formatted(draft.district(), year, next), year);
			if (insert(added)) {
				return new Kept.Added(decision(added));
			}
		}
	}

	@Override
	public Optional<RuleDecision> find(String number) {
		return first(this.decisions.find(new Document(ID, number)).first()).map(MongoDecisions::decision);
	}

	@Override
	public List<RuleDecision> list(@Nullable String district, @Nullable String rule) {
		Document filter = new Document();
		if (district != null) {
			filter.append(DISTRICT, district);
		}
		if (rule != null) {
			filter.append(RULE, rule);
		}
		return Flux.from(this.decisions.find(filter))
			.map(MongoDecisions::decision)
			.sort(LATEST_FIRST)
			.collectList()
			.blockOptional(this.limit)
			.orElseThrow();
	}

	@Override
	public boolean revoke(String number, Revocation revocation) {
		Document added = new Document(REASON, revocation.reason()).append(BY, revocation.by())
			.append(AT, Date.from(revocation.at()));
		return first(this.decisions.updateOne(new Document(ID, number).append(REVOCATION, null),
				new Document("$set", new Document(REVOCATION, added))))
			.orElseThrow()
			.getModifiedCount() == 1;
	}

	/** Not if the number or the key was taken meanwhile. */
	private boolean insert(Document document) {
		try {
			first(this.decisions.insertOne(document));
			return true;
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
				return false;
			}
			throw ex;
		}
	}

	private static Document document(Draft draft, String number, int year) {
		return new Document(ID, number).append(DISTRICT, draft.district())
			.append(YEAR, year)
			.append(RULE, draft.rule())
			.append("department", draft.department())
			.append("severity", (draft.severity() != null) ? draft.severity().id() : null)
			.append("from", draft.from().toString())
			.append("until", (draft.until() != null) ? draft.until().toString() : null)
			.append(REASON, draft.reason())
			.append(BY, draft.by())
			.append(AT, Date.from(draft.at()))
			.append(KEY, draft.key())
			.append(FINGERPRINT, draft.fingerprint())
			.append(REVOCATION, null);
	}

	private static RuleDecision decision(Document kept) {
		String severity = kept.getString("severity");
		String until = kept.getString("until");
		Decision decision = new Decision(kept.getString(ID), kept.getString(RULE), kept.getString("department"),
				(severity != null) ? Severity.of(severity) : null, LocalDate.parse(kept.getString("from")),
				(until != null) ? LocalDate.parse(until) : null, kept.getString(REASON), kept.getString(BY),
				kept.getDate(AT).toInstant());
		return new RuleDecision(kept.getString(DISTRICT), decision, revocation(kept.get(REVOCATION, Document.class)));
	}

	private static @Nullable Revocation revocation(@Nullable Document kept) {
		return (kept != null) ? new Revocation(kept.getString(REASON), kept.getString(BY),
				Objects.requireNonNull(kept.getDate(AT)).toInstant()) : null;
	}

	private <T> Optional<T> first(Publisher<T> result) {
		return Flux.from(result).next().blockOptional(this.limit);
	}

}
