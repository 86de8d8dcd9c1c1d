package org.mingzhang.writing.form;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Layout.ItemColumn;

/**
 * A single row of amounts whose columns are the items. An item with parts (…小计) is a
 * group above itself and its parts.
 */
final class SingleRowGrid {

	private static final String SUBTOTAL = "小计";

	private final List<ItemColumn> columns;

	private SingleRowGrid(Layout.SingleRow layout) {
		this.columns = layout.columns();
	}

	static void lay(Layout.SingleRow layout, GridBuilder grid) {
		SingleRowGrid row = new SingleRowGrid(layout);
		HeadRows head = new HeadRows();
		for (ItemColumn column : row.columns) {
			String whole = row.whole(column);
			String label = (whole != null && column.label().equals(whole + SUBTOTAL)) ? SUBTOTAL : column.label();
			head.column(GridBuilder.AMOUNT, HeadRows.number(column.number()), column.group(), whole, label);
		}
		grid.head(head);
		for (int at = 0; at < row.columns.size(); at++) {
			grid.amount(row.columns.get(at).row(), row.columns.get(at).column(), grid.body(), at);
		}
		grid.bodyRows = 1;
	}

	/** The name of the item that a column is the subtotal or a part of, if any. */
	private @Nullable String whole(ItemColumn column) {
		return this.columns.stream()
			.filter((other) -> other.equals(column) ? hasParts(other) : isPart(column, other))
			.map(SingleRowGrid::nameOfWhole)
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(null);
	}

	private boolean hasParts(ItemColumn column) {
		return this.columns.stream().anyMatch((other) -> isPart(other, column));
	}

	private static boolean isPart(ItemColumn part, ItemColumn whole) {
		return part.row().startsWith(whole.row() + ".") && part.column().equals(whole.column());
	}

	private static Optional<String> nameOfWhole(ItemColumn subtotal) {
		String label = subtotal.label();
		boolean named = label.endsWith(SUBTOTAL) && label.length() > SUBTOTAL.length();
		return named ? Optional.of(label.substring(0, label.length() - SUBTOTAL.length())) : Optional.empty();
	}

}
