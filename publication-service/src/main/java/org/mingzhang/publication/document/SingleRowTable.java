package org.mingzhang.publication.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Layout.ItemColumn;
import org.mingzhang.publication.document.Table.BodyCell;

/**
 * Lays out a single row of amounts whose columns are the items, as the “三公” form does. An
 * item with parts (…小计) is printed as a group above itself and its parts.
 */
final class SingleRowTable {

	private static final String SUBTOTAL = "小计";

	private final List<ItemColumn> columns;

	private SingleRowTable(Layout.SingleRow layout) {
		this.columns = layout.columns();
	}

	static Table of(Layout.SingleRow layout, FormFigures figures) {
		SingleRowTable table = new SingleRowTable(layout);
		Head head = new Head();
		List<BodyCell> row = new ArrayList<>();
		for (ItemColumn column : layout.columns()) {
			String whole = table.whole(column);
			String label = (whole != null && column.label().equals(whole + SUBTOTAL)) ? SUBTOTAL : column.label();
			head.column(column.group(), whole, label);
			head.number(column.number());
			row.add(figures.place(column.row(), column.column()));
		}
		return head.over(List.of(row));
	}

	/** The name of the item that a column is the subtotal or a part of, if any. */
	private @Nullable String whole(ItemColumn column) {
		return this.columns.stream()
			.filter((other) -> other.column().equals(column.column()))
			.filter((other) -> other.equals(column) ? hasParts(other) : isPart(column, other))
			.map(SingleRowTable::nameOfWhole)
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
