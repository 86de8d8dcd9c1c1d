package org.mingzhang.writing.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.template.Template;
import org.mingzhang.writing.form.CodeLines;
import org.mingzhang.writing.form.FormGrid;
import org.mingzhang.writing.form.Spot;

/**
 * A person who fills in an empty workbook: codes, and the amounts that no formula gives.
 */
final class TypedIn {

	private final FilingContent content;

	private final XSSFWorkbook workbook;

	/** Where each figure of the filing stands, typed in or computed. */
	private final Map<String, Fact> facts = new LinkedHashMap<>();

	private TypedIn(FilingContent content, byte[] empty) throws IOException {
		this.content = content;
		this.workbook = new XSSFWorkbook(new ByteArrayInputStream(empty));
	}

	static TypedIn of(FilingContent content, Template template) throws IOException {
		Book book = Drafts.empty(template, content.year(), content.departmentName(), Prefill.NONE);
		TypedIn typed = new TypedIn(content,
				Workbooks.empty(template, content.year(), content.departmentName(), Prefill.NONE));
		book.grids().ids().forEach((id) -> typed.form(book.grids().form(id)));
		return typed;
	}

	byte[] file() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.workbook.write(out);
		return out.toByteArray();
	}

	/** By sheet and address. */
	Map<String, Fact> facts() {
		return this.facts;
	}

	private void form(FormGrid grid) {
		String sheet = Objects.requireNonNullElse(grid.head().number(), grid.form().title());
		List<Fact> filed = this.content.facts()
			.stream()
			.filter((fact) -> fact.cell().form().equals(grid.form().id()))
			.toList();
		Map<String, Integer> rows = new LinkedHashMap<>();
		grid.codeLines().ifPresent((lines) -> codes(sheet, lines, filed, rows));
		for (Fact fact : filed) {
			Integer row = rows.get(fact.cell().row());
			Spot spot = (row == null) ? grid.amounts().get(fact.cell())
					: new Spot(row, grid.codeLines().orElseThrow().columns().get(fact.cell().column()));
			XSSFCell cell = this.workbook.getSheet(sheet).getRow(spot.row()).getCell(spot.column());
			if (!cell.getCellStyle().getLocked() && !isSubtotal(grid, fact, filed)) {
				cell.setBlank();
				cell.setCellValue(fact.value().decimal().doubleValue());
			}
			this.facts.put(sheet + "!" + cell.getAddress(), fact);
		}
	}

	private void codes(String sheet, CodeLines lines, List<Fact> filed, Map<String, Integer> rows) {
		TreeSet<String> codes = new TreeSet<>();
		filed.forEach((fact) -> codes.add(fact.cell().row()));
		codes.remove("total");
		for (String code : codes) {
			int row = lines.first() + rows.size();
			this.workbook.getSheet(sheet).getRow(row).getCell(lines.code()).setCellValue(code);
			rows.put(code, row);
		}
	}

	private static boolean isSubtotal(FormGrid grid, Fact fact, List<Fact> filed) {
		String row = fact.cell().row();
		return grid.codeLines().isPresent() && filed.stream()
			.map((other) -> other.cell().row())
			.anyMatch((other) -> other.length() > row.length() && other.startsWith(row));
	}

}
