package org.mingzhang.reading.workbook;

import org.jspecify.annotations.Nullable;
import org.mingzhang.reading.workbook.formula.Node;
import org.mingzhang.reading.workbook.formula.Value;

/** A cell of a sheet that is kept. What its formula gives is computed once. */
final class SheetCell {

	/**
	 * The formula of a cell.
	 *
	 * @param text the formula as it was written, for people
	 * @param node its parts; null where they are not known here
	 * @param rowShift how many rows below the cell it was written for
	 * @param columnShift how many columns to the right of that cell
	 */
	record Formula(String text, @Nullable Node node, int rowShift, int columnShift) {
	}

	private final Value stored;

	private final int style;

	private final @Nullable Formula formula;

	private @Nullable Value computed;

	SheetCell(Value stored, int style, @Nullable Formula formula) {
		this.stored = stored;
		this.style = style;
		this.formula = formula;
	}

	/** What the file has; for a formula, what another program computed. */
	Value stored() {
		return this.stored;
	}

	int style() {
		return this.style;
	}

	@Nullable Formula formula() {
		return this.formula;
	}

	/** What its formula gives, once that is computed. */
	@Nullable Value computed() {
		return this.computed;
	}

	void computed(Value value) {
		this.computed = value;
	}

	/** The value that counts: computed where that could be, otherwise stored. */
	Value value() {
		return (this.computed != null) ? this.computed : this.stored;
	}

	boolean isEmpty() {
		return this.stored instanceof Value.Blank && this.formula == null;
	}

}
