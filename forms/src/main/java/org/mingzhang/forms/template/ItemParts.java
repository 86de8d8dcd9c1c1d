package org.mingzhang.forms.template;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.Layout.ItemColumn;

/** Items of the “三公” form that have parts, such as 公务用车购置及运行维护费. */
final class ItemParts {

	private static final String SUBTOTAL = "小计";

	private ItemParts() {
	}

	static @Nullable String nameAbove(List<ItemColumn> columns, ItemColumn column) {
		return columns.stream()
			.filter((other) -> other.equals(column) ? hasParts(columns, other) : isPart(column, other))
			.map(ItemParts::name)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	static String head(List<ItemColumn> columns, ItemColumn column) {
		String name = nameAbove(columns, column);
		return (name != null && column.label().equals(name + SUBTOTAL)) ? SUBTOTAL : column.label();
	}

	private static boolean hasParts(List<ItemColumn> columns, ItemColumn column) {
		return columns.stream().anyMatch((other) -> isPart(other, column));
	}

	private static boolean isPart(ItemColumn part, ItemColumn whole) {
		return part.row().startsWith(whole.row() + ".") && part.column().equals(whole.column());
	}

	/** What a subtotal is the subtotal of. */
	private static @Nullable String name(ItemColumn subtotal) {
		String label = subtotal.label();
		boolean named = label.endsWith(SUBTOTAL) && label.length() > SUBTOTAL.length();
		return named ? label.substring(0, label.length() - SUBTOTAL.length()) : null;
	}

}
