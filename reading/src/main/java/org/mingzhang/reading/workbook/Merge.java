package org.mingzhang.reading.workbook;

import org.jspecify.annotations.Nullable;
import org.mingzhang.reading.workbook.formula.CellName;

/**
 * Cells that are shown as one.
 *
 * @param from the upper left
 * @param to the lower right
 */
record Merge(CellName from, CellName to) {

	static @Nullable Merge of(String reference) {
		int colon = reference.indexOf(':');
		CellName from = (colon > 0) ? CellName.parse(reference.substring(0, colon)) : null;
		CellName to = (colon > 0) ? CellName.parse(reference.substring(colon + 1)) : null;
		return (from != null && to != null) ? new Merge(from, to) : null;
	}

}
