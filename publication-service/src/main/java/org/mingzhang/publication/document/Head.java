package org.mingzhang.publication.document;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.publication.document.Table.BodyCell;
import org.mingzhang.publication.document.Table.HeadCell;

/**
 * Lays out the head of a form: each column has a path of labels from the outermost group
 * to its own, and neighbours under the same group share the group's cell.
 */
final class Head {

	/** What stands before the printed column numbers. */
	static final String COLUMN_NUMBERS = "栏次";

	private final List<List<String>> paths = new ArrayList<>();

	private final List<HeadCell> numbers = new ArrayList<>();

	/**
	 * Adds a column.
	 * @param path its labels, outermost first; null and empty ones are left out
	 */
	void column(@Nullable String... path) {
		List<String> labels = new ArrayList<>();
		for (String label : path) {
			if (label != null && !label.isEmpty()) {
				labels.add(label);
			}
		}
		this.paths.add(labels);
	}

	/**
	 * Adds a cell of the row under the labels, which holds the column numbers.
	 * @param text the number, or 栏次
	 * @param columns columns it covers
	 */
	void number(String text, int columns) {
		this.numbers.add(new HeadCell(text, columns, 1));
	}

	/**
	 * Adds a column number.
	 * @param number the number, if the column has one
	 */
	void number(@Nullable Integer number) {
		number((number != null) ? number.toString() : "", 1);
	}

	/** The table of this head. */
	Table over(List<List<BodyCell>> rows) {
		boolean numbered = this.numbers.stream().anyMatch((number) -> !number.text().isEmpty());
		return new Table(labels(), numbered ? this.numbers : List.of(), rows);
	}

	private List<List<HeadCell>> labels() {
		int depth = this.paths.stream().mapToInt(List::size).max().orElse(0);
		List<List<HeadCell>> rows = new ArrayList<>();
		for (int level = 0; level < depth; level++) {
			rows.add(row(level, depth));
		}
		return rows;
	}

	private List<HeadCell> row(int level, int depth) {
		List<HeadCell> cells = new ArrayList<>();
		int column = 0;
		while (column < this.paths.size()) {
			List<String> path = this.paths.get(column);
			int end = end(column, level);
			if (level < path.size()) {
				boolean last = level == path.size() - 1;
				cells.add(new HeadCell(path.get(level), end - column, last ? depth - level : 1));
			}
			column = end;
		}
		return cells;
	}

	/**
	 * Where the cell that begins in a column ends; a column's own label is never shared.
	 */
	private int end(int column, int level) {
		List<String> path = this.paths.get(column);
		int end = column + 1;
		while (level < path.size() - 1 && end < this.paths.size() && sameGroup(path, this.paths.get(end), level)) {
			end++;
		}
		return end;
	}

	private static boolean sameGroup(List<String> path, List<String> other, int level) {
		return level < other.size() - 1 && path.subList(0, level + 1).equals(other.subList(0, level + 1));
	}

}
