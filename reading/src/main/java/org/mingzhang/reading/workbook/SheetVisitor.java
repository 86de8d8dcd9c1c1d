package org.mingzhang.reading.workbook;

/** Hears what a sheet holds, from its beginning to its end. */
interface SheetVisitor {

	/**
	 * A row begins.
	 * @param row its number, from 1
	 * @param hidden whether it is hidden
	 * @return whether to go on
	 */
	boolean row(int row, boolean hidden) throws TooMuch;

	/** A cell that holds anything. */
	void cell(RawCell cell) throws TooMuch;

	/** Cells that are shown as one. */
	default void merge(Merge merge) throws TooMuch {
	}

	/** Columns that are hidden. */
	default void hiddenColumns(int from, int to) {
	}

	/** Zeros are not shown in the sheet. */
	default void zerosHidden() {
	}

}
