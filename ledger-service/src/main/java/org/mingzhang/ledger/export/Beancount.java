package org.mingzhang.ledger.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.account.Entry;

/**
 * A journal as text for Beancount: every account is opened before its first use, every
 * movement is one balanced transaction in CNY, and at the end the balance of every
 * account is asserted. A debit is a positive amount.
 *
 * <p>
 * The date of a transaction is its booking date. Beancount sorts by date; so where a
 * clock once ran behind, the date of the movement before is taken, and the time it was
 * booked at stands beside it.
 */
public final class Beancount {

	private static final String CURRENCY = "CNY";

	private final Appendable out;

	private final Map<String, Long> balances = new TreeMap<>();

	private @Nullable LocalDate date;

	/**
	 * Begins the file.
	 * @param out where it is written to
	 * @param title what the file is about
	 */
	public Beancount(Appendable out, String title) {
		this.out = out;
		line("option \"title\" " + quoted(title));
		line("option \"operating_currency\" \"" + CURRENCY + "\"");
	}

	/**
	 * Writes a movement.
	 * @param movement the movement
	 */
	public void write(Movement movement) {
		LocalDate on = movement.bookedOn();
		LocalDate date = (this.date == null || on.isAfter(this.date)) ? on : this.date;
		this.date = date;
		line("");
		movement.lines().forEach((line) -> {
			String account = BeancountAccounts.name(line.book(), line.entry().account());
			if (!this.balances.containsKey(account)) {
				this.balances.put(account, 0L);
				line(date + " open " + account + " " + CURRENCY);
			}
		});
		line(date + " * " + quoted(movement.kind()) + " " + quoted(movement.group()) + " ^" + movement.group());
		line("  sequence: " + movement.sequence());
		line("  booked-at: " + quoted(movement.at().toString()));
		line("  effective-on: " + movement.effectiveOn());
		line("  hash: " + quoted(movement.hash()));
		movement.lines().forEach(this::posting);
	}

	/** Ends the file with what every account has come to. */
	public void end() {
		if (this.date == null) {
			return;
		}
		LocalDate dayAfter = this.date.plusDays(1);
		line("");
		this.balances.forEach(
				(account, fen) -> line(dayAfter + " balance " + account + " " + JournalCsv.yuan(fen) + " " + CURRENCY));
	}

	private void posting(Movement.Line line) {
		Entry entry = line.entry();
		String account = BeancountAccounts.name(line.book(), entry.account());
		long fen = Math.subtractExact(entry.debit(), entry.credit());
		this.balances.merge(account, fen, Math::addExact);
		line("  " + account + "  " + JournalCsv.yuan(fen) + " " + CURRENCY);
		if (entry.reversal()) {
			line("    reversal: TRUE");
		}
	}

	private void line(String text) {
		try {
			this.out.append(text).append('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
	}

}
