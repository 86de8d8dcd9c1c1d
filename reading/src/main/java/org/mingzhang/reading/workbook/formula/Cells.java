package org.mingzhang.reading.workbook.formula;

import org.jspecify.annotations.Nullable;

/** The cells that formulas refer to. */
public interface Cells {

	/**
	 * What a cell holds, computed where it is a formula.
	 * @param sheet name of its sheet
	 * @param row its row, from 1
	 * @param column its column, from 1
	 * @return the value
	 * @throws NotComputableException if the sheet is not known, or the cell refers to
	 * itself
	 */
	Value value(String sheet, int row, int column) throws NotComputableException;

	/**
	 * The last cell of a sheet that may hold anything.
	 * @param sheet name of the sheet
	 * @return its last row and column
	 * @throws NotComputableException if the sheet is not known
	 */
	CellName last(String sheet) throws NotComputableException;

	/**
	 * What a name stands for.
	 * @param name the name
	 * @param sheet name of the sheet where it is used
	 * @return the formula it stands for, or null if there is no such name, or names were
	 * asked for too often
	 */
	@Nullable String defined(String name, String sheet);

}
