package org.mingzhang.reading.document;

import java.util.List;
import java.util.Optional;

import org.mingzhang.forms.Source;

/**
 * The sheets of a workbook (工作表). Lines of the document run on over all sheets that were
 * read; people find a row by its sheet and number.
 *
 * @param sheets the sheets in order
 */
public record Sheets(List<Sheet> sheets) implements Places {

	/**
	 * A sheet.
	 *
	 * @param name its name
	 * @param before number of the line before its first row: row 7 is line before + 7
	 * @param pictures whether pictures lie on it
	 */
	public record Sheet(String name, int before, boolean pictures) {
	}

	public Sheets {
		sheets = List.copyOf(sheets);
	}

	@Override
	public Source source(int line) {
		Sheet sheet = sheet(line);
		return new Source("sheet " + sheet.name() + " row " + (line - sheet.before()));
	}

	@Override
	public Optional<String> place(int line) {
		Sheet sheet = sheet(line);
		return Optional.of(said(sheet) + "第 " + (line - sheet.before()) + " 行");
	}

	@Override
	public boolean wholeParagraphs() {
		return true;
	}

	@Override
	public List<String> pictures() {
		return this.sheets.stream().filter(Sheet::pictures).map(Sheets::said).toList();
	}

	@Override
	public Optional<String> pictureAt(int line) {
		return Optional.of(sheet(line)).filter(Sheet::pictures).map(Sheets::said);
	}

	private Sheet sheet(int line) {
		Sheet found = this.sheets.getFirst();
		for (Sheet sheet : this.sheets) {
			found = (sheet.before() < line) ? sheet : found;
		}
		return found;
	}

	private static String said(Sheet sheet) {
		return "工作表“" + sheet.name() + "”";
	}

}
