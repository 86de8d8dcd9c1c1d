package org.mingzhang.publication.document;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Layout.ItemColumn;
import org.mingzhang.publication.document.Table.BodyCell;

/**
 * Lays out a single row of amounts whose columns are the items, as the “三公” form does. An
 * item with parts (…小计) is printed as a group above itself and its parts.
 */
final class SingleRowTable {

	private SingleRowTable() {
	}

	static Table of(Layout.SingleRow layout, FormFigures figures) {
		Head head = new Head();
		List<BodyCell> row = new ArrayList<>();
		for (ItemColumn column : layout.columns()) {
			head.column(column.group(), layout.itemAbove(column), layout.head(column));
			head.number(column.number());
			row.add(figures.place(column.row(), column.column()));
		}
		return head.over(List.of(row));
	}

}
