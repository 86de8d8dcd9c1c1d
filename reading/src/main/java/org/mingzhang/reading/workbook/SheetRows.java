package org.mingzhang.reading.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.mingzhang.forms.Source;
import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Piece;
import org.mingzhang.reading.document.Row;
import org.mingzhang.reading.recognition.Heading;
import org.mingzhang.reading.recognition.KnownTitles;
import org.mingzhang.reading.workbook.formula.CellName;

/** Makes the rows of a document from what a sheet shows. */
final class SheetRows {

	private static final int LONGEST_TITLE = 60;

	/** Columns of headings in our own sheet of text. */
	private static final int LEVELS = 3;

	/** What is longer there is a paragraph that was put into the wrong column. */
	private static final int LONGEST_HEADING = 40;

	private static final String SENTENCE_ENDS = "。.;!?,…";

	/** Stands on an empty sheet of text of ours. */
	private static final String HINT = "填写提示：标题按级别填在 A、B、C 列，正文填在 D 列，一段一行；填写时请删去本行。"
			+ " Hint: headings go into columns A to C by level, paragraphs into column D, one in a row; delete this line.";

	/** Most cells of a table, blank ones included. */
	private static final int MOST_CELLS = 400_000;

	private final String sheet;

	private final int before;

	private final KnownTitles titles;

	private long cells;

	private final List<Row> found = new ArrayList<>();

	SheetRows(String sheet, int before, KnownTitles titles) {
		this.sheet = sheet;
		this.before = before;
		this.titles = titles;
	}

	/** The title that only the tab of the sheet tells. */
	void title(String text) {
		this.found.add(Row.loose(new Piece(this.before + 1, new Source("sheet " + this.sheet), text)));
	}

	/** A sheet with forms: one below the other, or side by side. */
	void forms(NavigableMap<Integer, SortedMap<Integer, String>> rows) throws TooMuch {
		Set<String> known = titlesIn(rows);
		NavigableMap<Integer, SortedMap<Integer, String>> open = new TreeMap<>();
		for (Map.Entry<Integer, SortedMap<Integer, String>> row : rows.entrySet()) {
			if (row.getValue().values().stream().anyMatch(known::contains)) {
				segment(open, known);
				open = new TreeMap<>();
			}
			open.put(row.getKey(), row.getValue());
		}
		segment(open, known);
	}

	private Set<String> titlesIn(NavigableMap<Integer, SortedMap<Integer, String>> rows) {
		Set<String> known = new HashSet<>();
		rows.values()
			.forEach((cells) -> cells.values()
				.stream()
				.filter((text) -> text.length() <= LONGEST_TITLE && this.titles.named(text).isPresent())
				.forEach(known::add));
		return known;
	}

	private void segment(NavigableMap<Integer, SortedMap<Integer, String>> rows, Set<String> known) throws TooMuch {
		if (rows.isEmpty()) {
			return;
		}
		int from = 1;
		for (int end : ends(rows, known)) {
			NavigableMap<Integer, SortedMap<Integer, String>> part = new TreeMap<>();
			int start = from;
			rows.forEach((row, all) -> {
				SortedMap<Integer, String> cells = all.subMap(start, end);
				if (!cells.isEmpty()) {
					part.put(row, cells);
				}
			});
			Segment segment = new Segment(this.sheet, this.before, part);
			this.cells += segment.cells();
			if (this.cells > MOST_CELLS) {
				throw new TooMuch("工作表“%s”的表过宽过长，未予读入；请只保留公开表后提交。 The table of the sheet is too wide and too long."
					.formatted(this.sheet));
			}
			this.found.addAll(segment.rows(known));
			from = end;
		}
	}

	/** The columns where forms that stand side by side end. */
	private List<Integer> ends(NavigableMap<Integer, SortedMap<Integer, String>> rows, Set<String> known) {
		SortedMap<Integer, String> first = rows.firstEntry().getValue();
		List<Integer> titled = first.keySet().stream().filter((column) -> known.contains(first.get(column))).toList();
		List<Integer> ends = new ArrayList<>();
		for (int i = 1; i < titled.size(); i++) {
			int end = titled.get(i);
			while (end > titled.get(i - 1) + 1 && !isBlank(rows, end - 1)) {
				end--;
			}
			ends.add((end > titled.get(i - 1) + 1) ? end : titled.get(i));
		}
		ends.add(CellName.COLUMNS + 1);
		return ends;
	}

	private static boolean isBlank(NavigableMap<Integer, SortedMap<Integer, String>> rows, int column) {
		return rows.values().stream().noneMatch((cells) -> cells.containsKey(column));
	}

	/**
	 * The sheet of text in a workbook of ours: headings of each level stand in a column
	 * of their own, paragraphs behind them. Who pastes a text into it begins in the first
	 * column, so what does not look like a heading is none there.
	 */
	void outline(NavigableMap<Integer, SortedMap<Integer, String>> rows) {
		rows.forEach((row, cells) -> {
			Source source = new Source("sheet " + this.sheet + " " + new CellName(row, cells.firstKey()));
			Piece piece = new Piece(this.before + row, source, String.join(" ", cells.values()));
			if (!piece.isBlank() && !piece.text().equals(HINT)) {
				Row loose = Row.loose(piece);
				boolean heading = cells.firstKey() <= LEVELS && isHeading(loose);
				this.found.add(heading ? Row.title(piece, cells.firstKey()) : loose);
			}
		});
	}

	private static boolean isHeading(Row row) {
		String key = row.key();
		boolean ended = SENTENCE_ENDS.indexOf(key.charAt(key.length() - 1)) >= 0;
		return (key.length() <= LONGEST_HEADING && !ended) || Heading.level(row) > 0;
	}

	/** A sheet of text: each row a paragraph, or several where a cell has lines. */
	void text(NavigableMap<Integer, SortedMap<Integer, String>> rows) {
		rows.forEach((row, cells) -> {
			Source source = new Source("sheet " + this.sheet + " " + new CellName(row, cells.firstKey()));
			String.join(" ", cells.values())
				.lines()
				.filter((line) -> !Glyphs.isBlank(line) && !line.equals(HINT))
				.forEach((line) -> this.found.add(Row.loose(new Piece(this.before + row, source, line))));
		});
	}

	List<Row> rows() {
		return this.found;
	}

}
