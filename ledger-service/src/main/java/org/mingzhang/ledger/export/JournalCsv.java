package org.mingzhang.ledger.export;

import java.util.List;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Unit;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.Book;
import org.mingzhang.ledger.account.Entry;

/** A journal as CSV: a line for each entry, amounts in 元. */
public final class JournalCsv {

	private static final List<String> COLUMNS = List.of("sequence", "group", "kind", "bookedAt", "effectiveOn",
			"department", "year", "stage", "account", "type", "fund", "function", "nature", "source", "economic",
			"item", "rounding", "reversal", "debit", "credit", "hash");

	private final Csv csv;

	/**
	 * Begins the table.
	 * @param out where it is written to
	 */
	public JournalCsv(Appendable out) {
		this.csv = new Csv(out, COLUMNS);
	}

	/**
	 * Writes the entries of a movement.
	 * @param movement the movement
	 */
	public void write(Movement movement) {
		movement.lines().forEach((line) -> write(movement, line.book(), line.entry()));
	}

	private void write(Movement movement, Book book, Entry entry) {
		Account account = entry.account();
		this.csv.number("" + movement.sequence())
			.text(movement.group())
			.text(movement.kind())
			.text(movement.at())
			.text(movement.effectiveOn())
			.text(book.department())
			.number("" + book.year())
			.text(book.stage())
			.text(account.path())
			.text(account.type())
			.text(account.fund())
			.text(account.function())
			.text(account.nature())
			.text(account.source())
			.text(account.economic())
			.text(account.item())
			.text(account.rounding())
			.text(entry.reversal())
			.number(yuan(entry.debit()))
			.number(yuan(entry.credit()))
			.text(movement.hash())
			.end();
	}

	static String yuan(long fen) {
		return Amount.ofFen(fen, Unit.YUAN).toString();
	}

}
