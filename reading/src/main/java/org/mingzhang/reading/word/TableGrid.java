package org.mingzhang.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.mingzhang.reading.word.Block.TableCell;
import org.mingzhang.reading.word.Block.TableRow;

/**
 * Where the cells of some rows begin. Columns are counted as the rows count them; where
 * they come to different ends, the widths of the cells tell.
 *
 * @param rows for each row the column of each of its cells
 * @param columns how many columns there are
 */
record TableGrid(List<List<Integer>> rows, int columns) {

	/** Edges that lie closer, in twentieths of a point, are one. */
	private static final int NEAR = 100;

	static TableGrid of(List<TableRow> rows) {
		List<Integer> ends = rows.stream().map(TableGrid::end).distinct().toList();
		boolean measured = rows.stream().allMatch((row) -> row.cells().stream().allMatch((cell) -> cell.width() > 0));
		if (ends.size() == 1 || !measured || rows.stream().anyMatch((row) -> row.before() > 0)) {
			return counted(rows, ends.stream().mapToInt(Integer::intValue).max().orElse(0));
		}
		return measured(rows);
	}

	private static int end(TableRow row) {
		return row.before() + row.after() + row.cells().stream().mapToInt(TableCell::span).sum();
	}

	private static TableGrid counted(List<TableRow> rows, int columns) {
		List<List<Integer>> starts = new ArrayList<>();
		for (TableRow row : rows) {
			List<Integer> ofRow = new ArrayList<>();
			int at = row.before();
			for (TableCell cell : row.cells()) {
				ofRow.add(at);
				at += cell.span();
			}
			starts.add(ofRow);
		}
		return new TableGrid(starts, columns);
	}

	private static TableGrid measured(List<TableRow> rows) {
		int[] sorted = rows.stream()
			.flatMapToInt((row) -> edges(row).stream().mapToInt(Integer::intValue))
			.sorted()
			.toArray();
		List<Integer> edges = new ArrayList<>();
		for (int edge : sorted) {
			if (edges.isEmpty() || edge - edges.getLast() > NEAR) {
				edges.add(edge);
			}
		}
		List<List<Integer>> starts = rows.stream()
			.map((row) -> edges(row).stream().map((edge) -> index(edges, edge)).toList())
			.toList();
		return new TableGrid(starts, edges.size());
	}

	/** The left edges of the cells of a row. */
	private static List<Integer> edges(TableRow row) {
		List<Integer> edges = new ArrayList<>();
		int at = 0;
		for (TableCell cell : row.cells()) {
			edges.add(at);
			at += cell.width();
		}
		return edges;
	}

	private static int index(List<Integer> edges, int edge) {
		return IntStream.range(0, edges.size()).filter((index) -> edges.get(index) <= edge).max().orElse(0);
	}

}
