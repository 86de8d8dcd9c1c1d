package org.mingzhang.ledger.mongo;

import java.util.Comparator;
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
				new Document(STAMP, 0L).append(BOOKED, List.of()).append(ACCOUNTS, List.of()));
	}

	/** The update that writes what a book counts, and leaves its list alone. */
	static Document counting(Standing standing) {
		return new Document("$set",
				new Document(STAMP, standing.stamp() + 1).append(BOOKED, List.copyOf(standing.booked()))
					.append(ACCOUNTS, accounts(standing.sums())));
	}

	static Standing standing(FilingSeries series, Document document) {
		Map<Account, Sums> sums = new HashMap<>();
		document.getList(ACCOUNTS, Document.class)
			.forEach((account) -> sums.put(EntryDocuments.account(account),
					new Sums(account.getLong(DEBIT), account.getLong(CREDIT))));
		return new Standing(series, document.getLong(STAMP), new TreeSet<>(document.getList(LISTED, Integer.class)),
				new TreeSet<>(document.getList(BOOKED, Integer.class)), sums);
	}

	/** A series by the name it has here, which is that of its message key. */
	static FilingSeries series(String name) {
		return FilingId.parse(name.replace('/', '-') + "-1").series();
	}

	private static List<Document> accounts(Map<Account, Sums> sums) {
		return sums.entrySet()
			.stream()
			.sorted(Comparator.comparing((account) -> account.getKey().path()))
			.map((account) -> EntryDocuments.write(account.getKey())
				.append(DEBIT, account.getValue().debit())
				.append(CREDIT, account.getValue().credit()))
			.toList();
	}

}
