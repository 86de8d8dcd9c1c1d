package org.mingzhang.writing.form;

import java.util.List;

import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Layout.ItemColumn;

/**
 * A single row of amounts whose columns are the items. An item with parts (…小计) is a
 * group above itself and its parts.
 */
final class SingleRowGrid {

	private SingleRowGrid() {
	}

	static void lay(Layout.SingleRow layout, GridBuilder grid) {
		HeadRows head = new HeadRows();
		List<ItemColumn> columns = layout.columns();
		for (ItemColumn column : columns) {
			head.column(GridBuilder.AMOUNT, HeadRows.number(column.number()), column.group(), layout.itemAbove(column),
					layout.head(column));
		}
		grid.head(head);
		for (int at = 0; at < columns.size(); at++) {
			grid.amount(columns.get(at).row(), columns.get(at).column(), grid.body(), at);
		}
		grid.bodyRows = 1;
	}

}
