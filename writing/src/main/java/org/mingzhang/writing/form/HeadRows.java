package org.mingzhang.writing.form;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The head of a form: above each column its own label, above neighbours the label of
 * their group, and below them the printed column numbers, if there are any.
 */
final class HeadRows {

	static final String COLUMN_NUMBERS = "栏次";

	private record Column(List<String> path, String number, int width) {
	}

	private final List<Column> columns = new ArrayList<>();

	/**
	 * Adds a column.
	 * @param width its width in characters
	 * @param number what stands in the row of column numbers
	 * @param path its labels, outermost first; null and empty ones are left out
	 */
	void column(int width, String number, @Nullable String... path) {
		List<String> labels = new ArrayList<>();
		for (String label : path) {
			if (label != null && !label.isEmpty()) {
				labels.add(label);
			}
		}
		this.columns.add(new Column(labels, number, width));
	}

	static String number(@Nullable Integer number) {
		return (number != null) ? number.toString() : "";
	}

	int count() {
		return this.columns.size();
	}

	List<Integer> widths() {
		return this.columns.stream().map(Column::width).toList();
	}

	/** Writes the head and tells how many rows it has. */
	int write(GridBuilder grid, int top) {
		int depth = this.columns.stream().mapToInt((column) -> column.path().size()).max().orElse(0);
		for (int level = 0; level < depth; level++) {
			level(grid, top, level, depth);
		}
		if (this.columns.stream().allMatch((column) -> column.number().isEmpty())) {
			return depth;
		}
		for (int at = 0; at < this.columns.size(); at++) {
			grid.label(top + depth, at, this.columns.get(at).number(), Look.NUMBER);
		}
		return depth + 1;
	}

	private void level(GridBuilder grid, int top, int level, int depth) {
		int at = 0;
		while (at < this.columns.size()) {
			List<String> path = this.columns.get(at).path();
			int end = end(at, level);
			if (level < path.size()) {
				boolean own = level == path.size() - 1;
				grid.label(top + level, at, own ? depth - level : 1, end - at, path.get(level), Look.HEAD);
			}
			else if (path.isEmpty() && level == 0) {
				grid.label(top, at, depth, 1, "", Look.HEAD);
			}
			at = end;
		}
	}

	/**
	 * Where the cell that begins in a column ends; a column's own label is never shared.
	 */
	private int end(int begin, int level) {
		List<String> path = this.columns.get(begin).path();
		int end = begin + 1;
		while (level < path.size() - 1 && end < this.columns.size()
				&& sameGroup(path, this.columns.get(end).path(), level)) {
			end++;
		}
		return end;
	}

	private static boolean sameGroup(List<String> path, List<String> other, int level) {
		return level < other.size() - 1 && path.subList(0, level + 1).equals(other.subList(0, level + 1));
	}

}
