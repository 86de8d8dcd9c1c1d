package org.mingzhang.reading.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.mingzhang.reading.workbook.formula.CellName;

/** The cells of a sheet that is kept. */
final class Grid {

	private static final int MOST_MERGES = 50_000;

	private final String name;

	private final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows = new TreeMap<>();

	private final List<Merge> merges = new ArrayList<>();

	private final BitSet hiddenRows = new BitSet();

	private final BitSet hiddenColumns = new BitSet();

	private boolean zerosHidden;

	private int lastColumn = 1;

	Grid(String name) {
		this.name = name;
	}

	String name() {
		return this.name;
	}

	void put(int row, int column, SheetCell cell) {
		this.rows.computeIfAbsent(row, (_) -> new TreeMap<>()).put(column, cell);
		this.lastColumn = Math.max(this.lastColumn, column);
	}

	void merge(Merge merge) throws TooMuch {
		if (this.merges.size() >= MOST_MERGES) {
			throw new TooMuch("工作表“%s”的合并单元格过多，未予读入；请简化后提交。 The sheet has too many merged cells.".formatted(this.name));
		}
		this.merges.add(merge);
	}

	void hideRow(int row) {
		this.hiddenRows.set(row);
	}

	void hideColumns(int from, int to) {
		if (from >= 1 && from <= Math.min(to, CellName.COLUMNS)) {
			this.hiddenColumns.set(from, Math.min(to, CellName.COLUMNS) + 1);
		}
	}

	void hideZeros() {
		this.zerosHidden = true;
	}

	boolean zerosHidden() {
		return this.zerosHidden;
	}

	NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows() {
		return this.rows;
	}

	SortedMap<Integer, SheetCell> row(int row) {
		NavigableMap<Integer, SheetCell> cells = this.rows.get(row);
		return (cells != null) ? cells : new TreeMap<>();
	}

	@Nullable SheetCell cell(int row, int column) {
		Map<Integer, SheetCell> cells = this.rows.get(row);
		return (cells != null) ? cells.get(column) : null;
	}

	List<Merge> merges() {
		return this.merges;
	}

	boolean isHiddenRow(int row) {
		return this.hiddenRows.get(row);
	}

	boolean isHiddenColumn(int column) {
		return this.hiddenColumns.get(column);
	}

	CellName last() {
		return new CellName(this.rows.isEmpty() ? 1 : this.rows.lastKey(), this.lastColumn);
	}

}
