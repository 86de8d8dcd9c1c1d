package org.mingzhang.writing.word;

import java.util.Map;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.writing.form.CodeLine;
import org.mingzhang.writing.form.CodeLines;
import org.mingzhang.writing.form.FormGrid;
import org.mingzhang.writing.form.Label;
import org.mingzhang.writing.form.Look;
import org.mingzhang.writing.form.Spot;

/** Writes a form: title, number, head line, table, notes. */
final class FormTable {

	private static final int TITLE = 16;

	private static final int TEXT = 10;

	/** Tables of more columns are printed smaller. */
	private static final int MANY_COLUMNS = 9;

	private static final int WIDE = 120;

	private final XWPFDocument document;

	private final FormGrid grid;

	private final Map<Cell, Amount> amounts;

	FormTable(XWPFDocument document, FormGrid grid, Map<Cell, Amount> amounts) {
		this.document = document;
		this.grid = grid;
		this.amounts = amounts;
	}

	/** Whether the form needs pages that lie across. */
	static boolean isWide(FormGrid grid) {
		return grid.widths().stream().mapToInt(Integer::intValue).sum() >= WIDE;
	}

	/** Each form begins on a page of its own. */
	void write(boolean onNewPage) {
		paragraph(this.grid.head().title(), ParagraphAlignment.CENTER, TITLE, true).setPageBreak(!onNewPage);
		String number = this.grid.head().number();
		if (number != null) {
			paragraph(number, ParagraphAlignment.RIGHT, TEXT, false);
		}
		headLine();
		table();
		this.grid.head()
			.notes()
			.forEach((note) -> paragraph(note, ParagraphAlignment.LEFT, TEXT, false).setKeepNext(false));
	}

	/** Department left and unit right, on one line. */
	private void headLine() {
		XWPFParagraph line = this.document.createParagraph();
		Fonts.tight(line, ParagraphAlignment.LEFT);
		line.setKeepNext(true);
		Pages.tabAtTheRight(line, isWide(this.grid));
		Fonts.write(line, this.grid.head().departmentLine(), Fonts.SONG, TEXT, false);
		line.createRun().addTab();
		Fonts.write(line, this.grid.head().unitLine(), Fonts.SONG, TEXT, false);
	}

	private void table() {
		int first = this.grid.firstRow();
		int columns = this.grid.widths().size();
		TableGrid table = new TableGrid(this.document, this.grid.endRow() - first, this.grid.widths(),
				Pages.width(isWide(this.grid)), (columns > MANY_COLUMNS) ? TEXT - 2 : TEXT - 1);
		table.repeat(this.grid.bodyRow() - first);
		for (Label label : this.grid.labels()) {
			Spot spot = label.spot();
			boolean strong = label.look() == Look.HEAD || label.look() == Look.TOTAL;
			boolean middle = strong || label.look() == Look.NUMBER;
			table.text(spot.row() - first, spot.column(), label.text(),
					middle ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT, strong);
			if (label.rows() * label.columns() > 1) {
				table.merge(spot.row() - first, spot.column(), label.rows(), label.columns());
			}
		}
		this.grid.codeLines().ifPresent((lines) -> codes(table, lines, first));
		this.grid.amounts().forEach((cell, spot) -> amount(table, cell, spot, first));
		this.grid.repeats().forEach((spot, cell) -> amount(table, cell, spot, first));
		table.close();
	}

	private static void codes(TableGrid table, CodeLines lines, int first) {
		for (int row = lines.first(); row <= lines.last(); row++) {
			CodeLine line = lines.line(row);
			table.text(row - first, lines.code(), line.code(), ParagraphAlignment.LEFT, false);
			table.text(row - first, lines.name(), line.name(), ParagraphAlignment.LEFT, false);
		}
	}

	private void amount(TableGrid table, Cell cell, Spot spot, int first) {
		Amount amount = this.amounts.get(cell);
		table.text(spot.row() - first, spot.column(), (amount != null) ? amount.toString() : "",
				ParagraphAlignment.RIGHT, false);
	}

	/** A line of the head, which stays with the table below it. */
	private XWPFParagraph paragraph(String text, ParagraphAlignment alignment, int size, boolean bold) {
		XWPFParagraph paragraph = this.document.createParagraph();
		Fonts.tight(paragraph, alignment);
		paragraph.setKeepNext(true);
		Fonts.write(paragraph, text, Fonts.SONG, size, bold);
		return paragraph;
	}

}
