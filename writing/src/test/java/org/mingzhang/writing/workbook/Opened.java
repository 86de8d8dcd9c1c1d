package org.mingzhang.writing.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a program that opens it sees it. */
final class Opened {

	private static final int FIRST_CHECK = 4;

	private final XSSFWorkbook workbook;

	private Opened(XSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	static Opened of(byte[] file) {
		try {
			return new Opened(new XSSFWorkbook(new ByteArrayInputStream(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Opened of(Path file) throws IOException {
		return of(Files.readAllBytes(file));
	}

	XSSFWorkbook workbook() {
		return this.workbook;
	}

	XSSFCell cell(String sheet, int row, int column) {
		return this.workbook.getSheet(sheet).getRow(row).getCell(column);
	}

	/** What every formula shows, by sheet and address; numbers to six decimals. */
	Map<String, String> results() {
		Map<String, String> results = new LinkedHashMap<>();
		for (Sheet sheet : this.workbook) {
			for (Row row : sheet) {
				for (Cell cell : row) {
					if (cell.getCellType() == CellType.FORMULA) {
						results.put(sheet.getSheetName() + "!" + cell.getAddress(), shown(cell));
					}
				}
			}
		}
		return results;
	}

	/** What a cell shows, formula or not. */
	static String shown(Cell cell) {
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		return switch (type) {
			case NUMERIC -> BigDecimal.valueOf(cell.getNumericCellValue())
				.setScale(6, RoundingMode.HALF_UP)
				.stripTrailingZeros()
				.toPlainString();
			case STRING -> cell.getStringCellValue();
			case BLANK -> "";
			default -> "?" + type + " " + cell;
		};
	}

	/** The places of the checks that come out in a way. */
	List<String> checks(String state) {
		List<String> places = new ArrayList<>();
		for (Row row : this.workbook.getSheet(SheetNames.CHECKS)) {
			if (row.getRowNum() >= FIRST_CHECK && shown(row.getCell(10)).equals(state)) {
				places.add(shown(row.getCell(0)) + " " + shown(row.getCell(1)));
			}
		}
		return places;
	}

	/**
	 * The file with all results of formulas taken out, so that whoever opens it computes
	 * them.
	 */
	static byte[] withoutResults(byte[] file) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
				ZipOutputStream to = new ZipOutputStream(out)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				to.putNextEntry(new ZipEntry(entry.getName()));
				byte[] bytes = in.readAllBytes();
				if (entry.getName().startsWith("xl/worksheets/sheet")) {
					bytes = new String(bytes, StandardCharsets.UTF_8).replaceAll("</f><v>[^<]*</v>", "</f>")
						.replace("</f><v/>", "</f>")
						.getBytes(StandardCharsets.UTF_8);
				}
				to.write(bytes);
				to.closeEntry();
			}
		}
		return out.toByteArray();
	}

}
