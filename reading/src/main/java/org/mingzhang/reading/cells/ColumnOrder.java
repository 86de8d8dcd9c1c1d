package org.mingzhang.reading.cells;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.mingzhang.forms.template.Column;
import org.mingzhang.reading.document.Row;

/**
 * The columns of a table from left to right. They stand as in the template, unless the
 * heads name them in another order, as neighbouring districts and single departments
 * print them. A department may leave columns out, or add some of its own: then the heads
 * have to name every column that is read.
 *
 * @param columns the columns in the order of the document
 * @param places for each how many cells stand between the lead and its own
 * @param others heads of columns that are none of the template's
 */
record ColumnOrder(List<Column> columns, List<Integer> places, List<String> others) {

	ColumnOrder {
		columns = List.copyOf(columns);
		places = List.copyOf(places);
		others = List.copyOf(others);
	}

	/** How many columns stand behind the lead. */
	int width() {
		return this.columns.size() + this.others.size();
	}

	/**
	 * Reads the order from the heads.
	 * @param body the form
	 * @param template its columns as the template orders them
	 * @param lead how many cells stand before the amounts
	 * @return the order of the document
	 */
	static ColumnOrder of(Body body, List<Column> template, int lead) {
		int width = width(body) - lead;
		if (width != template.size()) {
			Optional<ColumnOrder> other = byHeads(body, template, lead, width);
			if (other.isPresent()) {
				return other.get();
			}
		}
		return ofAsMany(body, template, lead);
	}

	/** The order of a stretch of columns that are as many as those of the template. */
	static ColumnOrder ofAsMany(Body body, List<Column> template, int lead) {
		List<Column> found = new ArrayList<>();
		List<Integer> places = new ArrayList<>();
		for (int i = 0; i < template.size(); i++) {
			places.add(i);
			named(template, head(body, lead + i, lead + template.size())).ifPresent(found::add);
		}
		boolean everyOne = found.size() == template.size() && new HashSet<>(found).size() == template.size();
		return new ColumnOrder(everyOne ? found : template, places, List.of());
	}

	/**
	 * Where there are more columns than in the template all of those have to be named;
	 * where there are fewer, each that is there.
	 */
	static Optional<ColumnOrder> byHeads(Body body, List<Column> template, int lead, int width) {
		if (width < 1) {
			return Optional.empty();
		}
		Map<Column, Integer> found = new HashMap<>();
		List<Column> columns = new ArrayList<>();
		List<Integer> places = new ArrayList<>();
		List<String> others = new ArrayList<>();
		for (int i = 0; i < width; i++) {
			String head = head(body, lead + i, lead + width);
			Optional<Column> named = named(template, head);
			if (named.isPresent()) {
				found.merge(named.get(), 1, Integer::sum);
				columns.add(named.get());
				places.add(i);
			}
			else {
				others.add(head);
			}
		}
		boolean once = found.values().stream().allMatch((times) -> times == 1);
		boolean all = (width > template.size()) ? found.size() == template.size() : others.isEmpty();
		boolean told = others.stream().noneMatch(String::isEmpty);
		return (once && all && told) ? Optional.of(new ColumnOrder(columns, places, others)) : Optional.empty();
	}

	/** The width of its widest row of a table. */
	private static int width(Body body) {
		return body.rows().stream().filter(Row::placed).mapToInt((row) -> row.pieces().size()).max().orElse(0);
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

	private static Optional<Column> named(List<Column> template, String head) {
		List<Column> named = template.stream().filter((column) -> isNamed(column, head)).toList();
		return (named.size() == 1) ? Optional.of(named.getFirst()) : Optional.empty();
	}

	private static boolean isNamed(Column column, String head) {
		return Stream.concat(Stream.of(column.label()), column.aliases().stream())
			.anyMatch((label) -> Label.core(label).equals(head));
	}

}
