package org.mingzhang.reading.workbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.reading.document.Piece;
import org.mingzhang.reading.document.Row;
import org.mingzhang.reading.recognition.KnownTitles;
import org.mingzhang.reading.workbook.formula.CellName;
import org.mingzhang.reading.workbook.formula.Value;

/**
 * Looks a sheet through without keeping it: whether a form stands on it, or text. Stops
 * at the first title where it need not name them all.
 */
final class Scan implements SheetVisitor {

	private static final int TITLE_ROWS = 3;

	/** Larger sheets are no text. */
	private static final int MOST_TEXT_ROWS = 3000;

	private static final int LONGEST_TITLE = 60;

	private static final int SMALL = 500;

	private final KnownTitles titles;

	private final SharedStrings strings;

	private final boolean all;

	/**
	 * By the number of a shared text 0 if it is not looked at, 1 if it is no title, 2 if
	 * it is one.
	 */
	private final byte[] judged;

	private final Set<String> found = new LinkedHashSet<>();

	/** The last rows that hold one text each. */
	private final List<Row> single = new ArrayList<>();

	private int rows;

	private int textRows;

	private int cellsInRow;

	private int cells;

	private String textInRow = "";

	private @Nullable CellName command;

	Scan(KnownTitles titles, SharedStrings strings, boolean all) {
		this.titles = titles;
		this.strings = strings;
		this.all = all;
		this.judged = new byte[strings.count()];
	}

	@Override
	public boolean row(int row, boolean hidden) {
		endRow();
		return this.all || this.found.isEmpty();
	}

	@Override
	public void cell(RawCell cell) {
		this.cells++;
		this.cellsInRow++;
		if (cell.formula != null && this.command == null && ProgramCall.isIn(cell.formula)) {
			this.command = new CellName(cell.row, cell.column);
		}
		if (cell.isShared()) {
			int index = cell.shared();
			boolean known = index >= 0 && index < this.judged.length;
			if (known && this.judged[index] == 0) {
				this.judged[index] = (byte) (isTitle(this.strings.text(index)) ? 2 : 1);
			}
			if (known && this.judged[index] == 2) {
				this.found.add(this.titles.named(this.strings.text(index)).orElse(""));
			}
			this.textInRow = (known && this.cellsInRow == 1) ? this.strings.text(index) : "";
		}
		else if (!cell.isNumber() && cell.value(this.strings) instanceof Value.Text(String text)) {
			if (isTitle(text)) {
				this.found.add(this.titles.named(text).orElse(""));
			}
			this.textInRow = (this.cellsInRow == 1) ? text : "";
		}
		else {
			this.textInRow = "";
		}
	}

	private boolean isTitle(String text) {
		return text.length() <= LONGEST_TITLE && this.titles.named(text).isPresent();
	}

	private void endRow() {
		if (this.cellsInRow > 0) {
			this.rows++;
		}
		boolean oneText = this.cellsInRow == 1 && !this.textInRow.isBlank();
		if (oneText) {
			this.textRows++;
			titleOverRows();
		}
		else {
			this.single.clear();
		}
		this.cellsInRow = 0;
		this.textInRow = "";
	}

	/** A title may be broken over some rows. */
	private void titleOverRows() {
		if (this.textInRow.length() > LONGEST_TITLE) {
			this.single.clear();
			return;
		}
		this.single.add(Row.loose(Piece.ofLine(1, this.textInRow)));
		if (this.single.size() > TITLE_ROWS) {
			this.single.removeFirst();
		}
		for (int i = 0; i + 1 < this.single.size(); i++) {
			this.titles.at(this.single, i).ifPresent(this.found::add);
		}
	}

	/** To be called once the sheet is read, or reading it has stopped. */
	void end() {
		endRow();
	}

	/** The cell whose formula calls another program; null if none was come upon. */
	@Nullable CellName command() {
		return this.command;
	}

	Set<String> titles() {
		return this.found;
	}

	boolean isEmpty() {
		return this.cells == 0;
	}

	/** Whether it has few cells, as a cover has. */
	boolean isSmall() {
		return this.cells <= SMALL;
	}

	/** Whether the sheet is text: rows that hold one text each, or a few short ones. */
	boolean isText() {
		boolean mostly = this.textRows * 5 >= this.rows * 4;
		return this.rows > 0 && this.rows <= MOST_TEXT_ROWS && mostly;
	}

}
