package org.mingzhang.writing.workbook;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.template.Template;
import org.mingzhang.writing.Filings;
import org.mingzhang.writing.form.CodeLine;
import org.mingzhang.writing.form.CodeLines;
import org.mingzhang.writing.form.FormGrid;
import org.mingzhang.writing.sum.Term;

import static org.assertj.core.api.Assertions.assertThat;

/** Codes of units have no fixed length; each row adds up the level right below it. */
class UnitRowsTests {

	private final Template template = Filings.TEMPLATES.stream()
		.filter((each) -> each.kind() == FilingKind.BUDGET && each.id().contains("wuhan"))
		.findFirst()
		.orElseThrow();

	private final FormGrid revenue = Drafts.empty(this.template, 2024, "示例部门", Prefill.NONE).grids().form("revenue");

	private final CodeLines lines = this.revenue.codeLines().orElseThrow();

	private final Opened opened = Opened.of(Workbooks.empty(this.template, 2024, "示例部门", Prefill.NONE));

	private final XSSFSheet sheet = this.opened.workbook().getSheet("表2");

	private final Map<String, Integer> rows = new LinkedHashMap<>();

	@Test
	void aUnitIsTheSumOfTheLevelRightBelowIt() {
		type("101", 0);
		type("101001", 7);
		type("101001001", 3);
		type("101001002", 4);
		type("101002", 5);
		type("102", 0);
		type("102001", 30);
		compute();

		assertThat(total("101")).isEqualByComparingTo("12");
		assertThat(total("102")).isEqualByComparingTo("30");
		assertThat(shown(this.lines.first() - 1)).isEqualByComparingTo("42");
	}

	@Test
	void aRowWithoutACodeIsTheSumOfNothing() {
		type("", 0);
		type("101", 0);
		type("101001", 7);
		compute();

		assertThat(Opened.shown(this.sheet.getRow(this.lines.first()).getCell(amounts()))).isEmpty();
		assertThat(total("101")).isEqualByComparingTo("7");
	}

	@Test
	void theNextLevelIsThatOfTheRowRightBelow() {
		CodeLines three = new CodeLines(this.lines.codes(), 5, 0, 1, this.lines.columns(),
				List.of(line("101"), line("101001"), line("101001001"), line("101002"), line("102"), line("")));
		Term.Below below = new Term.Below(5);

		assertThat(below.matches(three, 6)).isTrue();
		assertThat(below.matches(three, 7)).isFalse();
		assertThat(below.matches(three, 8)).isTrue();
		assertThat(below.matches(three, 9)).isFalse();
		assertThat(new Term.Below(6).matches(three, 7)).isTrue();
		assertThat(new Term.Below(9).matches(three, 10)).isFalse();
	}

	private static CodeLine line(String code) {
		return new CodeLine(code, "");
	}

	private int amounts() {
		return this.lines.columns().get("general");
	}

	private void type(String code, double amount) {
		int row = this.lines.first() + this.rows.size();
		this.rows.put(code, row);
		if (!code.isEmpty()) {
			this.sheet.getRow(row).getCell(this.lines.code()).setCellValue(code);
		}
		if (amount > 0) {
			this.sheet.getRow(row).getCell(amounts()).setBlank();
			this.sheet.getRow(row).getCell(amounts()).setCellValue(amount);
		}
	}

	private void compute() {
		XSSFFormulaEvaluator.evaluateAllFormulaCells(this.opened.workbook());
	}

	private BigDecimal total(String code) {
		return shown(this.rows.get(code));
	}

	private BigDecimal shown(int row) {
		return new BigDecimal(Opened.shown(this.sheet.getRow(row).getCell(amounts())));
	}

}
