package org.mingzhang.reading.workbook;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.forms.template.Layout;

/**
 * A form of one row of amounts, whose columns are the items.
 *
 * @param figures what it is filled with
 * @param layout its columns
 */
record SingleRowTable(FormFigures figures, Layout.SingleRow layout) {

	List<List<Object>> rows() {
		List<Object> groups = new ArrayList<>();
		List<Object> heads = new ArrayList<>();
		List<Object> numbers = new ArrayList<>();
		List<Object> cells = new ArrayList<>();
		for (Layout.ItemColumn item : this.layout.columns()) {
			groups.add((item.group() != null) ? item.group() : "");
			heads.add(item.label());
			numbers.add((item.number() != null) ? String.valueOf(item.number()) : "");
			cells.add(this.figures.amount(item.row(), item.column()));
		}
		List<List<Object>> rows = new ArrayList<>(List.of(groups, heads));
		if (this.figures.numbered() && !numbers.contains("")) {
			rows.add(numbers);
		}
		rows.add(cells);
		return rows;
	}

}
