package org.mingzhang.reading.cells;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.template.FormTemplate;

/**
 * A printed row of a form. Its marks stand in the order of its slots; where there are
 * fewer marks than slots, blank cells were lost between them.
 *
 * @param form the form
 * @param unit the unit of its amounts
 * @param slots the places of the row, from left to right
 * @param marks what is printed, from left to right, at most as many as slots
 * @param label the row's label as printed
 * @param printedRow what people call the row: its line number, code or label
 * @param line line where it begins
 */
public record FigureRow(FormTemplate form, Unit unit, List<Slot> slots, List<Mark> marks, String label,
		@Nullable String printedRow, int line) {

	public FigureRow {
		slots = List.copyOf(slots);
		marks = List.copyOf(marks);
		if (marks.size() > slots.size()) {
			throw new IllegalArgumentException("Row " + label + " has more figures than columns");
		}
	}

	/**
	 * {@return whether the document shows the column of every figure}
	 */
	public boolean isComplete() {
		return this.marks.size() == this.slots.size();
	}

	/**
	 * {@return whether any figure is printed}
	 */
	public boolean hasFigures() {
		return this.marks.stream().anyMatch((mark) -> mark.amount() != null);
	}

}
