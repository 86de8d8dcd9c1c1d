package org.mingzhang.writing.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.recognition.KnownTitles;
import org.mingzhang.reading.workbook.WorkbookLimits;
import org.mingzhang.reading.workbook.WorkbookReader;
import org.mingzhang.writing.Filings;
import org.mingzhang.writing.form.Spot;

import static org.assertj.core.api.Assertions.assertThat;

/** A workbook holds a filing to the digit, and computes what can be computed. */
class WorkbooksTests {

	private static final String TEMPLATES = "org.mingzhang.writing.Filings#templates";

	private final Template wuhan = Filings.TEMPLATES.getFirst();

	@ParameterizedTest
	@MethodSource(TEMPLATES)
	void everyFigureStandsInItsCellWithItsDecimals(Template template) {
		FilingContent content = Filings.correct(template);
		Opened opened = Written.openedFiled(template);
		Book book = Drafts.of(content, template);

		assertThat(content.facts()).allSatisfy((fact) -> {
			Spot spot = book.grids().form(fact.cell().form()).amounts().get(fact.cell());
			XSSFCell cell = opened.cell(sheet(book, fact), spot.row(), spot.column());
			assertThat(new BigDecimal(Opened.shown(cell))).isEqualByComparingTo(fact.value().decimal());
			assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(Styles.format(fact.value().decimals()));
		});
		assertThat(book.others()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource(TEMPLATES)
	void aCorrectFilingPassesEveryCheckAndComputesEveryTotal(Template template) {
		Book book = Drafts.of(Filings.correct(template), template);
		Opened opened = Written.openedFiled(template);

		assertThat(opened.checks(CheckSheet.FAILED)).isEmpty();
		assertThat(opened.checks(CheckSheet.PASSED)).hasSizeGreaterThan(50);
		assertThat(book.deviating().keySet().stream().filter((place) -> book.given().containsKey(place))).allSatisfy(
				(place) -> assertThat(book.amounts().result(book.deviating().get(place), place.form())).isEmpty());
	}

	@ParameterizedTest
	@MethodSource(TEMPLATES)
	void anotherEvaluatorComputesTheSame(Template template) {
		Opened computed = Opened.of(Written.filed(template));
		XSSFFormulaEvaluator.evaluateAllFormulaCells(computed.workbook());

		assertThat(computed.results()).isEqualTo(Written.openedFiled(template).results());
	}

	@ParameterizedTest
	@MethodSource(TEMPLATES)
	void formulasStayWithinWhatProgramsTake(Template template) {
		Opened opened = Written.openedEmpty(template);

		List<String> formulas = new ArrayList<>();
		for (Sheet sheet : opened.workbook()) {
			assertThat(sheet.getSheetName()).hasSizeLessThanOrEqualTo(31);
			for (Row row : sheet) {
				for (Cell cell : row) {
					if (cell.getCellType() == CellType.FORMULA) {
						formulas.add(cell.getCellFormula());
					}
				}
			}
		}
		assertThat(formulas).isNotEmpty()
			.allMatch((formula) -> formula.length() < 8192)
			.allMatch((formula) -> formula.chars().filter((sign) -> sign == ',').count() < 255)
			.noneMatch((formula) -> formula.contains("[") || formula.contains("_xlfn"));
	}

	@ParameterizedTest
	@MethodSource(TEMPLATES)
	void everyFormulaOfAFormTellsItsIdentityAndIsLockedUnlessItMayBeReplaced(Template template) {
		Book book = Drafts.empty(template, template.lastYear(), "示例部门", Prefill.NONE);
		Opened opened = Written.openedEmpty(template);

		assertThat(book.formulas()).isNotEmpty().allSatisfy((place, formula) -> {
			String name = opened.workbook().getSheetName(1 + List.copyOf(book.grids().ids()).indexOf(place.form()));
			XSSFCell cell = opened.cell(name, place.spot().row(), place.spot().column());
			assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
			assertThat(cell.getCellComment().getString().getString()).contains(formula.why());
			boolean codeRow = book.grids()
				.form(place.form())
				.codeLines()
				.filter((lines) -> place.spot().row() >= lines.first())
				.isPresent();
			assertThat(cell.getCellStyle().getLocked() || codeRow).isTrue();
			assertThat(cell.getSheet().isSheetLocked()).isTrue();
		});
	}

	@Test
	void whatWasFiledIsKeptWhereTheFormulaGivesSomethingElse() {
		FilingContent content = Filings.withOneWrong(Filings.correct(this.wuhan), "expenditure", "basic");
		Fact wrong = content.facts()
			.stream()
			.filter((fact) -> fact.cell().form().equals("expenditure") && fact.cell().row().length() == 3
					&& fact.cell().column().equals("basic"))
			.findFirst()
			.orElseThrow();
		Opened opened = Opened.of(Workbooks.of(content, this.wuhan));
		Spot spot = Drafts.of(content, this.wuhan).grids().form("expenditure").amounts().get(wrong.cell());
		XSSFCell cell = opened.cell("公开03表", spot.row(), spot.column());

		assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
		assertThat(new BigDecimal(Opened.shown(cell))).isEqualByComparingTo(wrong.value().decimal());
		assertThat(cell.getCellComment().getString().getString()).contains("类＝Σ款");
		assertThat(opened.checks(CheckSheet.FAILED)).contains("H1 公开03表 " + wrong.cell().row() + " 2栏");
	}

	@Test
	void aPrintedZeroStaysAndABlankStaysBlank() {
		FilingContent correct = Filings.correct(this.wuhan);
		Fact first = correct.facts().getFirst();
		FilingContent content = correct.withFigures(List.of(Filings.with(first, new Amount(0, 1))), List.of());
		Opened opened = Opened.of(Workbooks.of(content, this.wuhan));
		Spot spot = Drafts.of(content, this.wuhan).grids().form(first.cell().form()).amounts().get(first.cell());

		XSSFCell zero = opened.cell("公开01表", spot.row(), spot.column());
		assertThat(zero.getCellType()).isEqualTo(CellType.NUMERIC);
		assertThat(zero.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
		assertThat(Opened.shown(opened.cell("公开01表", spot.row() + 1, spot.column()))).isEmpty();
	}

	@Test
	void theSameFilingGivesTheSameBytes() {
		FilingContent content = Filings.correct(this.wuhan);

		assertThat(Workbooks.of(content, this.wuhan)).isEqualTo(Workbooks.of(content, this.wuhan));
	}

	@Test
	void propertiesTellWhatTheFileIs() {
		Opened opened = Written.openedEmpty(this.wuhan);
		var custom = opened.workbook().getProperties().getCustomProperties();

		assertThat(custom.getProperty("mingzhang.template").getLpwstr()).isEqualTo(this.wuhan.id());
		assertThat(custom.getProperty("mingzhang.kind").getLpwstr()).isEqualTo("final-accounts");
		assertThat(custom.getProperty("mingzhang.year").getI4()).isEqualTo(2023);
		assertThat(custom.getProperty("mingzhang.department").getLpwstr()).isEqualTo("示例部门");
	}

	@Test
	void textIsNeverAFormula() {
		FilingContent plain = Filings.correct(this.wuhan);
		Narrative narrative = new Narrative(
				List.of(new Narrative.Section(1, "=1+1", List.of(new Narrative.Paragraph(1, "@SUM(A1)\u0001")))));
		FilingContent content = new FilingContent(plain.template(), plain.kind(), plain.year(), "-示例", plain.forms(),
				plain.facts(), plain.openFigures(), narrative, plain.sheets());
		XSSFSheet sheet = Opened.of(Workbooks.of(content, this.wuhan)).workbook().getSheet(SheetNames.NARRATIVE);

		assertThat(sheet.getRow(0).getCell(0).getCellType()).isEqualTo(CellType.STRING);
		assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("=1+1");
		assertThat(sheet.getRow(0).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
		assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("@SUM(A1)\uFFFD");
	}

	@Test
	void anEmptySheetOfTextTellsHowToFillItIn() {
		XSSFSheet sheet = Written.openedEmpty(this.wuhan).workbook().getSheet(SheetNames.NARRATIVE);

		assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).startsWith("填写提示：").isEqualTo(TextSheets.HINT);
	}

	@Test
	void theHintOnAnEmptySheetOfTextIsNoText() {
		byte[] empty = Workbooks.empty(this.wuhan, 2023, "示例部门", Prefill.NONE);
		WorkbookReader.read(empty, new KnownTitles(Catalogue.load()), WorkbookLimits.FILING, new Notices())
			.orElseThrow()
			.document()
			.rows()
			.forEach((row) -> assertThat(row.text()).doesNotContain("填写提示"));
	}

	@Test
	void inputsTakeAmountsOnlyAndCodesComeFromAList() {
		Opened opened = Written.openedEmpty(this.wuhan);
		List<String> errors = new ArrayList<>();
		opened.workbook()
			.getSheet("公开03表")
			.getDataValidations()
			.forEach((validation) -> errors.add(validation.getErrorBoxText()));

		assertThat(errors).hasSize(2)
			.anyMatch((error) -> error.contains("只能填写数字"))
			.anyMatch((error) -> error.contains("科目目录"));
	}

	@Test
	void figuresWithoutACellAreListedNotLost() {
		FilingContent correct = Filings.correct(this.wuhan);
		Fact first = correct.facts().getFirst();
		Fact stray = new Fact(new org.mingzhang.forms.Cell("summary", "revenue.unheard-of", "amount"), first.value(),
				first.unit(), "九、没有的收入", "金额", first.printed(), first.source(), first.reading());
		Opened opened = Opened.of(Workbooks.of(correct.withFigures(List.of(first, stray), List.of()), this.wuhan));

		assertThat(opened.cell(SheetNames.OTHERS, 2, 2).getStringCellValue()).isEqualTo("九、没有的收入");
		assertThat(opened.cell(SheetNames.OTHERS, 2, 4).getStringCellValue()).isEqualTo(first.value().toString());
	}

	private static String sheet(Book book, Fact fact) {
		var grid = book.grids().form(fact.cell().form());
		return Objects.requireNonNullElse(grid.head().number(), grid.form().title());
	}

}
