package org.mingzhang.reading.workbook;

import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet that is written line by line, from the cell where a form begins. */
final class PressSheet {

	private final XSSFSheet sheet;

	private final CellPen pen;

	private int row;

	private int column;

	PressSheet(XSSFSheet sheet, CellPen pen, int row, int column) {
		this.sheet = sheet;
		this.pen = pen;
		this.row = row;
		this.column = column;
	}

	/** Writes into a cell of this line. */
	void put(int offset, Object value) {
		Row line = (this.sheet.getRow(this.row) != null) ? this.sheet.getRow(this.row) : this.sheet.createRow(this.row);
		this.pen.write(line.createCell(this.column + offset), value);
	}

	/** Writes a line, and goes on below it. */
	void line(List<Object> values) {
		for (int i = 0; i < values.size(); i++) {
			put(i, values.get(i));
		}
		down(1);
	}

	/** Writes a line of one cell, merged over the width of the table below it. */
	void title(String title, int width) {
		put(0, title);
		this.sheet.addMergedRegion(
				new CellRangeAddress(this.row, this.row, this.column, this.column + Math.max(1, width - 1)));
		down(1);
	}

	void down(int lines) {
		this.row += lines;
	}

	/** Goes to the top, one column to the right of all that is written. */
	void beside() {
		int width = 0;
		for (Row line : this.sheet) {
			width = Math.max(width, line.getLastCellNum());
		}
		this.column = width + 1;
		this.row = 0;
	}

}
