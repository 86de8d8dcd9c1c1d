package org.mingzhang.writing.workbook;

import java.math.BigDecimal;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.synthetic.SyntheticFilings;
import org.mingzhang.forms.template.Template;
import org.mingzhang.writing.Filings;
import org.mingzhang.writing.form.Spot;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A workbook begins with what is known: last year's closing balances and the approved
 * budget.
 */
class PrefillTests {

	private final Template template = Filings.TEMPLATES.getFirst();

	private final Template budgets = Filings.TEMPLATES.stream()
		.filter((each) -> each.kind() == FilingKind.BUDGET)
		.findFirst()
		.orElseThrow();

	private final FilingContent lastYear = SyntheticFilings.of(this.template).in(2022).filing(3, 8);

	private final FilingContent budget = SyntheticFilings.of(this.budgets).filing(5, 8);

	private final Prefill prefill = new Prefill(this.lastYear, this.budget);

	private final Book book = Drafts.empty(this.template, 2023, "示例部门", this.prefill);

	private final Opened opened = Opened.of(Workbooks.empty(this.template, 2023, "示例部门", this.prefill));

	@Test
	void lastYearsClosingBalanceIsThisYearsOpeningBalance() {
		XSSFCell opening = cell("公开01表", new Cell("summary", "revenue.opening", "amount"));

		assertThat(new BigDecimal(Opened.shown(opening)))
			.isEqualByComparingTo(amount(this.lastYear, "summary", "expenditure.closing", "amount"));
		assertThat(opening.getCellComment().getString().getString()).contains("取自2022年度部门决算", "公开01表 60行");
		assertThat(opening.getCellStyle().getLocked()).isFalse();
	}

	@Test
	void balancesOfEachFundGoWhereTheTemplateTiesThem() {
		XSSFCell opening = cell("公开04表", new Cell("fiscal-summary", "revenue.opening.general", "amount"));

		assertThat(new BigDecimal(Opened.shown(opening)))
			.isEqualByComparingTo(amount(this.lastYear, "fiscal-summary", "expenditure.closing", "general"));
	}

	@Test
	void theApprovedBudgetIsFilledInAndItsTotalsStillComputed() {
		XSSFCell reception = cell("公开09表", new Cell("three-public", "reception", "budget"));
		XSSFCell total = cell("公开09表", new Cell("three-public", "total", "budget"));

		assertThat(new BigDecimal(Opened.shown(reception)))
			.isEqualByComparingTo(amount(this.budget, "three-public", "reception", "total"));
		assertThat(new BigDecimal(Opened.shown(total)))
			.isEqualByComparingTo(amount(this.budget, "three-public", "total", "total"));
		assertThat(total.getCellFormula()).contains("SUM(");
	}

	@Test
	void rowsOfTheBudgetAndOfLastYearAreThereWithTheirNames() {
		var lines = this.book.grids().lines("expenditure");

		assertThat(this.lastYear.facts())
			.filteredOn((fact) -> fact.cell().form().equals("expenditure") && !fact.cell().row().equals("total"))
			.isNotEmpty()
			.allSatisfy((fact) -> assertThat(lines.rowOf(fact.cell().row())).isPositive());
		assertThat(lines.line(lines.first()).name()).isNotBlank();
	}

	@Test
	void nothingIsFilledInWhereNothingIsKnown() {
		Book empty = Drafts.empty(this.template, 2023, "示例部门", Prefill.NONE);

		assertThat(empty.given()).isEmpty();
		assertThat(empty.origins()).isEmpty();
	}

	private XSSFCell cell(String sheet, Cell cell) {
		Spot spot = this.book.grids().form(cell.form()).amounts().get(cell);
		return this.opened.cell(sheet, spot.row(), spot.column());
	}

	private static BigDecimal amount(FilingContent content, String form, String row, String column) {
		return content.fact(new Cell(form, row, column)).orElseThrow().value().decimal();
	}

}
