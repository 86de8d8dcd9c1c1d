package org.mingzhang.reading.workbook;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.reading.archive.ArchiveException;
import org.mingzhang.reading.workbook.formula.Calculation;
import org.mingzhang.reading.workbook.formula.CellName;
import org.mingzhang.reading.workbook.formula.Cells;
import org.mingzhang.reading.workbook.formula.Node;
import org.mingzhang.reading.workbook.formula.NotComputableException;
import org.mingzhang.reading.workbook.formula.Value;

/**
 * The sheets that formulas refer to. One that is not kept for itself is read when a
 * formula first asks for it, if it is small enough.
 */
final class Grids implements Cells {

	/** How far one formula may ask the next. */
	private static final int DEEPEST = 200;

	private static final long MOST_STEPS = 20_000_000;

	private static final int STEPS_OF_NAME = 500;

	private final Book book;

	private final WorkbookLimits limits;

	private final Map<String, Grid> known = new HashMap<>();

	private final Set<String> unknown = new java.util.HashSet<>();

	private final Set<SheetCell> open = Collections.newSetFromMap(new IdentityHashMap<>());

	private final Set<SheetCell> given = Collections.newSetFromMap(new IdentityHashMap<>());

	private long steps;

	Grids(Book book, WorkbookLimits limits) {
		this.book = book;
		this.limits = limits;
	}

	void keep(Grid grid) {
		this.known.put(key(grid.name()), grid);
	}

	private static String key(String sheet) {
		return sheet.toLowerCase(Locale.ROOT);
	}

	@Override
	public Value value(String sheet, int row, int column) throws NotComputableException {
		this.steps++;
		if (this.steps > MOST_STEPS || Thread.currentThread().isInterrupted()) {
			throw new NotComputableException("too many steps");
		}
		Grid grid = grid(sheet);
		SheetCell cell = grid.cell(row, column);
		if (cell == null) {
			return Value.BLANK;
		}
		SheetCell.Formula formula = cell.formula();
		return (formula == null || cell.computed() != null) ? cell.value() : computed(grid.name(), cell, formula);
	}

	private Value computed(String sheet, SheetCell cell, SheetCell.Formula formula) throws NotComputableException {
		if (this.open.contains(cell) || this.open.size() > DEEPEST) {
			throw new NotComputableException("a circle, or too deep");
		}
		this.open.add(cell);
		try {
			Node node = formula.node();
			Value value = (node == null) ? given(cell)
					: new Calculation(this, sheet, formula.rowShift(), formula.columnShift()).compute(node);
			boolean doubtful = value instanceof Value.Fault && !(cell.stored() instanceof Value.Fault)
					&& !(cell.stored() instanceof Value.Blank);
			cell.computed(doubtful ? given(cell) : value);
		}
		catch (NotComputableException | StackOverflowError ex) {
			cell.computed(given(cell));
		}
		finally {
			this.open.remove(cell);
		}
		return cell.value();
	}

	/** What the file gives for a formula that cannot be computed here. */
	private Value given(SheetCell cell) throws NotComputableException {
		this.given.add(cell);
		if (cell.stored() instanceof Value.Blank) {
			throw new NotComputableException("nothing is given");
		}
		return cell.stored();
	}

	/** Whether the value of a formula is that of the file. */
	boolean isGiven(SheetCell cell) {
		return this.given.contains(cell);
	}

	@Override
	public CellName last(String sheet) throws NotComputableException {
		return grid(sheet).last();
	}

	@Override
	public @Nullable String defined(String name, String sheet) {
		this.steps += STEPS_OF_NAME;
		if (this.steps > MOST_STEPS) {
			return null;
		}
		List<SheetEntry> sheets = this.book.contents().sheets();
		for (int i = 0; i < sheets.size(); i++) {
			if (key(sheets.get(i).name()).equals(key(sheet))) {
				return this.book.contents().defined(name, i);
			}
		}
		return this.book.contents().defined(name, -1);
	}

	private Grid grid(String sheet) throws NotComputableException {
		Grid grid = this.known.get(key(sheet));
		return (grid != null) ? grid : load(sheet);
	}

	private Grid load(String sheet) throws NotComputableException {
		if (this.unknown.contains(key(sheet))) {
			throw new NotComputableException("sheet not kept");
		}
		try {
			for (SheetEntry entry : this.book.contents().sheets()) {
				if (key(entry.name()).equals(key(sheet)) && entry.table()) {
					GridReader reader = new GridReader(entry.name(), this.book.strings(),
							new Budget(this.limits.helperCells()));
					this.book.read(entry, reader);
					keep(reader.grid());
					return reader.grid();
				}
			}
		}
		catch (ArchiveException | TooMuch ex) {
			this.unknown.add(key(sheet));
		}
		this.unknown.add(key(sheet));
		throw new NotComputableException("sheet not kept");
	}

}
