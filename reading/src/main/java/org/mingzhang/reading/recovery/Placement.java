package org.mingzhang.reading.recovery;

import java.util.List;
import java.util.stream.IntStream;

import org.mingzhang.reading.cells.FigureRow;
import org.mingzhang.reading.cells.Slot;

/**
 * Where the marks of a row can stand.
 *
 * @param row the row
 * @param slots for each mark the slots that remain; one where it is settled
 */
public record Placement(FigureRow row, List<List<Slot>> slots) {

	public Placement {
		slots = slots.stream().map(List::copyOf).toList();
	}

	/**
	 * Each mark in the slots that its place among the marks allows: its own where all
	 * marks are there.
	 */
	static Placement asFarAsPrinted(FigureRow row) {
		int lost = row.slots().size() - row.marks().size();
		return new Placement(row,
				IntStream.range(0, row.marks().size())
					.mapToObj((mark) -> row.slots().subList(mark, mark + lost + 1))
					.toList());
	}

}
