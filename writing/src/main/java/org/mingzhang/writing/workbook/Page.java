package org.mingzhang.writing.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mingzhang.writing.office.OfficeFile;
import org.mingzhang.writing.office.Texts;

/** A sheet while it is written. Rows and columns count from 0. */
final class Page {

	/** The longest text a cell can hold. */
	static final int LONGEST = 32_767;

	/** A text that begins so could be taken for a formula. */
	private static final String FORMULA_STARTS = "=+-@\t\r";

	private static final int LAST_COLUMN = 50;

	private static final int COMMENT_COLUMNS = 3;

	private static final int COMMENT_ROWS = 5;

	private final XSSFSheet sheet;

	private final Styles styles;

	Page(XSSFSheet sheet, Styles styles) {
		this.sheet = sheet;
		this.styles = styles;
	}

	XSSFSheet sheet() {
		return this.sheet;
	}

	void text(int row, int column, String text, XSSFCellStyle style) {
		XSSFCell cell = cell(row, column, style);
		String writable = Texts.writable(text);
		if (!writable.isEmpty()) {
			cell.setCellValue(new XSSFRichTextString(writable));
			if (FORMULA_STARTS.indexOf(writable.charAt(0)) >= 0) {
				cell.setCellStyle(this.styles.quoted(style));
			}
		}
	}

	/** A text over several cells, all of which have the look. */
	void text(int row, int column, int rows, int columns, String text, XSSFCellStyle style) {
		text(row, column, text, style);
		for (int at = 0; at < rows * columns; at++) {
			cell(row + at / columns, column + at % columns, style);
		}
		if (rows * columns > 1) {
			this.sheet.addMergedRegion(new CellRangeAddress(row, row + rows - 1, column, column + columns - 1));
		}
	}

	void amount(int row, int column, Optional<BigDecimal> amount, XSSFCellStyle style) {
		XSSFCell cell = cell(row, column, style);
		amount.ifPresent((value) -> cell.setCellValue(value.doubleValue()));
	}

	/** A formula with the amount it has to give; blank if it gives none. */
	void formula(int row, int column, String formula, Optional<BigDecimal> result, XSSFCellStyle style) {
		XSSFCell cell = cell(row, column, style);
		cell.setCellFormula(formula);
		result.ifPresentOrElse((value) -> cell.setCellValue(value.doubleValue()), () -> cell.setCellValue(""));
	}

	/** A formula with the text it has to give. */
	void formula(int row, int column, String formula, String result, XSSFCellStyle style) {
		XSSFCell cell = cell(row, column, style);
		cell.setCellFormula(formula);
		cell.setCellValue(result);
	}

	void comment(int row, int column, String text) {
		XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column + 1, row, column + 1 + COMMENT_COLUMNS,
				row + COMMENT_ROWS);
		XSSFComment comment = this.sheet.createDrawingPatriarch().createCellComment(anchor);
		comment.setAddress(row, column);
		comment.setString(new XSSFRichTextString(Texts.writable(text)));
		comment.setAuthor(OfficeFile.APPLICATION);
	}

	void widths(List<Integer> widths) {
		for (int column = 0; column < widths.size(); column++) {
			this.sheet.setColumnWidth(column, widths.get(column) * 256);
		}
	}

	void height(int row, int points) {
		row(row).setHeightInPoints(points);
	}

	/**
	 * Formulas and labels stay what they are; no password, for nothing here is secret.
	 */
	void protect() {
		this.sheet.enableLocking();
		this.sheet.lockFormatColumns(false);
		this.sheet.lockFormatRows(false);
	}

	/** One page wide, with the heads repeated on every page. */
	void print(boolean landscape, int firstHead, int lastHead) {
		this.sheet.setFitToPage(true);
		this.sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
		this.sheet.getPrintSetup().setLandscape(landscape);
		this.sheet.getPrintSetup().setFitWidth((short) 1);
		this.sheet.getPrintSetup().setFitHeight((short) 0);
		this.sheet.setHorizontallyCenter(true);
		this.sheet.getFooter().setCenter("第 &P 页 共 &N 页");
		if (lastHead >= firstHead) {
			this.sheet.setRepeatingRows(new CellRangeAddress(firstHead, lastHead, -1, -1));
		}
	}

	/**
	 * Codes are texts of digits, and subtotals may be replaced: neither is to be marked.
	 */
	void withoutMarks(int rows) {
		this.sheet.addIgnoredErrors(new CellRangeAddress(0, rows, 0, LAST_COLUMN),
				IgnoredErrorType.NUMBER_STORED_AS_TEXT, IgnoredErrorType.UNLOCKED_FORMULA,
				IgnoredErrorType.FORMULA_RANGE, IgnoredErrorType.FORMULA);
	}

	/** A text in pieces that cells can hold. */
	static List<String> pieces(String text) {
		List<String> pieces = new ArrayList<>();
		int from = 0;
		while (text.length() - from > LONGEST) {
			int end = from + LONGEST - (Character.isHighSurrogate(text.charAt(from + LONGEST - 1)) ? 1 : 0);
			pieces.add(text.substring(from, end));
			from = end;
		}
		pieces.add(text.substring(from));
		return pieces;
	}

	private XSSFCell cell(int row, int column, XSSFCellStyle style) {
		XSSFCell cell = row(row).getCell(column);
		if (cell == null) {
			cell = row(row).createCell(column);
		}
		cell.setCellStyle(style);
		return cell;
	}

	private XSSFRow row(int row) {
		XSSFRow known = this.sheet.getRow(row);
		return (known != null) ? known : this.sheet.createRow(row);
	}

}
