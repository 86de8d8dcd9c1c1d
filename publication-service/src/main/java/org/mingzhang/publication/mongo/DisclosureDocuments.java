package org.mingzhang.publication.mongo;

import java.nio.charset.StandardCharsets;
import java.util.Date;

import org.bson.Document;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.publication.disclosure.Disclosure;
import org.mingzhang.publication.search.SearchText;

/**
 * How a disclosure is kept: whole under one field, with the fields that are searched or
 * sorted by beside it.
 */
final class DisclosureDocuments {

	static final String ID = "_id";

	static final String FILING = "filing";

	static final String SERIES = "series";

	static final String VERSION = "version";

	static final String DISTRICT = "district";

	static final String DEPARTMENT = "department";

	static final String YEAR = "year";

	static final String KIND = "kind";

	static final String PUBLISHED_AT = "publishedAt";

	static final String TITLE = "title";

	static final String TEXT = "text";

	static final String DISCLOSURE = "disclosure";

	private final EventCodec codec = new EventCodec();

	Document version(Disclosure disclosure, SearchText text) {
		FilingId filing = disclosure.filing();
		DepartmentCode department = filing.series().department();
		return new Document(ID, filing.toString()).append(FILING, filing.toString())
			.append(SERIES, filing.series().toString())
			.append(VERSION, filing.version())
			.append(DISTRICT, department.district())
			.append(DEPARTMENT, department.number())
			.append(YEAR, filing.series().year())
			.append(KIND, filing.series().kind().id())
			.append(PUBLISHED_AT, Date.from(disclosure.journey().publishedAt()))
			.append(TITLE, text.title())
			.append(TEXT, text.text())
			.append(DISCLOSURE, Document.parse(new String(this.codec.write(disclosure), StandardCharsets.UTF_8)));
	}

	Disclosure disclosure(Document document) {
		byte[] json = document.get(DISCLOSURE, Document.class).toJson().getBytes(StandardCharsets.UTF_8);
		return this.codec.read(json, Disclosure.class);
	}

}
