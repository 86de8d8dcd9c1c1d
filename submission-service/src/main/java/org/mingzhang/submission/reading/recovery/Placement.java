package org.mingzhang.submission.reading.recovery;

import java.util.List;

import org.mingzhang.submission.reading.cells.FigureRow;
import org.mingzhang.submission.reading.cells.Slot;

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

	/** Each mark in its own slot, as the document shows it. */
	static Placement asPrinted(FigureRow row) {
		return new Placement(row, row.slots().stream().map(List::of).toList());
	}

}
