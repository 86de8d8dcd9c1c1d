package org.mingzhang.forms.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import java.util.LinkedHashMap;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;

/**
 * Numbers the cells of a filing: those its forms have, whether filled or blank. All that
 * is computed works on these numbers.
 */
public final class CellIndex {

	private final SequencedMap<String, FormRows> forms = new LinkedHashMap<>();

	private final List<FormRows> inOrder = new ArrayList<>();

	private final int size;

	CellIndex(Collection<FormShape> shapes, Rows rows) {
		int base = 0;
		for (FormShape shape : shapes) {
			List<String> filed = rows.byForm().get(shape.id());
			if (filed != null) {
				FormRows form = new FormRows(shape, filed, base);
				this.forms.put(shape.id(), form);
				this.inOrder.add(form);
				base += form.cells();
			}
		}
		this.size = base;
	}

	/**
	 * {@return the number of cells}
	 */
	public int size() {
		return this.size;
	}

	/**
	 * The number of a cell.
	 * @param cell the cell
	 * @return its number, or −1 if no form of the filing has it
	 */
	public int indexOf(Cell cell) {
		FormRows form = this.forms.get(cell.form());
		int row = (form != null) ? form.row(cell.row()) : -1;
		int column = (form != null) ? form.column(cell.column()) : -1;
		return (form == null || row < 0 || column < 0) ? -1 : form.cell(row, column);
	}

	/**
	 * The cell of a number.
	 * @param index its number
	 * @return the cell
	 */
	public Cell cell(int index) {
		FormRows form = formOf(index);
		int within = index - form.base();
		int width = form.columns().size();
		return new Cell(form.shape().id(), form.ids().get(within / width), form.columns().get(within % width));
	}

	/**
	 * Rows of a classification that the form lacks although it has rows under them.
	 * @param form form id
	 * @return their codes, in the order of the rows under them
	 */
	public List<String> missingAncestors(String form) {
		FormRows rows = this.forms.get(form);
		if (rows == null) {
			return List.of();
		}
		List<String> missing = new ArrayList<>();
		for (int row = 0; row < rows.ids().size(); row++) {
			if (rows.isImplied(row) && rows.hasFiledBelow(row)) {
				missing.add(rows.ids().get(row));
			}
		}
		return missing;
	}

	@Nullable FormRows form(String id) {
		return this.forms.get(id);
	}

	FormRows formOf(int index) {
		int low = 0;
		int high = this.inOrder.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (this.inOrder.get(middle).base() <= index) {
				low = middle;
			}
			else {
				high = middle - 1;
			}
		}
		return this.inOrder.get(low);
	}

}
