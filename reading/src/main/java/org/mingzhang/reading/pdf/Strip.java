package org.mingzhang.reading.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a page: the cells of a table, or the stretches of a line of text.
 *
 * @param cells its cells from left to right, blank ones included; stretches of text are
 * never blank
 * @param placed whether they are cells
 */
record Strip(List<Chunk> cells, boolean placed) {

	Strip {
		cells = List.copyOf(cells);
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
