package org.mingzhang.reading.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a page: the cells of a table, or the stretches of a line of text.
 *
 * @param cells its cells from left to right, blank ones included; stretches of text are
 * never blank
 * @param placed whether they are cells
 * @param edges of a ruled table the left edge of each column, and the right one of the
 * last; otherwise none
 */
record Strip(List<Chunk> cells, boolean placed, List<Integer> edges) {

	Strip {
		cells = List.copyOf(cells);
		edges = List.copyOf(edges);
	}

	/** The stretches of a line of text. */
	static Strip ofText(List<Chunk> stretches) {
		return new Strip(stretches, false, List.of());
	}

	/** Its printed cells, at least one. */
	List<Chunk> printed() {
		return this.cells.stream().filter((cell) -> !cell.isBlank()).toList();
	}

	Box box() {
		return printed().stream().map(Chunk::box).reduce(Box::and).orElseThrow();
	}

	/** Size of its largest characters. */
	int size() {
		return printed().stream().mapToInt(Chunk::size).max().orElse(0);
	}

	String text() {
		return printed().stream().map(Chunk::text).collect(Collectors.joining(" "));
	}

}
