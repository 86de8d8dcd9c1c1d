package org.mingzhang.reading.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.mingzhang.forms.Source;
import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Piece;
import org.mingzhang.reading.document.Row;
import org.mingzhang.reading.workbook.formula.CellName;

/**
 * Rows of a sheet that belong together: from a title to the next. Its table has the
 * columns in which anything stands; all its rows are as wide.
 */
final class Segment {

	/**
	 * A text this long stands for itself, though it is put into the first column of a
	 * table.
	 */
	private static final int SENTENCE = 40;

	private final String sheet;

	private final int before;

	private final NavigableMap<Integer, SortedMap<Integer, String>> rows;

	private final List<Integer> columns;

	private final int tableStart;

	private final int tableEnd;

	Segment(String sheet, int before, NavigableMap<Integer, SortedMap<Integer, String>> rows) {
		this.sheet = sheet;
		this.before = before;
		this.rows = rows;
		TreeSet<Integer> tableRows = new TreeSet<>();
		TreeSet<Integer> used = new TreeSet<>();
		rows.forEach((row, cells) -> {
			if (cells.size() > 1 && !isHead(cells)) {
				tableRows.add(row);
				used.addAll(cells.keySet());
			}
		});
		this.columns = List.copyOf(used);
		this.tableStart = tableRows.isEmpty() ? Integer.MAX_VALUE : tableRows.first();
		this.tableEnd = tableRows.isEmpty() ? 0 : tableRows.last();
	}

	/** Department, unit and number stand beside each other above the table. */
	private static boolean isHead(Map<Integer, String> cells) {
		return cells.size() <= 4 && cells.values().stream().anyMatch((text) -> Glyphs.fold(text).indexOf(':') > 0);
	}

	/** How many cells its table has, blank ones included. */
	long cells() {
		return (long) this.rows.size() * this.columns.size();
	}

	/** The rows of the document. */
	List<Row> rows(Set<String> titles) {
		List<Row> found = new ArrayList<>();
		this.rows.forEach((row, cells) -> {
			String title = cells.values().stream().filter(titles::contains).findFirst().orElse(null);
			if (cells.size() == 1) {
				cells.forEach((column, text) -> found.addAll(single(row, column, text)));
			}
			else if (title != null) {
				found.addAll(titled(row, cells, title));
			}
			else {
				found.add(placed(row, cells));
			}
		});
		return found;
	}

	private List<Row> single(int row, int column, String text) {
		boolean inTable = row > this.tableStart && row < this.tableEnd && this.columns.contains(column);
		if (inTable && (text.length() < SENTENCE || column > this.columns.getFirst())) {
			return List.of(placed(row, new TreeMap<>(Map.of(column, text))));
		}
		return text.lines()
			.filter((line) -> !Glyphs.isBlank(line))
			.map((line) -> Row.loose(new Piece(this.before + row, source(row, column), line)))
			.toList();
	}

	/** A title with number, department or unit beside it: the title comes first. */
	private List<Row> titled(int row, SortedMap<Integer, String> cells, String title) {
		List<Row> found = new ArrayList<>();
		cells.forEach((column, text) -> {
			Row part = Row.loose(new Piece(this.before + row, source(row, column), joined(text)));
			found.add(text.equals(title) ? 0 : found.size(), part);
		});
		return found;
	}

	private Row placed(int row, SortedMap<Integer, String> cells) {
		List<Piece> pieces = new ArrayList<>();
		List<Integer> wide = this.columns.containsAll(cells.keySet()) ? this.columns : List.copyOf(cells.keySet());
		for (int column : wide) {
			pieces.add(new Piece(this.before + row, source(row, column), joined(cells.getOrDefault(column, ""))));
		}
		return Row.placed(pieces);
	}

	private Source source(int row, int column) {
		return new Source("sheet " + this.sheet + " " + new CellName(row, column));
	}

	/** A text broken over lines in its cell; Chinese is joined without spaces. */
	static String joined(String text) {
		if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
			return text;
		}
		StringBuilder joined = new StringBuilder();
		text.lines().map(String::strip).filter((line) -> !line.isEmpty()).forEach((line) -> {
			boolean words = !joined.isEmpty() && !(isHan(joined.charAt(joined.length() - 1)) && isHan(line.charAt(0)));
			joined.append(words ? " " : "").append(line);
		});
		return joined.toString();
	}

	private static boolean isHan(char symbol) {
		return Character.UnicodeScript.of(symbol) == Character.UnicodeScript.HAN;
	}

}
