package org.mingzhang.ledger.mongo;

import java.util.List;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Fund;
import org.mingzhang.ledger.account.Nature;
import org.mingzhang.ledger.account.Side;
import org.mingzhang.ledger.account.Source;
import org.mingzhang.ledger.posting.Reconciled;

/**
 * Entries and reconciliations as documents. Amounts are 64-bit integers in 分; what is
 * null or false is left out.
 */
final class EntryDocuments {

	private static final String TYPE = "type";

	private static final String ROUNDING = "rounding";

	private static final String FUND = "fund";

	private static final String FUNCTION = "function";

	private static final String NATURE = "nature";

	private static final String SOURCE = "source";

	private static final String ECONOMIC = "economic";

	private static final String ITEM = "item";

	private static final String DEBIT = "debit";

	private static final String CREDIT = "credit";

	private static final String REVERSAL = "reversal";

	private EntryDocuments() {
	}

	static List<Document> write(List<Entry> entries) {
		return entries.stream().map(EntryDocuments::write).toList();
	}

	static List<Entry> entries(List<Document> documents) {
		return documents.stream().map(EntryDocuments::entry).toList();
	}

	/** As groups were written before their reconciliation became a text. */
	static List<Reconciled> reconciliation(List<Document> documents) {
		return documents.stream()
			.map((line) -> new Reconciled(
					new Cell(line.getString("form"), line.getString("row"), line.getString("column")),
					line.getString("address"), line.getLong("printed"), line.getLong("booked"),
					line.getLong("allowance"), Reconciled.Outcome.valueOf(line.getString("outcome"))))
			.toList();
	}

	private static Document write(Entry entry) {
		Document document = write(entry.account());
		document.append((entry.side() == Side.DEBIT) ? DEBIT : CREDIT, entry.fen());
		if (entry.reversal()) {
			document.append(REVERSAL, true);
		}
		return document;
	}

	/** The dimensions of an account. */
	private static Document write(Account account) {
		Document document = new Document(TYPE, account.type().id());
		if (account.rounding()) {
			document.append(ROUNDING, true);
		}
		append(document, FUND, account.fund());
		append(document, FUNCTION, account.function());
		append(document, NATURE, account.nature());
		append(document, SOURCE, account.source());
		append(document, ECONOMIC, account.economic());
		append(document, ITEM, account.item());
		return document;
	}

	private static void append(Document document, String key, @Nullable Object value) {
		if (value != null) {
			document.append(key, value.toString());
		}
	}

	private static Entry entry(Document document) {
		Side side = document.containsKey(DEBIT) ? Side.DEBIT : Side.CREDIT;
		long fen = document.getLong((side == Side.DEBIT) ? DEBIT : CREDIT);
		return new Entry(account(document), side, fen, document.getBoolean(REVERSAL, false));
	}

	/** The account of which a document holds the dimensions. */
	static Account account(Document document) {
		String fund = document.getString(FUND);
		String nature = document.getString(NATURE);
		String source = document.getString(SOURCE);
		return new Account(AccountType.of(document.getString(TYPE)), document.getBoolean(ROUNDING, false),
				(fund != null) ? Fund.of(fund) : null, document.getString(FUNCTION),
				(nature != null) ? Nature.of(nature) : null, (source != null) ? Source.of(source) : null,
				document.getString(ECONOMIC), document.getString(ITEM));
	}

}
