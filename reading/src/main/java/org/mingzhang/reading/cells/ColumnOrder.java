package org.mingzhang.reading.cells;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.mingzhang.forms.template.Column;
import org.mingzhang.reading.document.Row;

/**
 * The columns of a table from left to right. They stand as in the template, unless the
 * heads name every one of them in another order, as neighbouring districts sometimes
 * print them.
 *
 * @param columns the columns in the order of the document
 */
record ColumnOrder(List<Column> columns) {

	ColumnOrder {
		columns = List.copyOf(columns);
	}

	/**
	 * Reads the order from the heads.
	 * @param body the form
	 * @param template its columns as the template orders them
	 * @param lead how many cells stand before the amounts
	 * @return the order of the document
	 */
	static ColumnOrder of(Body body, List<Column> template, int lead) {
		List<Column> found = new ArrayList<>();
		for (int i = 0; i < template.size(); i++) {
			String head = head(body, lead + i, lead + template.size());
			List<Column> named = template.stream().filter((column) -> isNamed(column, head)).toList();
			if (named.size() == 1) {
				found.add(named.getFirst());
			}
		}
		boolean everyOne = found.size() == template.size() && new HashSet<>(found).size() == template.size();
		return new ColumnOrder(everyOne ? found : template);
	}

	/** The lowest text that stands above a column of amounts. */
	private static String head(Body body, int column, int width) {
		String head = "";
		for (Row row : body.rows()) {
			if (row.placed() && row.pieces().size() >= width) {
				if (row.pieces().stream().skip(width - 1L).anyMatch(MarkReader::isAmount)
						|| MarkReader.isAmount(row.pieces().get(column))) {
					return head;
				}
				String text = Label.core(row.pieces().get(column).text());
				head = text.isEmpty() ? head : text;
			}
		}
		return head;
	}

	private static boolean isNamed(Column column, String head) {
		return Stream.concat(Stream.of(column.label()), column.aliases().stream())
			.anyMatch((label) -> Label.core(label).equals(head));
	}

}
