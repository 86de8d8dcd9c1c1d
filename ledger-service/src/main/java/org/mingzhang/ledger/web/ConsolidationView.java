package org.mingzhang.ledger.web;

import java.util.List;

import org.mingzhang.ledger.account.Side;
import org.mingzhang.ledger.account.Stage;
import org.mingzhang.ledger.consolidation.Consolidation;

/**
 * The answer of {@code /consolidation}. Amounts in 元.
 *
 * @param year budget year
 * @param stage budget or final accounts
 * @param items what stands on each kind of account, before and after
 * @param eliminations the transfers that count as neither expenditure nor revenue
 * @param sources what came in, or was there, after elimination
 * @param uses what was spent, or is left, after elimination: as much
 */
record ConsolidationView(int year, String stage, List<Line> items, List<Elimination> eliminations, String sources,
		String uses) {

	static ConsolidationView of(int year, Stage stage, Consolidation found) {
		return new ConsolidationView(year, stage.id(), found.lines().stream().map(Line::of).toList(),
				found.transfers().stream().map(Elimination::of).toList(), sum(found, Side.CREDIT),
				sum(found, Side.DEBIT));
	}

	private static String sum(Consolidation found, Side side) {
		return Yuan.of(found.lines()
			.stream()
			.filter((line) -> line.type().natural() == side)
			.mapToLong(Consolidation.Line::consolidated)
			.reduce(0, Math::addExact));
	}

	/**
	 * One kind of account.
	 *
	 * @param type type of account
	 * @param part source of revenue, nature of expenditure, or else fund; empty where
	 * rounding is of all of them
	 * @param gross the sum over the departments
	 * @param eliminated what of it they handed each other
	 * @param consolidated what is left
	 */
	record Line(String type, String part, String gross, String eliminated, String consolidated) {

		static Line of(Consolidation.Line line) {
			return new Line(line.type().id(), line.part(), Yuan.of(line.gross()), Yuan.of(line.eliminated()),
					Yuan.of(line.consolidated()));
		}

	}

	/**
	 * One kind of transfer.
	 *
	 * @param transfer {@code subsidy} (对附属单位补助) or {@code remittance} (上缴上级)
	 * @param paid what departments paid
	 * @param received what departments received
	 * @param within what pairs up inside single departments
	 * @param across what pairs up between departments
	 * @param eliminated both together
	 * @param unmatchedPaid what was paid to others
	 * @param unmatchedReceived what was received from others
	 */
	record Elimination(String transfer, String paid, String received, String within, String across, String eliminated,
			String unmatchedPaid, String unmatchedReceived) {

		static Elimination of(Consolidation.Eliminated transfer) {
			return new Elimination(transfer.transfer().id(), Yuan.of(transfer.paid()), Yuan.of(transfer.received()),
					Yuan.of(transfer.within()), Yuan.of(transfer.across()), Yuan.of(transfer.amount()),
					Yuan.of(Math.subtractExact(transfer.paid(), transfer.amount())),
					Yuan.of(Math.subtractExact(transfer.received(), transfer.amount())));
		}

	}

}
