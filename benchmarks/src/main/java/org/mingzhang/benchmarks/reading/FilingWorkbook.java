package org.mingzhang.benchmarks.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.synthetic.SyntheticFilings;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Column;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Template;

/** A made-up filing as a workbook: its forms with codes, one on a sheet. */
final class FilingWorkbook {

	static final String TEMPLATE = "hubei-wuhan/final-accounts/2022-2023";

	private static final int CODES = 40;

	private static final int CENTS = 100_000_000;

	private final Template template = Catalogue.load().template(TEMPLATE).orElseThrow();

	private final FilingContent content = SyntheticFilings.of(this.template).filing(1, CODES);

	/** The facts that stand in it. */
	List<String> facts() {
		List<String> ids = forms().map(FormTemplate::id).toList();
		return this.content.facts()
			.stream()
			.filter((fact) -> ids.contains(fact.cell().form()))
			.map((fact) -> fact.cell() + " " + fact.value())
			.sorted()
			.toList();
	}

	int year() {
		return this.content.year();
	}

	private Stream<FormTemplate> forms() {
		return this.template.forms().stream().filter((form) -> form.layout() instanceof Layout.CodeRows);
	}

	/** The workbook, with so many rows of vouchers beside the forms. */
	byte[] bytes(int vouchers) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		XSSFWorkbook forms = new XSSFWorkbook();
		forms().forEach((form) -> write(form, forms));
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(forms, 100, false, true)) {
			if (vouchers > 0) {
				write(vouchers, workbook.createSheet("凭证明细"));
			}
			workbook.write(out);
		}
		return out.toByteArray();
	}

	private void write(FormTemplate form, Workbook workbook) {
		Sheet sheet = workbook.createSheet(form.id());
		CellStyle money = workbook.createCellStyle();
		money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00_ "));
		List<Column> columns = ((Layout.CodeRows) form.layout()).columns();
		sheet.createRow(0).createCell(0).setCellValue(this.content.year() + "年度" + form.title());
		sheet.createRow(1).createCell(0).setCellValue("金额单位：" + form.unit().label());
		Row heads = sheet.createRow(2);
		heads.createCell(0).setCellValue("科目编码");
		heads.createCell(1).setCellValue("科目名称");
		for (int i = 0; i < columns.size(); i++) {
			heads.createCell(i + 2).setCellValue(columns.get(i).label());
		}
		for (String code : codes(form)) {
			Row row = sheet.createRow(sheet.getLastRowNum() + 1);
			row.createCell(0).setCellValue(code.equals("total") ? "合计" : code);
			row.createCell(1).setCellValue(code.equals("total") ? "" : "其他支出");
			for (int i = 0; i < columns.size(); i++) {
				var cell = row.createCell(i + 2);
				cell.setCellStyle(money);
				this.content.fact(new Cell(form.id(), code, columns.get(i).id()))
					.ifPresent((fact) -> cell.setCellValue(fact.value().decimal().doubleValue()));
			}
		}
	}

	private List<String> codes(FormTemplate form) {
		List<String> codes = new ArrayList<>(List.of("total"));
		this.content.facts()
			.stream()
			.map((fact) -> fact.cell())
			.filter((cell) -> cell.form().equals(form.id()) && !cell.row().equals("total"))
			.map(Cell::row)
			.distinct()
			.sorted()
			.forEach(codes::add);
		return codes;
	}

	private static void write(int vouchers, Sheet sheet) {
		Random random = new Random(3);
		for (int i = 0; i < vouchers; i++) {
			Row row = sheet.createRow(i);
			row.createCell(0).setCellValue(i + 1);
			row.createCell(1).setCellValue((i % 3 == 0) ? "支付第" + i + "号办公用品款" : "摘要" + i % 500);
			for (int column = 2; column < 8; column++) {
				row.createCell(column).setCellValue(random.nextInt(CENTS) / 100.0);
			}
		}
	}

}
