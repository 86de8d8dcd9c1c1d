package org.mingzhang.ledger.mongo;

import java.util.Date;
import java.util.List;

import org.bson.Document;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.ledger.account.Book;
import org.mingzhang.ledger.account.Stage;
import org.mingzhang.ledger.group.DamagedException;
import org.mingzhang.ledger.group.PeriodAct;

/**
 * What bureaus did to years, as documents. They lie among the groups, because they take
 * places in the same chain.
 */
final class ActDocuments {

	/** The state in which they differ from groups. */
	static final String STATE = "period";

	private static final String SEQUENCE = "sequence";

	private static final String HASH = "hash";

	private static final String CARRIED = "carried";

	private ActDocuments() {
	}

	static Document write(PeriodAct act) {
		return new Document(GroupDocuments.ID, act.id()).append(GroupDocuments.DISTRICT, act.district())
			.append(GroupDocuments.SERIES, act.district() + "/period/" + act.year())
			.append(GroupDocuments.VERSION, act.number())
			.append(GroupDocuments.STATE, STATE)
			.append(GroupDocuments.LINK, GroupDocuments.link(act.sequence()))
			.append(GroupDocuments.STAMP, 1L)
			.append("year", act.year())
			.append("kind", act.kind().id())
			.append("by", act.by())
			.append("at", Date.from(act.at()))
			.append("reason", act.reason())
			.append(CARRIED, act.carried().stream().map(ActDocuments::write).toList())
			.append(GroupDocuments.BOOKING,
					new Document(SEQUENCE, act.sequence()).append("previousHash", act.previousHash())
						.append(HASH, act.hash()));
	}

	static PeriodAct act(Document document) {
		return DamagedException.whileReading(GroupDocuments.id(document), () -> wholeAct(document));
	}

	private static PeriodAct wholeAct(Document document) {
		Document link = document.get(GroupDocuments.BOOKING, Document.class);
		return new PeriodAct(GroupDocuments.text(document, GroupDocuments.DISTRICT), document.getInteger("year"),
				document.getInteger(GroupDocuments.VERSION), PeriodAct.Kind.of(document.getString("kind")),
				GroupDocuments.text(document, "by"), document.getDate("at").toInstant(),
				GroupDocuments.text(document, "reason"),
				document.getList(CARRIED, Document.class).stream().map(ActDocuments::carried).toList(),
				link.getLong(SEQUENCE), GroupDocuments.text(link, "previousHash"), GroupDocuments.text(link, HASH));
	}

	private static Document write(PeriodAct.Carried carried) {
		Book book = carried.book();
		return new Document("department", book.department().toString()).append("year", book.year())
			.append("stage", book.stage().id())
			.append("entries", EntryDocuments.write(carried.entries()));
	}

	private static PeriodAct.Carried carried(Document document) {
		Book book = new Book(DepartmentCode.parse(document.getString("department")), document.getInteger("year"),
				Stage.of(document.getString("stage")));
		List<Document> entries = document.getList("entries", Document.class);
		return new PeriodAct.Carried(book, EntryDocuments.entries(entries));
	}

}
