package org.mingzhang.ledger.export;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.ledger.balance.Balance;
import org.mingzhang.ledger.balance.Dimension;

/** Balances as CSV: a column for each dimension told apart, amounts in 元. */
public final class BalancesCsv {

	private static final List<String> AMOUNTS = List.of("debit", "credit", "balance", "rounding");

	private BalancesCsv() {
	}

	/**
	 * Writes balances.
	 * @param out where they are written to
	 * @param dimensions what they were told apart by
	 * @param balances the balances
	 */
	public static void write(Appendable out, List<Dimension> dimensions, List<Balance> balances) {
		List<String> header = new ArrayList<>();
		dimensions.forEach((dimension) -> header.add(dimension.id()));
		header.addAll(AMOUNTS);
		Csv csv = new Csv(out, header);
		for (Balance balance : balances) {
			dimensions.forEach((dimension) -> csv.text(balance.key().get(dimension)));
			csv.number(JournalCsv.yuan(balance.sums().debit()))
				.number(JournalCsv.yuan(balance.sums().credit()))
				.number(JournalCsv.yuan(balance.fen()))
				.number(JournalCsv.yuan(balance.roundingFen()))
				.end();
		}
	}

}
