package org.mingzhang.reading.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Problem;
import org.mingzhang.reading.document.Remark;
import org.mingzhang.reading.document.Row;
import org.mingzhang.reading.recognition.KnownTitles;

/** A workbook with one form, whose cells a test fills as it needs. */
final class Draft {

	private static final KnownTitles TITLES = new KnownTitles(Catalogue.load());

	final XSSFWorkbook workbook = new XSSFWorkbook();

	final XSSFSheet sheet = this.workbook.createSheet("收入");

	private final Notices notices = new Notices();

	private List<Row> rows = List.of();

	Draft() {
		cell("A1").setCellValue("2023年度收入决算表");
		cell("A2").setCellValue("科目");
		cell("B2").setCellValue("金额");
	}

	XSSFCell cell(String name) {
		return cell(this.sheet, name);
	}

	static XSSFCell cell(XSSFSheet sheet, String name) {
		var address = new org.apache.poi.ss.util.CellReference(name);
		var row = (sheet.getRow(address.getRow()) != null) ? sheet.getRow(address.getRow())
				: sheet.createRow(address.getRow());
		var cell = row.getCell(address.getCol());
		return (cell != null) ? cell : row.createCell(address.getCol());
	}

	/** A cell with a number in a format. */
	Draft number(String name, double value, String format) {
		Cell cell = cell(name);
		cell.setCellValue(value);
		CellStyle style = this.workbook.createCellStyle();
		style.setDataFormat(this.workbook.createDataFormat().getFormat(format));
		cell.setCellStyle(style);
		return this;
	}

	/** A formula with the value that another program left. */
	Draft formula(String name, String formula, double cached) {
		XSSFCell cell = cell(name);
		cell.setCellFormula(formula);
		cell.getCTCell().setV(String.valueOf(cached));
		return this;
	}

	Draft read() {
		return read(Press.bytes(this.workbook), WorkbookLimits.FILING);
	}

	Draft read(byte[] file, WorkbookLimits limits) {
		Optional<Workbook> read = WorkbookReader.read(file, TITLES, limits, this.notices);
		Notices found = read.map((workbook) -> this.notices.on(workbook.document().places())).orElse(this.notices);
		this.rows = read.map((workbook) -> workbook.document().rows()).orElse(List.of());
		this.remarks.addAll(found.remarks().stream().map(Remark::message).toList());
		this.problems.addAll(found.problems().stream().map(Problem::message).toList());
		return this;
	}

	final List<String> remarks = new ArrayList<>();

	final List<String> problems = new ArrayList<>();

	/** What a cell shows; empty where nothing is read. */
	String shown(String name) {
		return shown(this.sheet.getSheetName(), name);
	}

	String shown(String sheet, String name) {
		return this.rows.stream()
			.flatMap((row) -> row.pieces().stream())
			.filter((piece) -> piece.source().place().equals("sheet " + sheet + " " + name))
			.map((piece) -> piece.text())
			.findFirst()
			.orElse("");
	}

	List<Row> rows() {
		return this.rows;
	}

}
