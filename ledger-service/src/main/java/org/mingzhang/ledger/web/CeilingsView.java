package org.mingzhang.ledger.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.reservation.Ceilings;

/**
 * What a filing is held against, as the books stand now. A list is empty, and its total
 * null, where there is nothing to hold it against.
 *
 * @param spending final spending against the adjusted budget, by 类
 * @param spendingTotal the same for all 类
 * @param carryOver opening balances against the closing ones of the year before, by fund
 * @param carryOverTotal the same for all funds
 */
record CeilingsView(List<Line> spending, @Nullable Line spendingTotal, List<Line> carryOver,
		@Nullable Line carryOverTotal) {

	static CeilingsView of(Ceilings ceilings) {
		return new CeilingsView(lines(ceilings.spending()), total(ceilings.spending()), lines(ceilings.carryOver()),
				total(ceilings.carryOver()));
	}

	private static List<Line> lines(List<Ceilings.Line> lines) {
		return lines.stream().map(Line::of).toList();
	}

	private static @Nullable Line total(List<Ceilings.Line> lines) {
		Ceilings.Line total = Ceilings.total(lines);
		return (total != null) ? Line.of(total) : null;
	}

	/**
	 * An amount and what it is held against.
	 *
	 * @param place 类 or fund
	 * @param ceiling what it is held against, in 元
	 * @param told what the filing tells, in 元
	 * @param excess what it exceeds the ceiling by, in 元; negative below it
	 * @param fen the same in 分
	 */
	record Line(@Nullable String place, String ceiling, String told, String excess, Fen fen) {

		static Line of(Ceilings.Line line) {
			return new Line(line.place(), Yuan.of(line.ceiling()), Yuan.of(line.told()), Yuan.of(line.excess()),
					new Fen(line.ceiling(), line.told(), line.excess()));
		}

	}

	/**
	 * The amounts of a line in 分.
	 *
	 * @param ceiling what it is held against
	 * @param told what the filing tells
	 * @param excess what it exceeds the ceiling by
	 */
	record Fen(long ceiling, long told, long excess) {
	}

}
