package org.mingzhang.reading.workbook;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingzhang.reading.workbook.formula.CellName;
import org.mingzhang.reading.workbook.formula.FormulaParser;
import org.mingzhang.reading.workbook.formula.Node;
import org.mingzhang.reading.workbook.formula.NotComputableException;

/** Keeps the cells of a sheet. */
final class GridReader implements SheetVisitor {

	private final Grid grid;

	private final SharedStrings strings;

	private final Budget budget;

	private final Map<String, Master> masters = new HashMap<>();

	private @Nullable CellName command;

	/** The cell whose formula others share. */
	private record Master(String text, @Nullable Node node, int row, int column) {
	}

	GridReader(String name, SharedStrings strings, Budget budget) {
		this.grid = new Grid(name);
		this.strings = strings;
		this.budget = budget;
	}

	@Override
	public boolean row(int row, boolean hidden) {
		if (hidden) {
			this.grid.hideRow(row);
		}
		return true;
	}

	@Override
	public void cell(RawCell raw) throws TooMuch {
		this.budget.take(raw.length(this.strings));
		SheetCell cell = new SheetCell(raw.value(this.strings), raw.style, formula(raw));
		if (!cell.isEmpty()) {
			this.grid.put(raw.row, raw.column, cell);
		}
	}

	private SheetCell.@Nullable Formula formula(RawCell raw) {
		if (raw.formula == null && raw.sharedIndex == null) {
			return null;
		}
		if (raw.formula != null && this.command == null && ProgramCall.isIn(raw.formula)) {
			this.command = new CellName(raw.row, raw.column);
		}
		boolean simple = raw.formulaType == null || raw.formulaType.equals("normal") || raw.sharedIndex != null;
		if (raw.sharedIndex == null) {
			String text = String.valueOf(raw.formula);
			return new SheetCell.Formula(text, simple ? parsed(text) : null, 0, 0);
		}
		if (raw.formula != null) {
			this.masters.put(raw.sharedIndex, new Master(raw.formula, parsed(raw.formula), raw.row, raw.column));
		}
		Master master = this.masters.get(raw.sharedIndex);
		return (master == null) ? new SheetCell.Formula("", null, 0, 0) : new SheetCell.Formula(master.text(),
				master.node(), raw.row - master.row(), raw.column - master.column());
	}

	private static @Nullable Node parsed(String formula) {
		try {
			return FormulaParser.parse(formula);
		}
		catch (NotComputableException ex) {
			return null;
		}
	}

	@Override
	public void merge(Merge merge) throws TooMuch {
		this.grid.merge(merge);
	}

	@Override
	public void hiddenColumns(int from, int to) {
		this.grid.hideColumns(from, to);
	}

	@Override
	public void zerosHidden() {
		this.grid.hideZeros();
	}

	Grid grid() {
		return this.grid;
	}

	/** The cell whose formula is a command to another program; null if there is none. */
	@Nullable CellName command() {
		return this.command;
	}

}
