package org.mingzhang.ledger.mongo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Fund;
import org.mingzhang.ledger.account.Nature;
import org.mingzhang.ledger.account.Side;
import org.mingzhang.ledger.account.Source;
import org.mingzhang.ledger.account.Sums;

/**
 * What is made anew from elsewhere, the entries of an attempt and the accounts of a book,
 * as one text: a line for each, its values separated by tabs. Nobody asks the database
 * for them, and as documents of their own they cost processor time with every step of a
 * group. What is booked is kept as documents.
 */
final class AccountText {

	private static final String REVERSAL = "reversal";

	private AccountText() {
	}

	static String write(List<Entry> entries) {
		return entries.stream()
			.map((entry) -> line(entry.account(), entry.side().name(), entry.fen(), entry.reversal() ? REVERSAL : ""))
			.collect(Collectors.joining("\n"));
	}

	static List<Entry> entries(String text) {
		return lines(text)
			.map((values) -> new Entry(account(values), Side.valueOf(values[8]), Long.parseLong(values[9]),
					REVERSAL.equals(values[10])))
			.toList();
	}

	/** In the order of their lines, so that the same sums make the same text. */
	static String write(Map<Account, Sums> sums) {
		return sums.entrySet()
			.stream()
			.map((account) -> line(account.getKey(), account.getValue().debit(), account.getValue().credit()))
			.sorted()
			.collect(Collectors.joining("\n"));
	}

	static Map<Account, Sums> sums(String text) {
		Map<Account, Sums> sums = new HashMap<>();
		lines(text).forEach(
				(values) -> sums.put(account(values), new Sums(Long.parseLong(values[8]), Long.parseLong(values[9]))));
		return sums;
	}

	private static Stream<String[]> lines(String text) {
		return text.isEmpty() ? Stream.empty() : text.lines().map((line) -> line.split("\t", -1));
	}

	private static String line(Account account, Object... amounts) {
		StringBuilder line = new StringBuilder();
		line.append(account.type().id()).append('\t').append(account.rounding());
		append(line, account.fund());
		append(line, account.function());
		append(line, account.nature());
		append(line, account.source());
		append(line, account.economic());
		append(line, account.item());
		for (Object amount : amounts) {
			line.append('\t').append(amount);
		}
		return line.toString();
	}

	private static void append(StringBuilder line, @Nullable Object value) {
		line.append('\t').append(ReconciliationText.escaped(Objects.toString(value, "")));
	}

	private static Account account(String[] values) {
		String fund = value(values[2]);
		String nature = value(values[4]);
		String source = value(values[5]);
		return new Account(AccountType.of(values[0]), Boolean.parseBoolean(values[1]),
				(fund != null) ? Fund.of(fund) : null, value(values[3]), (nature != null) ? Nature.of(nature) : null,
				(source != null) ? Source.of(source) : null, value(values[6]), value(values[7]));
	}

	private static @Nullable String value(String text) {
		return text.isEmpty() ? null : ReconciliationText.plain(text);
	}

}
