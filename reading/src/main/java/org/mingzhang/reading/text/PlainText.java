package org.mingzhang.reading.text;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.reading.document.Document;
import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Piece;
import org.mingzhang.reading.document.Row;

/**
 * Finds the rows of a text in which tables are kept in one of three ways: as the bare
 * text of a printed page, whose blank cells are lost; as lines with a tab between cells;
 * or as one cell per line, begun by a tab, with an empty line after each row.
 */
public final class PlainText {

	private final List<TextLine> lines;

	private final boolean cellPerLine;

	private final List<Row> rows = new ArrayList<>();

	/** Cells of a row that is not yet ended by an empty line. */
	private final List<Piece> open = new ArrayList<>();

	private PlainText(List<TextLine> lines) {
		this.lines = lines;
		this.cellPerLine = TextLine.keepOneCellPerLine(lines);
	}

	/**
	 * Finds the rows of a text.
	 * @param text the text
	 * @return the rows
	 */
	public static Document read(String text) {
		return new PlainText(TextLine.split(text)).document();
	}

	private Document document() {
		for (int i = 0; i < this.lines.size(); i++) {
			TextLine line = this.lines.get(i);
			if (this.cellPerLine && line.isSingleCell()) {
				this.open.add(line.singleCell());
			}
			else if (goesOnInsideCell(i)) {
				Piece cell = this.open.removeLast();
				this.open.add(new Piece(cell.line(), cell.source(), cell.text() + line.text().strip()));
			}
			else {
				endRow();
				add(line);
			}
		}
		endRow();
		return new Document(this.rows);
	}

	/** A cell's text broken over two lines, the second without a tab. */
	private boolean goesOnInsideCell(int index) {
		return !this.open.isEmpty() && !this.lines.get(index).isBlank() && !this.lines.get(index).isTabbed()
				&& index + 1 < this.lines.size() && this.lines.get(index + 1).isSingleCell();
	}

	private void endRow() {
		if (this.open.stream().anyMatch((piece) -> !piece.isBlank())) {
			this.rows.add(Row.placed(this.open));
		}
		this.open.clear();
	}

	private void add(TextLine line) {
		if (line.isBlank() || Glyphs.isBlankMark(Glyphs.squeeze(line.text()))) {
			return;
		}
		if (line.isTabbed()) {
			this.rows.add(Row.placed(line.cells()));
		}
		else {
			this.rows.add(Row.loose(line.number(), line.text().strip()));
		}
	}

}
