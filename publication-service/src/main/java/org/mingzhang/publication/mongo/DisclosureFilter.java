package org.mingzhang.publication.mongo;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mingzhang.publication.disclosure.Cursor;
import org.mingzhang.publication.disclosure.DisclosureQuery;
import org.mingzhang.publication.search.SearchTerms;

import static org.mingzhang.publication.mongo.DisclosureDocuments.DEPARTMENT;
import static org.mingzhang.publication.mongo.DisclosureDocuments.DISTRICT;
import static org.mingzhang.publication.mongo.DisclosureDocuments.FILING;
import static org.mingzhang.publication.mongo.DisclosureDocuments.KIND;
import static org.mingzhang.publication.mongo.DisclosureDocuments.PUBLISHED_AT;
import static org.mingzhang.publication.mongo.DisclosureDocuments.TEXT;
import static org.mingzhang.publication.mongo.DisclosureDocuments.TITLE;
import static org.mingzhang.publication.mongo.DisclosureDocuments.YEAR;

/** A query in the database's words. What was typed only gets in as a quoted literal. */
final class DisclosureFilter {

	private DisclosureFilter() {
	}

	/** Everything a query finds. */
	static Document all(DisclosureQuery query) {
		return filter(query, conditions(query));
	}

	/** What it finds from its cursor on. */
	static Document page(DisclosureQuery query) {
		List<Document> conditions = conditions(query);
		Cursor after = query.after();
		if (after != null) {
			Date at = Date.from(after.publishedAt());
			conditions.add(either(new Document(PUBLISHED_AT, new Document("$lt", at)),
					new Document(PUBLISHED_AT, at).append(FILING, new Document("$lt", after.filing().toString()))));
		}
		return filter(query, conditions);
	}

	private static Document filter(DisclosureQuery query, List<Document> conditions) {
		Document filter = new Document();
		put(filter, DISTRICT, query.district());
		put(filter, DEPARTMENT, query.department());
		put(filter, YEAR, query.year());
		put(filter, KIND, (query.kind() != null) ? query.kind().id() : null);
		if (!conditions.isEmpty()) {
			filter.put("$and", conditions);
		}
		return filter;
	}

	private static List<Document> conditions(DisclosureQuery query) {
		List<Document> conditions = new ArrayList<>();
		for (String word : query.terms().words()) {
			conditions.add(either(new Document(TITLE, new Document("$regex", SearchTerms.inTitle(word))),
					new Document(TEXT, new Document("$regex", SearchTerms.inText(word)))));
		}
		return conditions;
	}

	private static Document either(Document one, Document other) {
		return new Document("$or", List.of(one, other));
	}

	private static void put(Document filter, String field, @Nullable Object value) {
		if (value != null) {
			filter.put(field, value);
		}
	}

}
