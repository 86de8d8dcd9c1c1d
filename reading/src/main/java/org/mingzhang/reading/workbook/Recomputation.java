package org.mingzhang.reading.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.workbook.formula.CellName;
import org.mingzhang.reading.workbook.formula.NotComputableException;
import org.mingzhang.reading.workbook.formula.Value;

/**
 * Computes the formulas of a sheet anew, and tells where the file holds another value: it
 * is stale, or forged.
 */
final class Recomputation {

	/** Differences that come of binary arithmetic. */
	private static final BigDecimal NOISE = new BigDecimal("0.00000005");

	private static final BigDecimal RELATIVE = new BigDecimal("1E-12");

	private static final int MOST_TOLD = 100;

	private static final int SHOWN_FORMULA = 80;

	private final Grid grid;

	private final Grids grids;

	private final int before;

	private final Notices notices;

	private final List<String> given = new ArrayList<>();

	private int told;

	private Recomputation(Grid grid, Grids grids, int before, Notices notices) {
		this.grid = grid;
		this.grids = grids;
		this.before = before;
		this.notices = notices;
	}

	static void of(Grid grid, Grids grids, int before, Notices notices) {
		Recomputation recomputation = new Recomputation(grid, grids, before, notices);
		grid.rows().forEach((row, cells) -> cells.forEach((column, cell) -> {
			SheetCell.Formula formula = cell.formula();
			if (formula != null) {
				recomputation.compute(row, column, cell, formula);
			}
		}));
		recomputation.tellGiven();
	}

	private void compute(int row, int column, SheetCell cell, SheetCell.Formula formula) {
		String name = new CellName(row, column).toString();
		try {
			Value computed = this.grids.value(this.grid.name(), row, column);
			if (this.grids.isGiven(cell)) {
				this.given.add(name);
			}
			else if (!same(computed, cell.stored())) {
				tellDifference(row, name, computed, cell, formula);
			}
		}
		catch (NotComputableException ex) {
			this.notices.remark(this.before + row,
					"单元格 %s 的公式未能复算，文件中也没有存值，按空白处理。 The formula could not be computed and has no stored value; it counts as blank."
						.formatted(name));
		}
	}

	private void tellDifference(int row, String name, Value computed, SheetCell cell, SheetCell.Formula formula) {
		this.told++;
		if (this.told > MOST_TOLD) {
			return;
		}
		String text = formula.text();
		String shown = (text.length() > SHOWN_FORMULA) ? text.substring(0, SHOWN_FORMULA) + "…" : text;
		this.notices.remark(this.before + row,
				"单元格 %s 的公式“=%s”复算为 %s，文件中存的是 %s，按复算值取数。 The formula gives %s, the file holds %s; what it gives was taken."
					.formatted(name, shown, computed.asText(), cell.stored().asText(), computed.asText(),
							cell.stored().asText()));
	}

	private static boolean same(Value computed, Value stored) {
		if (stored instanceof Value.Blank) {
			return true;
		}
		if (computed instanceof Value.Number(BigDecimal one) && stored instanceof Value.Number(BigDecimal other)) {
			BigDecimal difference = one.subtract(other).abs();
			return difference.compareTo(NOISE) <= 0 || difference.compareTo(other.abs().multiply(RELATIVE)) <= 0;
		}
		return computed.asText().equals(stored.asText());
	}

	private void tellGiven() {
		if (!this.given.isEmpty()) {
			this.notices.remark(this.before + 1,
					"%d 个公式未能复算：%s，按文件中存的值取数。 Some formulas could not be computed anew; the stored values were taken."
						.formatted(this.given.size(), Printer.some(this.given)));
		}
		if (this.told > MOST_TOLD) {
			this.notices.remark(this.before + 1,
					"另有 %d 个公式的存值与复算值不同，均按复算值取数。 More formulas hold other values than they give."
						.formatted(this.told - MOST_TOLD));
		}
	}

}
