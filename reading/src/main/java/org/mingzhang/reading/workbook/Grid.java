package org.mingzhang.reading.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.mingzhang.reading.workbook.formula.CellName;

/** The cells of a sheet that is kept. */
final class Grid {

	private final String name;

	private final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows = new TreeMap<>();

	private final List<Merge> merges = new ArrayList<>();

	private final TreeSet<Integer> hiddenRows = new TreeSet<>();

	private final List<int[]> hiddenColumns = new ArrayList<>();

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

	void merge(Merge merge) {
		this.merges.add(merge);
	}

	void hideRow(int row) {
		this.hiddenRows.add(row);
	}

	void hideColumns(int from, int to) {
		this.hiddenColumns.add(new int[] { from, to });
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
		return this.hiddenRows.contains(row);
	}

	boolean isHiddenColumn(int column) {
		return this.hiddenColumns.stream().anyMatch((range) -> range[0] <= column && column <= range[1]);
	}

	CellName last() {
		return new CellName(this.rows.isEmpty() ? 1 : this.rows.lastKey(), this.lastColumn);
	}

}
