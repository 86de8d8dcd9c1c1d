package org.mingzhang.publication.document;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.forms.Sheet;
import org.mingzhang.publication.document.Block.TextCell;

/**
 * Lays out a table kept as text. Where the document lost the cells of a table, each
 * printed line is a row of one cell: neighbours among them are read as one. A long text
 * takes the blank cells behind it.
 */
final class SheetLayout {

	/** What is longer is running text, not an entry of a column. */
	private static final int LONG = 30;

	private final int width;

	private final List<List<TextCell>> rows = new ArrayList<>();

	private final List<String> alone = new ArrayList<>();

	private SheetLayout(Sheet sheet) {
		this.width = sheet.rows().stream().mapToInt((row) -> row.cells().size()).max().orElse(1);
	}

	static Block.TextTable of(Sheet sheet) {
		SheetLayout layout = new SheetLayout(sheet);
		sheet.rows().forEach((row) -> layout.add(row.cells()));
		layout.closeLines();
		return new Block.TextTable(sheet.title(), layout.rows);
	}

	private void add(List<String> cells) {
		if (cells.size() == 1 && this.width > 1) {
			this.alone.add(cells.getFirst());
			return;
		}
		closeLines();
		int last = lastCell(cells);
		List<TextCell> row = new ArrayList<>();
		for (int i = 0; i <= last; i++) {
			row.add(new TextCell(cells.get(i), (i == last) ? this.width - i : 1));
		}
		this.rows.add(row);
	}

	private static int lastCell(List<String> cells) {
		int last = cells.size() - 1;
		int filled = last;
		while (filled > 0 && cells.get(filled).isBlank()) {
			filled--;
		}
		return (!cells.isEmpty() && cells.get(filled).length() > LONG) ? filled : last;
	}

	private void closeLines() {
		if (!this.alone.isEmpty()) {
			this.rows.add(List.of(new TextCell(String.join("\n", this.alone), this.width)));
			this.alone.clear();
		}
	}

}
