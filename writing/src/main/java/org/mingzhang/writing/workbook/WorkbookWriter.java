package org.mingzhang.writing.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.template.SheetTemplate;
import org.mingzhang.writing.form.FormGrid;
import org.mingzhang.writing.office.OfficeFile;

/** Writes a workbook: cover, forms, tables of text, narrative, checks, codes. */
final class WorkbookWriter {

	private final Book book;

	private final SheetNames names = new SheetNames();

	WorkbookWriter(Book book) {
		this.book = book;
	}

	/** Writes the workbook of a filing. */
	byte[] filed() {
		return write(List.of());
	}

	/**
	 * Writes a workbook to be filled in, with the tables of text that the template has.
	 */
	byte[] empty(List<SheetTemplate> tables) {
		return write(tables);
	}

	private byte[] write(List<SheetTemplate> tables) {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			Styles styles = new Styles(workbook);
			Page cover = page(workbook, styles, SheetNames.COVER);
			Map<String, Page> forms = new LinkedHashMap<>();
			Map<String, String> sheets = new LinkedHashMap<>();
			for (String id : this.book.grids().ids()) {
				String name = this.names.name(wish(this.book.grids().form(id)));
				sheets.put(id, name);
				forms.put(id, page(workbook, styles, name));
			}
			texts(workbook, styles, tables);
			Page checks = page(workbook, styles, SheetNames.CHECKS);
			Page codes = page(workbook, styles, SheetNames.CODES);

			CodesSheet lists = new CodesSheet(this.book.about().year());
			lists.write(codes, styles);
			FormulaText formulas = new FormulaText(this.book.grids(), sheets);
			forms.forEach((id, page) -> new FormSheet(page, styles, this.book.grids().form(id), this.book, formulas)
				.write(lists));
			CheckSheet check = new CheckSheet(checks, styles, this.book, formulas);
			check.write();
			new CoverSheet(cover, styles).write(this.book.about(), check);
			return OfficeFile.bytes(workbook, this.book.about());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void texts(XSSFWorkbook workbook, Styles styles, List<SheetTemplate> tables) {
		TextSheets texts = new TextSheets(styles);
		for (Sheet sheet : this.book.sheets()) {
			texts.table(page(workbook, styles, this.names.name(sheet.title())), sheet);
		}
		for (SheetTemplate table : tables) {
			texts.empty(page(workbook, styles, this.names.name(table.titles().getFirst())), table,
					this.book.about().year());
		}
		texts.narrative(page(workbook, styles, SheetNames.NARRATIVE), this.book.narrative());
		if (!this.book.others().isEmpty()) {
			texts.others(page(workbook, styles, SheetNames.OTHERS), new ArrayList<>(this.book.others()));
		}
	}

	private static Page page(XSSFWorkbook workbook, Styles styles, String name) {
		return new Page(workbook.createSheet(name), styles);
	}

	private static String wish(FormGrid form) {
		return Objects.requireNonNullElse(form.head().number(), form.form().title());
	}

}
