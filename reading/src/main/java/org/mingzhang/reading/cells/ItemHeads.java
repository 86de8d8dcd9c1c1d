package org.mingzhang.reading.cells;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Layout.ItemColumn;
import org.mingzhang.reading.document.Piece;
import org.mingzhang.reading.document.Row;

/**
 * Which cells of the “三公” form hold its amounts, and in which order its items stand, as
 * far as their heads tell. Other columns may stand before them or behind.
 */
final class ItemHeads {

	private final List<ItemColumn> items;

	private final Body body;

	ItemHeads(Layout.SingleRow layout, Body body) {
		this.items = layout.columns();
		this.body = body;
	}

	/** The cells of the items, in the order of the document. */
	List<Piece> cells(List<Piece> pieces) {
		int first = first(pieces.size());
		return pieces.subList(first, first + this.items.size());
	}

	/**
	 * The items from left to right: as the template has them, unless the heads name every
	 * one of them in another order.
	 */
	List<ItemColumn> order(int width) {
		if (width < this.items.size()) {
			return this.items;
		}
		int first = first(width);
		List<ItemColumn> found = new ArrayList<>();
		for (int i = 0; i < this.items.size(); i++) {
			String head = head(first + i, width);
			List<ItemColumn> named = this.items.stream().filter((item) -> isNamed(item, head)).toList();
			if (named.size() == 1) {
				found.add(named.getFirst());
			}
		}
		boolean everyOne = found.size() == this.items.size() && new HashSet<>(found).size() == found.size();
		return everyOne ? List.copyOf(found) : this.items;
	}

	/** Where the items begin: where most heads agree, as far to the right as can be. */
	private int first(int width) {
		int best = width - this.items.size();
		int most = agreeing(best, width);
		for (int first = best - 1; first >= 0; first--) {
			int agreeing = agreeing(first, width);
			if (agreeing > most) {
				most = agreeing;
				best = first;
			}
		}
		return best;
	}

	private int agreeing(int first, int width) {
		int agreeing = 0;
		for (int i = 0; i < this.items.size(); i++) {
			agreeing += isNamed(this.items.get(i), head(first + i, width)) ? 1 : 0;
		}
		return agreeing;
	}

	/** The lowest text above a column. */
	private String head(int column, int width) {
		String head = "";
		for (Row row : this.body.rows()) {
			if (row.placed() && row.pieces().size() == width) {
				if (row.pieces().stream().anyMatch(MarkReader::isAmount)) {
					return head;
				}
				String text = Label.core(row.pieces().get(column).text());
				head = text.isEmpty() ? head : text;
			}
		}
		return head;
	}

	private static boolean isNamed(ItemColumn item, String head) {
		return Label.core(item.label()).equals(head);
	}

}
