package org.mingzhang.reading.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of a ruled table. A band between two level lines is one row, unless amounts
 * stand in it one above the other; then each of them has its row.
 */
final class GridRows {

	/** Tenths of the font size from which a gap parts two texts in a cell. */
	private static final int WIDE = 10;

	/** One in so many rows of figures has to have a cell at a column of its own. */
	private static final int SELDOM = 6;

	private final Grid grid;

	/**
	 * For each band the lines of text in its cells by their column, from top to bottom.
	 */
	private final TreeMap<Integer, TreeMap<Integer, List<Chunk>>> bands = new TreeMap<>();

	private GridRows(Grid grid) {
		this.grid = grid;
	}

	/**
	 * The rows of a table.
	 * @param grid the table
	 * @param glyphs the characters inside it
	 * @return its rows from top to bottom, blank ones left out
	 */
	static List<Strip> of(Grid grid, List<Glyph> glyphs) {
		GridRows rows = new GridRows(grid);
		Line.of(glyphs).forEach(rows::take);
		return rows.strips();
	}

	private void take(Line line) {
		Map<Grid.Cell, Chunk> taken = new LinkedHashMap<>();
		for (Chunk chunk : line.chunks(this.grid.partings(line.middleY()), WIDE)) {
			taken.merge(this.grid.cell(chunk.box()), chunk, (before, next) -> before.and(next, true));
		}
		taken.forEach((cell, chunk) -> this.bands.computeIfAbsent(cell.band(), (_) -> new TreeMap<>())
			.computeIfAbsent(cell.column(), (_) -> new ArrayList<>())
			.add(chunk));
	}

	private List<Strip> strips() {
		List<Integer> columns = columns();
		List<Integer> edges = new ArrayList<>(columns.stream().map(this.grid::left).toList());
		edges.add(this.grid.box().right());
		List<Strip> strips = new ArrayList<>();
		this.bands.values().forEach((cells) -> addRows(texts(cells, columns), edges, strips));
		return strips;
	}

	/**
	 * The columns that rows of figures have; lines that only part heads make no column.
	 */
	private List<Integer> columns() {
		List<Integer> figures = new ArrayList<>();
		this.bands.forEach((band, cells) -> {
			if (cells.values().stream().flatMap(List::stream).anyMatch(Chunk::isFigure)) {
				figures.add(band);
			}
		});
		List<Integer> columns = new ArrayList<>();
		for (int i = 0; i < this.grid.columns(); i++) {
			int column = i;
			long times = figures.stream().filter((band) -> this.grid.begins(band, column)).count();
			if (figures.isEmpty() || (times > 0 && times * SELDOM >= figures.size())) {
				columns.add(column);
			}
		}
		return columns;
	}

	/** The texts of a band by the index of their column. */
	private static TreeMap<Integer, List<Chunk>> texts(TreeMap<Integer, List<Chunk>> cells, List<Integer> columns) {
		TreeMap<Integer, List<Chunk>> texts = new TreeMap<>();
		cells.forEach((column, lines) -> {
			int found = Collections.binarySearch(columns, column);
			int index = (found >= 0) ? found : Math.max(0, -found - 2);
			texts.computeIfAbsent(index, (_) -> new ArrayList<>()).addAll(lines);
		});
		return texts;
	}

	private static void addRows(TreeMap<Integer, List<Chunk>> texts, List<Integer> edges, List<Strip> strips) {
		List<Chunk> stacked = texts.values()
			.stream()
			.filter((lines) -> lines.stream().allMatch(Chunk::isAmount))
			.max(Comparator.comparingInt(List::size))
			.orElse(List.of());
		int rows = Math.max(1, stacked.size());
		for (int row = 0; row < rows; row++) {
			List<Chunk> cells = new ArrayList<>(Collections.nCopies(edges.size() - 1, Chunk.BLANK));
			for (Map.Entry<Integer, List<Chunk>> entry : texts.entrySet()) {
				int wanted = row;
				entry.getValue()
					.stream()
					.filter((line) -> rows == 1 || nearest(stacked, line) == wanted)
					.reduce(Chunk::over)
					.ifPresent((text) -> cells.set(entry.getKey(), text));
			}
			Strip strip = new Strip(cells, true, edges);
			if (strip.printed().stream().anyMatch(Chunk::isReadable)) {
				strips.add(strip);
			}
		}
	}

	/** Index of the stacked amount that stands nearest to a line of text. */
	private static int nearest(List<Chunk> stacked, Chunk line) {
		int nearest = 0;
		for (int i = 1; i < stacked.size(); i++) {
			int distance = Math.abs(stacked.get(i).box().middleY() - line.box().middleY());
			int least = Math.abs(stacked.get(nearest).box().middleY() - line.box().middleY());
			nearest = (distance < least) ? i : nearest;
		}
		return nearest;
	}

}
