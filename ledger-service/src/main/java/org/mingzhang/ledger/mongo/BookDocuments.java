package org.mingzhang.ledger.mongo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.bson.Document;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.Sums;
import org.mingzhang.ledger.book.Standing;
import org.mingzhang.ledger.group.DamagedException;

/** Books as documents. */
final class BookDocuments {

	static final String ID = "_id";

	static final String STAMP = "stamp";

	private static final String LISTED = "listed";

	private static final String BOOKED = "booked";

	private static final String ACCOUNTS = "accounts";

	private static final String DEBIT = "debit";

	private static final String CREDIT = "credit";

	private BookDocuments() {
	}

	/** The update that lists a version, in a book that need not be there yet. */
	static Document listing(int version) {
		return new Document("$addToSet", new Document(LISTED, version)).append("$setOnInsert",
				new Document(STAMP, 0L).append(BOOKED, List.of()).append(ACCOUNTS, ""));
	}

	/** The update that writes what a book counts, and leaves its list alone. */
	static Document counting(Standing standing) {
		return new Document("$set",
				new Document(STAMP, standing.stamp() + 1).append(BOOKED, List.copyOf(standing.booked()))
					.append(ACCOUNTS, AccountText.write(standing.sums())));
	}

	static Standing standing(FilingSeries series, Document document) {
		return DamagedException.whileReading("账簿 " + series + " (book)", () -> wholeStanding(series, document));
	}

	private static Standing wholeStanding(FilingSeries series, Document document) {
		Map<Account, Sums> sums = (document.get(ACCOUNTS) instanceof String text) ? AccountText.sums(text)
				: sums(document.getList(ACCOUNTS, Document.class));
		return new Standing(series, document.getLong(STAMP), new TreeSet<>(document.getList(LISTED, Integer.class)),
				new TreeSet<>(document.getList(BOOKED, Integer.class)), sums);
	}

	/** A series by the name it has here, which is that of its message key. */
	static FilingSeries series(String name) {
		return FilingId.parse(name.replace('/', '-') + "-1").series();
	}

	/** As books were written before their accounts became a text. */
	private static Map<Account, Sums> sums(List<Document> accounts) {
		Map<Account, Sums> sums = new HashMap<>();
		accounts.forEach((account) -> sums.put(EntryDocuments.account(account),
				new Sums(account.getLong(DEBIT), account.getLong(CREDIT))));
		return sums;
	}

}
